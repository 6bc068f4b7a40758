"use strict";

const { Ajv } = require("ajv");
const { readYaml, yamlFiles } = require("./read-yaml");
const { RULES } = require("./rules");
const { schemaFor } = require("./schemas");
const { yearsOf } = require("./years");

const ajv = new Ajv({ allErrors: false, strict: true, strictRequired: false, strictTypes: false });

/** The files of the law are wrong; the message has a line for each mistake, with the file and the line in it. */
class LawDataError extends Error {
  constructor(problems) {
    const lines = problems.map(({ file, line, message }) => `src/law/data/${file}:${line}: ${message}`);
    super(`The data of the law cannot be used.\n${lines.join("\n")}`);
    this.name = "LawDataError";
    this.problems = problems;
  }
}

function schemaProblems(file) {
  const schema = schemaFor(file.name);
  if (!schema)
    return [{ file: file.name, line: 1, message: "the file has no place here: see CONTRIBUTING for the folders" }];
  const validate = ajv.compile(schema);
  if (validate(file.value)) return [];
  // An "anyOf" or "if" reports that nothing fitted; what did not fit is said before it, at the deepest place.
  const [error] = [...validate.errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  const where = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return [{ file: file.name, line: file.lineOf(where), message: inWords(error, where) }];
}

function inWords({ keyword, params, message }, where) {
  const name =
    where.length > 0 ? `"${where.filter((key) => typeof key === "string").at(-1) ?? where.at(-1)}"` : "the file";
  if (keyword === "required") return `${name} lacks "${params.missingProperty}"`;
  if (keyword === "additionalProperties") return `${name} holds "${params.additionalProperty}", which is not known`;
  if (keyword === "enum") return `${name} must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `${name} must be ${JSON.stringify(params.allowedValue)}`;
  return `${name} ${message}`;
}

/** Years become { from, to } everywhere, so that the product need not read them. */
function withYears(value) {
  if (Array.isArray(value)) return value.map(withYears);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === "years" ? yearsOf(part) : withYears(part)]),
  );
}

/** Everything in the folder, checked; throws a LawDataError that names each mistake with its file and line. */
function readLawData(folder, towns) {
  const all = yamlFiles(folder).map((name) => readYaml(folder, name));
  const stop = (problems) => {
    if (problems.length > 0) throw new LawDataError(problems);
  };
  stop(all.flatMap(({ problems }) => problems));
  stop(all.flatMap(schemaProblems));
  const inFolder = (name) => all.filter((file) => file.name.startsWith(`${name}/`));
  const only = (name) => {
    const found = all.find((file) => file.name === name);
    if (!found) stop([{ file: name, line: 1, message: "the file is missing" }]);
    return found;
  };
  const files = {
    all,
    towns,
    lists: inFolder("lists"),
    parameters: inFolder("parameters"),
    policies: inFolder("policies"),
    sources: only("sources.yaml"),
    topics: only("topics.yaml"),
    listings: only("listings.yaml"),
    planStatuses: only("plan-statuses.yaml"),
    planItems: only("plan-items.yaml"),
    moneyPath: only("money-path.yaml"),
  };
  const problems = [];
  for (const rule of RULES) {
    rule(files, (file, where, message) => problems.push({ file: file.name, line: file.lineOf(where), message }));
  }
  stop(problems);
  const values = (some) => some.map(({ value }) => withYears(value));
  return {
    sources: files.sources.value,
    lists: values(files.lists),
    parameters: values(files.parameters),
    policies: values(files.policies),
    topics: withYears(files.topics.value),
    listings: files.listings.value,
    planStatuses: files.planStatuses.value,
    planItems: files.planItems.value,
    moneyPath: files.moneyPath.value,
  };
}

module.exports = { readLawData, LawDataError };
