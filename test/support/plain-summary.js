"use strict";

/** One line at the end that says in plain words how many tests ran. */
module.exports = class PlainSummary {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests }) {
    process.stderr.write(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
  }
};
