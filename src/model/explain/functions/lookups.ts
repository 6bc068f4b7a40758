/** DISTRICT_NAME, ALLIANCE_SOURCE and ALLIANCE_DISTRICTS: what is looked up and not computed. */
import { resolveDistrict, TOWNS_CITATION, type Town } from "../../../districts";
import { isFailure, Refusal, type Failure } from "../../../functions/argument";
import { readDistrict } from "../../../functions/district-argument";
import { refusalFor } from "../../../functions/lift";
import { singleOf } from "../../../functions/single";
import { districtsWith, readListing, type Listing } from "../../../law/listing";
import { listIn, readPolicy } from "../../../law/policies";
import { textStep, yearStep } from "../../../law/step";
import { citationOn, readTopic, sourceOf, type Topic } from "../../../law/topics";
import { fiscalYearName, readFiscalYear, type FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import type { Explainer, Worked } from "../worked";
import { placesOf, withValues } from "./amounts";

function howUnderstood(name: unknown): string {
  const resolution = typeof name === "string" || typeof name === "number" ? resolveDistrict(name) : undefined;
  if (resolution?.kind !== "town") return "by its name";
  switch (resolution.how) {
    case "exact":
      return "by its name";
    case "alias":
      return `by ${resolution.alias ?? "another name"}, another name of it or a place in it`;
    case "code":
      return "by its code";
    case "spelling":
      return "by a name one slip away, with no other town near";
  }
}

export const explainDistrictName: Explainer = (given) => {
  const names = given.read("name", readDistrict);
  const place = given.placeIn(names);
  const value = given.valueAt(place);
  return withValues(given, [names], "Why is no town found?", ([found]) => {
    const { name } = found as Town;
    return {
      question: `Why does "${String(value).trim()}" mean ${name}?`,
      outcome: name,
      steps: [
        textStep("As it stands", String(value), place),
        textStep("How it was understood", howUnderstood(value), TOWNS_CITATION),
        textStep("Town", name, TOWNS_CITATION),
      ],
    };
  });
};

export const explainAllianceSource: Explainer = (given) => {
  const topics = given.read("topic", readTopic);
  const years = given.isGiven("fiscal_year")
    ? given.read("fiscal_year", readFiscalYear)
    : given.read("fiscal_year", (): FiscalYear | null => null);
  const worked = withValues(given, [topics, years], "Why is there no source?", ([asked, when]) => {
    const topic = asked as Topic;
    const year = (when as FiscalYear | null) ?? undefined;
    const text = sourceOf(topic, year);
    if (text instanceof Issue) return refusalFor(text, years, given.cell);
    const citation = citationOn(topic.topic, year);
    return {
      question: `Where does it stand: ${topic.topic}${year === undefined ? "" : ` in ${fiscalYearName(year)}`}?`,
      outcome: text,
      steps: [
        textStep("Topic", topic.topic, given.placeIn(topics)),
        ...(year === undefined ? [] : [yearStep("Fiscal year", year, given.placeIn(years))]),
        textStep("Source", text, citation),
      ],
      rule: { words: `${topic.description}.`, citation },
    };
  });
  const asked = given.isGiven("fiscal_year")
    ? worked.asked
    : worked.asked.filter(({ argument }) => argument === "topic");
  return { ...worked, asked };
};

const KINDS: Readonly<Record<Listing, string>> = {
  Alliance: "the Alliance Districts",
  Graduated: "the Graduated Alliance Districts",
  New: "the districts newly designated",
};

/** A column for each year, a name in each row; rows below the last name are blank. */
export const explainAllianceDistricts: Explainer = (given) => {
  const { row, column } = given.cell;
  const years = given.read("fiscal_year", readFiscalYear);
  const policies = given.read("policy", readPolicy);
  const listings = given.read("status", readListing);
  const { size } = years;
  const here = given.at(size.columns > 1 || size.rows === 1 ? { row: 0, column } : { row: column, column: 0 });
  const asked = placesOf(here, [years]);
  const without = (outcome: Failure | undefined): Worked => ({
    question: "Why are there no districts?",
    outcome,
    steps: [],
    asked,
  });
  if (size.rows > 1 && size.columns > 1) {
    return without(new Refusal(new Issue("block-given", { argument: years, of: "fiscal year" })));
  }
  const policy = singleOf(policies);
  if (isFailure(policy)) return without(policy);
  const listing = singleOf(listings);
  if (isFailure(listing)) return without(listing);
  const year = years.cells[column];
  if (year === undefined || isFailure(year)) return without(year);
  const named = districtsWith(policy, year, listing);
  const list = listIn(policy, year);
  if (named instanceof Issue || list instanceof Issue) {
    const issue = named instanceof Issue ? named : (list as Issue & Refusal["issue"]);
    return without(new Refusal(issue, { argument: years.name, size, index: column }));
  }
  const name = named[row] ?? "";
  const within = `${KINDS[listing]} in ${fiscalYearName(year)}`;
  return {
    question: name === "" ? `Why is there no further name under ${within}?` : `Why does ${name} stand among ${within}?`,
    outcome: name,
    answer: name === "" ? "blank" : name,
    steps: [
      yearStep("Fiscal year", year, here.placeIn(years)),
      textStep("List of that year", list.label, list.citation),
      textStep("Districts asked for", `${named.length}: ${KINDS[listing]}`, list.citation),
      textStep(`Name ${row + 1} of ${named.length}`, name, list.citation),
    ],
    policy,
    rule: { words: `${list.description.replace(/\.?$/, ".")}`, citation: list.citation },
    asked: [...asked, ...placesOf(here, [policies]), ...(given.isGiven("status") ? placesOf(here, [listings]) : [])],
  };
};
