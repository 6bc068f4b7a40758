"use strict";

/**
 * The house, from the top floor down. A layer may import itself and the layers below it, nothing above.
 * `packages` are the only npm packages that a layer may import. `apartFrom` names layers below it that it does not know either:
 * reading files stands on the lowest floor, and is listed above the functions so that these cannot load it.
 */
const LAYERS = [
  { name: "taskpane", packages: ["preact"] },
  { name: "commands", packages: [] },
  { name: "workbook", packages: [] },
  { name: "share", packages: [], apartFrom: ["spreadsheet"] },
  { name: "model", packages: [], apartFrom: ["spreadsheet"] },
  { name: "spreadsheet", packages: ["fflate"], apartFrom: ["functions", "districts", "law"] },
  { name: "functions", packages: [] },
  { name: "districts", packages: [] },
  { name: "law", packages: [] },
  { name: "money", packages: ["decimal.js"] },
  { name: "formula", packages: [] },
];

/** Screens and ribbon stand side by side: neither imports the other. */
const SIDE_BY_SIDE = ["taskpane", "commands"];

/** What these layers compute must not depend on where they run. */
const ENGINE = ["share", "model", "spreadsheet", "functions", "districts", "law", "money", "formula"];

const forbiddenFor = (layer) => {
  const index = LAYERS.findIndex(({ name }) => name === layer.name);
  return LAYERS.filter(
    ({ name }, i) =>
      i < index ||
      layer.apartFrom?.includes(name) ||
      (SIDE_BY_SIDE.includes(layer.name) && SIDE_BY_SIDE.includes(name) && name !== layer.name),
  ).map(({ name }) => name);
};

module.exports = { LAYERS, ENGINE, forbiddenFor };
