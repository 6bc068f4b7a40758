"use strict";

/**
 * The test add-in, which can be installed beside the real one: Excel knows an add-in by its id and a function by its name, so both have
 * to be others. Its formulas read =TEST.ALLIANCE_WITHHOLD(...).
 */
const TEST = { id: "8f0e1a52-6d0b-4c1e-9a57-3f6b0c2d7e14", ending: " (test)", namespace: "TEST" };

/** ADDIN_VARIANT: "test", or nothing for the real add-in. */
function readVariant(env = process.env) {
  const given = (env.ADDIN_VARIANT ?? "").trim();
  if (given === "" || given === "test") return given;
  throw new Error(`ADDIN_VARIANT is "${given}". It can be "test"; leave it out for the real add-in.`);
}

function once(text, pattern, replacement) {
  if (!pattern.test(text))
    throw new Error(`The manifest has nothing that fits ${pattern}, which the test add-in changes.`);
  return text.replace(pattern, replacement);
}

/** The manifest of the test add-in: another id and name, and a prefix for the functions. */
function withVariant(manifest, variant) {
  if (variant !== "test") return manifest;
  const changes = [
    [/(<Id>)[^<]*/, `$1${TEST.id}`],
    [/(<DisplayName DefaultValue="[^"]*)/, `$1${TEST.ending}`],
    [/(<bt:String id="Group\.Label" DefaultValue="[^"]*)/, `$1${TEST.ending}`],
    [/(\n( *)<\/Metadata>)/, `$1\n$2<Namespace resid="Functions.Namespace"/>`],
    [/(\n( *)<\/bt:ShortStrings>)/, `\n$2  <bt:String id="Functions.Namespace" DefaultValue="${TEST.namespace}"/>$1`],
  ];
  return changes.reduce((text, [pattern, replacement]) => once(text, pattern, replacement), manifest);
}

/** What stands before the names of the functions in formulas. */
const functionPrefix = (variant) => (variant === "test" ? `${TEST.namespace}.` : "");

module.exports = { TEST, readVariant, withVariant, functionPrefix };
