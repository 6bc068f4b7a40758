"use strict";

const ts = require("typescript");

/** Preact ships ES modules only, which jest cannot require: its sources are handed on as CommonJS. */
module.exports = {
  process: (source, fileName) => ({
    code: ts.transpileModule(source, {
      fileName,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021, esModuleInterop: true },
    }).outputText,
  }),
};
