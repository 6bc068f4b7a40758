"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** Webpack's own lines around the modules are shipped like any other package. */
const WEBPACK = path.dirname(require.resolve("webpack/package.json"));

/** All that is in a file of the build: also the modules that webpack has put together into one. */
function* everyModule({ chunks, chunkGraph }) {
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      yield module;
      yield* module.modules ?? [];
    }
  }
}

const fileOf = (module) => (module.resource ?? module.nameForCondition?.() ?? "").split("?")[0];

/** The folder of the package that a file of node_modules belongs to; undefined for files of the project. */
function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  const length = parts[at + 1]?.startsWith("@") ? 3 : 2;
  return parts.slice(0, at + length).join(path.sep);
}

/** Licences, copyrights and notices as the package has them. */
function licenceTexts(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

function describe(folder) {
  const { name, version, license, homepage } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  return { name, version, licence: license, homepage, texts: licenceTexts(folder) };
}

/** Every package of which a line is shipped, taken from what webpack put into the bundles and not from package.json; by name. */
function shippedPackages(compilation) {
  const folders = new Set();
  for (const module of everyModule(compilation)) {
    const folder = module.type === "runtime" ? WEBPACK : packageFolder(fileOf(module));
    if (folder !== undefined) folders.add(folder);
  }
  const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);
  return [...folders].map(describe).sort(byName);
}

module.exports = { shippedPackages, packageFolder };
