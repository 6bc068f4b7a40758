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
  },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty-style.js" },
  globalSetup: "<rootDir>/test/support/build-once.js",
  reporters: ["default", "<rootDir>/test/support/plain-summary.js"],
  maxWorkers: 2,
};
