"use strict";

const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");
const { ENGINE, LAYERS, forbiddenFor } = require("./config/layers");
const textsFromCatalogue = require("./config/lint/texts-from-catalogue");

const OUTSIDE_THE_ENGINE = [
  "Excel",
  "Office",
  "OfficeExtension",
  "document",
  "window",
  "fetch",
  "XMLHttpRequest",
  "localStorage",
  "console",
  "setTimeout",
  "process",
];

/** The rules of Microsoft's plug-in, all as errors. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

/** One entry a layer: what it may not import, and which globals it may not know. */
const boundaries = LAYERS.map((layer) => ({
  files: [`src/${layer.name}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...forbiddenFor(layer).map((name) => ({
            // A folder beside src/share is meant, and not src/money/share.
            regex: `^(?:\\.\\./)+${name}(?:/|$)`,
            message: `src/${layer.name} lies beside or below src/${name} and cannot import it; dependencies point downward only.`,
          })),
          {
            group: ["**/workbench/**", "**/test/**", "**/tools/**"],
            message: "The add-in imports nothing of the workbench, the tests or the tools.",
          },
          {
            regex: `^(?!\\.)${layer.packages.map((name) => `(?!${name.replace(".", "\\.")}(/|$))`).join("")}`,
            message: `src/${layer.name} may import ${layer.packages.join(", ") || "no npm package"}; decimal.js belongs to src/money alone.`,
          },
        ],
      },
    ],
    "no-restricted-globals": [
      "error",
      ...(ENGINE.includes(layer.name)
        ? OUTSIDE_THE_ENGINE.map((name) => ({ name, message: "The engine knows no Office, no DOM and no network." }))
        : []),
      ...(layer.name === "taskpane" || layer.name === "commands"
        ? [{ name: "Excel", message: "Every Excel.run stands in src/workbook." }]
        : []),
      ...(layer.name === "workbook"
        ? ["document", "window"].map((name) => ({ name, message: "The DOM belongs to src/taskpane." }))
        : []),
      ...["alert", "confirm", "prompt", "eval"].map((name) => ({
        name,
        message: "Office blocks this in a task pane.",
      })),
    ],
  },
}));

module.exports = tseslint.config(
  { ignores: ["node_modules/**", "dist/**", "build/**", "coverage/**", "test/**/fixtures/**"] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-implied-eval": "error",
      "no-new-func": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"].map((property) => ({
          property,
          message: "Text goes in by textContent.",
        })),
        { property: "setStartupBehavior", message: "The add-in never changes how a document starts." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text goes in as text." },
      ],
    },
  },
  ...boundaries,
  {
    // Every text of the pane is there in each of its languages.
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/texts/**"],
    plugins: { pane: { rules: { "texts-from-catalogue": textsFromCatalogue } } },
    rules: {
      "pane/texts-from-catalogue": [
        "error",
        {
          names: [
            // Of the product, and of the law.
            ...["Alliance Withholding", "Alliance", "Graduated"],
            // Of keys and of Excel's kinds of values.
            ...["Enter", "Escape", "Arrow", "Files", "Error"],
          ],
        },
      ],
    },
  },
  {
    files: ["src/money/**", "src/law/**", "test/money/**", "test/law/**", "test/functions/**"],
    rules: { "no-restricted-properties": ["error", { property: "toBeCloseTo", message: "Money is exact." }] },
  },
  {
    // What is proved and what proves it have nothing in common: a mistake in one must not hide in the other.
    files: ["prove/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?:\\.\\./)+(?!tools/shipped/)(?:src|tools|test|bench|cli|workbench|config)(?:/|$)",
              message:
                "The proof is written from the contract: it imports nothing of the product, only the built functions.",
            },
            {
              regex: "^(?!\\.|node:)",
              message: "The proof computes with whole numbers of JavaScript itself, and with no package.",
            },
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportExpression",
          message:
            "The proof loads nothing while it runs: it imports nothing of the product, only the built functions.",
        },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.mjs"], languageOptions: { sourceType: "module" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-properties": ["error", { property: "toBeCloseTo", message: "Money is exact." }],
    },
  },
);
