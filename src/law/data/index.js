"use strict";

// The YAML files of this folder, checked, as one value. Tests and tools run this as it stands; the build runs it once and bundles
// only its result (config/law-data/loader.js), so the add-in reads no file.
const { readLawData } = require("../../../config/law-data");
const { towns } = require("../../districts/data/towns.json");

module.exports = readLawData(__dirname, towns);
