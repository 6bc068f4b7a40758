"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { LineCounter, parseDocument } = require("yaml");

/** One file of the law: its value, and the line on which a part of it stands. */
function readYaml(folder, name) {
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, ""),
  }));
  /** Of a part that is missing, the line of what should hold it. */
  const lineOf = (where) => {
    for (let length = where.length; length >= 0; length--) {
      const range = document.getIn(where.slice(0, length), true)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  return { name, value: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
}

/** The names of the YAML files below a folder, with forward slashes, in alphabetical order. */
function yamlFiles(folder, prefix = "") {
  return fs
    .readdirSync(path.join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const name = path.posix.join(prefix, entry.name);
      if (entry.isDirectory()) return yamlFiles(folder, name);
      return /\.ya?ml$/.test(entry.name) ? [name] : [];
    })
    .sort();
}

module.exports = { readYaml, yamlFiles };
