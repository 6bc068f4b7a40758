"use strict";

// What the files of this folder say about plans and the path of the money. The custom functions need none of it, and their bundle, which
// Excel loads at every start, stays without it.
const { readLawData } = require("../../../config/law-data");
const { towns } = require("../../districts/data/towns.json");

const { planItems, moneyPath } = readLawData(__dirname, towns);

module.exports = { planItems, moneyPath };
