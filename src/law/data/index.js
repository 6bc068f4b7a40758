"use strict";

// The YAML files of this folder, checked, as one value. Tests and tools run this as it stands; the build runs it once and bundles
// only its result (config/law-data/loader.js), so the add-in reads no file.
const { readLawData } = require("../../../config/law-data");
const { towns } = require("../../districts/data/towns.json");

const { sources, lists, parameters, policies, topics, listings, planStatuses } = readLawData(__dirname, towns);

// What only the pane needs is in plans.js.
module.exports = { sources, lists, parameters, policies, topics, listings, planStatuses };
