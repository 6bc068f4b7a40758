"use strict";

/**
 * The house, from the top floor down. A layer may import itself and the layers below it, nothing above.
 * `packages` are the only npm packages that a layer may import.
 */
const LAYERS = [
  { name: "taskpane", packages: ["preact"] },
  { name: "commands", packages: [] },
  { name: "workbook", packages: [] },
  { name: "functions", packages: [] },
  { name: "districts", packages: [] },
  { name: "law", packages: [] },
  { name: "money", packages: ["decimal.js"] },
];

/** Screens and ribbon stand side by side: neither imports the other. */
const SIDE_BY_SIDE = ["taskpane", "commands"];

/** What these layers compute must not depend on where they run. */
const ENGINE = ["functions", "districts", "law", "money"];

const forbiddenFor = (layer) => {
  const index = LAYERS.findIndex(({ name }) => name === layer.name);
  return LAYERS.filter(
    ({ name }, i) =>
      i < index || (SIDE_BY_SIDE.includes(layer.name) && SIDE_BY_SIDE.includes(name) && name !== layer.name),
  ).map(({ name }) => name);
};

module.exports = { LAYERS, ENGINE, forbiddenFor };
