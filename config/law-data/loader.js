"use strict";

const path = require("node:path");

/**
 * Runs a module of the source at build time and bundles what it exports. The law is read from its files in this way: the bundle
 * holds the checked values, and neither the files nor their reader.
 */
module.exports = function bundleWhatItExports() {
  this.addContextDependency(path.dirname(this.resourcePath));
  Reflect.deleteProperty(require.cache, this.resourcePath);
  return `module.exports = ${JSON.stringify(require(this.resourcePath))};`;
};
