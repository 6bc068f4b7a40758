"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** The files that declare custom functions: those that carry the tag. */
function functionFiles(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => /@custom(function|enum)\b/.test(fs.readFileSync(file, "utf8")));
}

/**
 * The metadata that Excel reads, from the JSDoc of the functions. `allowErrorForDataTypeAny` makes Excel hand error cells
 * to the functions, so that they come out in their own place; the generator cannot write it.
 */
async function functionsMetadata(folder) {
  const result = await generateCustomFunctionsMetadata(functionFiles(folder));
  if (result.errors.length > 0) throw new Error(`Custom functions: ${result.errors.join("; ")}`);
  const metadata = JSON.parse(result.metadataJson);
  metadata.functions.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { allowErrorForDataTypeAny: true, ...metadata };
}

module.exports = { functionFiles, functionsMetadata };
