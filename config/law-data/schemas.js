"use strict";

/**
 * What may stand in each kind of file, as JSON Schema. Whether the parts fit together (years without gaps, names that exist) is for
 * the rules beside it.
 */
const SENTENCE = { type: "string", pattern: '^[A-Z"].*\\.$' };
const TEXT = { type: "string", minLength: 3 };
const STATUS = { enum: ["Alliance", "Graduated"] };
const YEAR = { type: "integer", minimum: 1900, maximum: 2199 };
const YEARS = { anyOf: [YEAR, { type: "string", pattern: "^\\d{4}-\\d{4}$" }] };
const SHARE = { type: "string", pattern: "^[01](\\.\\d{1,7})?$" };

const object = (properties, optional = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items) => ({ type: "array", items, minItems: 1 });

const CITATION = object({ source: TEXT, place: TEXT, note: TEXT }, ["note"]);
const byYears = (value) => list(object({ years: YEARS, value, citation: CITATION }));

/** The kinds of parameters, by what their values are. */
const VALUE_KINDS = {
  share: SHARE,
  count: { type: "integer", minimum: 1 },
  "fiscal year": YEAR,
  "measured year": { anyOf: [{ const: "current" }, YEAR] },
  "share of an increase": { anyOf: [{ const: "none" }, object({ share: SHARE, from: YEAR, to: YEAR })] },
};

const parameter = (kind) =>
  object({
    id: TEXT,
    label: TEXT,
    description: SENTENCE,
    unit: TEXT,
    kind: { const: kind },
    values: byYears(VALUE_KINDS[kind]),
  });

const LIST = object({
  id: TEXT,
  label: TEXT,
  description: SENTENCE,
  proposed: { type: "boolean" },
  years: YEARS,
  citation: CITATION,
  members: list(object({ status: STATUS, citation: CITATION, baseYears: byYears(YEAR), districts: list(TEXT) })),
});

const RULE = { status: STATUS, years: YEARS, citation: CITATION };
const RULES = {
  "grant above base": object({ ...RULE, rule: { const: "grant above base" }, measuredGrant: TEXT, takenOut: TEXT }, [
    "measuredGrant",
    "takenOut",
  ]),
  "share of an earlier amount": object({
    ...RULE,
    rule: { const: "share of an earlier amount" },
    share: TEXT,
    referenceYear: TEXT,
  }),
};

/** By the value of one property, so that a mistake is named in the words of the kind that was meant. */
const byKind = (property, kinds) => ({
  type: "object",
  required: [property],
  properties: { [property]: { enum: Object.keys(kinds) } },
  allOf: Object.entries(kinds).map(([kind, schema]) => ({
    if: { properties: { [property]: { const: kind } }, required: [property] },
    then: schema,
  })),
});

const POLICY = object({
  id: { type: "string", pattern: "^[a-z][a-z0-9-]+$" },
  name: TEXT,
  description: SENTENCE,
  inForce: { type: "boolean" },
  citation: CITATION,
  designations: list(object({ years: YEARS, list: TEXT })),
  rules: list(byKind("rule", RULES)),
});

const TOPIC = { topic: { type: "string", pattern: "^[a-z]" }, description: TEXT };
const TOPICS = list({
  anyOf: [
    object({ ...TOPIC, citation: CITATION }),
    object({ ...TOPIC, parameter: TEXT }),
    object({ ...TOPIC, designationsOf: TEXT }),
    object({ ...TOPIC, baseYearsOf: TEXT }),
    object({ ...TOPIC, ruleOf: object({ policy: TEXT, status: STATUS }) }),
  ],
});

/** The words are fixed: each of them is a question that code answers. */
const LISTINGS = list(object({ listing: { enum: ["Alliance", "Graduated", "New"] }, description: SENTENCE }));

const PLAN_STATUSES = object({
  id: TEXT,
  label: TEXT,
  description: SENTENCE,
  unit: TEXT,
  values: list(object({ status: TEXT, value: SHARE, citation: CITATION })),
});

/** How many items of a group there must be: each of them, one of them, or those that somebody has set. */
const PLAN_ITEMS = object({
  id: TEXT,
  label: TEXT,
  description: SENTENCE,
  groups: list(
    object({
      group: TEXT,
      need: { enum: ["each", "at least one", "where set"] },
      items: list(object({ item: TEXT, text: SENTENCE, citation: CITATION })),
    }),
  ),
});

const MONEY_PATH = object({
  id: TEXT,
  label: TEXT,
  description: SENTENCE,
  stages: list(
    object({
      stage: TEXT,
      from: TEXT,
      to: { type: "string", minLength: 1 },
      amount: { enum: ["rest", "withheld", "released", "held"] },
      citation: CITATION,
    }),
  ),
});

const SOURCES = {
  type: "object",
  minProperties: 1,
  additionalProperties: object({ title: TEXT, read: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }),
};

const PARAMETER = byKind("kind", Object.fromEntries(Object.keys(VALUE_KINDS).map((kind) => [kind, parameter(kind)])));

/** The schema of a file by its place in the folder; undefined for a file that has no place there. */
function schemaFor(name) {
  if (name === "sources.yaml") return SOURCES;
  if (name === "topics.yaml") return TOPICS;
  if (name === "listings.yaml") return LISTINGS;
  if (name === "plan-statuses.yaml") return PLAN_STATUSES;
  if (name === "plan-items.yaml") return PLAN_ITEMS;
  if (name === "money-path.yaml") return MONEY_PATH;
  return { lists: LIST, parameters: PARAMETER, policies: POLICY }[/^(\w+)\/[^/]+$/.exec(name)?.[1]];
}

module.exports = { schemaFor };
