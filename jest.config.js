"use strict";

/** Tests run from the TypeScript sources; types are checked by `npm run typecheck`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          ...require("typescript").readConfigFile("./tsconfig.base.json", require("typescript").sys.readFile).config
            .compilerOptions,
          noEmit: false,
          module: "CommonJS",
          moduleResolution: "node10",
          isolatedModules: true,
        },
        diagnostics: false,
      },
    ],
    "/node_modules/preact/.+\\.js$": "<rootDir>/test/support/preact-to-commonjs.js",
  },
  transformIgnorePatterns: ["/node_modules/(?!preact/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-style.js",
    "^preact$": "<rootDir>/node_modules/preact/src/index.js",
    "^preact/(hooks|jsx-runtime|test-utils)$": "<rootDir>/node_modules/preact/$1/src/index.js",
  },
  globalSetup: "<rootDir>/test/support/build-once.js",
  reporters: ["default", "<rootDir>/test/support/plain-summary.js"],
  maxWorkers: 2,
  // A busy machine is slow, not wrong: what never comes fails all the same.
  testTimeout: 30_000,
};
