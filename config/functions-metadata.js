"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { parameterChoices } = require("./parameter-choices");

/** The files that declare custom functions: those that carry the tag. */
function functionFiles(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => /@customfunction\b/.test(fs.readFileSync(file, "utf8")));
}

/**
 * Parameters of text that take one of a few words become custom enums, so that Excel offers the words. The generator reads enums only
 * from the file of the function, while these words are data of the law; so they are put in here, in the form that it would write.
 */
function withChoices(metadata) {
  const choices = parameterChoices();
  const used = new Set();
  for (const { id, parameters } of metadata.functions) {
    for (const parameter of parameters) {
      const choice = choices.find(({ parameterName }) => parameterName === parameter.name);
      if (!choice) continue;
      if (parameter.type !== "string") throw new Error(`Custom functions: ${parameter.name} of ${id} has to be text.`);
      parameter.customEnumId = choice.id;
      used.add(choice);
    }
  }
  const enums = [...used]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, values }) => ({ id, type: "string", values }));
  return { ...metadata, enums };
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
  return { allowErrorForDataTypeAny: true, ...withChoices(metadata) };
}

module.exports = { functionFiles, functionsMetadata };
