/** What ALLIANCE_SOURCE answers: the citation behind a rule, by topic and fiscal year. */
import { Issue, type IssueOf } from "../money/issue";
import type { FiscalYear } from "../money/fiscal-year";
import { covers, fiscalYearsOf, spanOf, yearsInWords, type FiscalYears } from "./by-years";
import { citationOf, datedCitationLine, type Citation } from "./citation";
import law, { type TopicFile } from "./data";
import { POLICIES, type Policy } from "./policies";

export interface TopicFacts {
  readonly "topic-blank": { readonly allowed: readonly string[] };
  readonly "topic-unknown": { readonly found: unknown; readonly allowed: readonly string[] };
  readonly "topic-without-year": { readonly topic: string; readonly year: FiscalYear; readonly covered: FiscalYears };
}

export type TopicIssue = IssueOf<TopicFacts>;

interface Cited {
  /** Absent where the citation holds whatever the year. */
  readonly years?: FiscalYears;
  readonly citation: Citation;
}

export interface Topic {
  readonly topic: string;
  readonly description: string;
  readonly cited: readonly Cited[];
}

function policyOf(id: string): Policy {
  const policy = POLICIES.find((one) => one.id === id);
  if (!policy) throw new Error(`There is no policy "${id}".`);
  return policy;
}

function citedBy(file: TopicFile): readonly Cited[] {
  if (file.citation) return [{ citation: citationOf(file.citation) }];
  if (file.parameter !== undefined) {
    const values = law.parameters.find(({ id }) => id === file.parameter)?.values ?? [];
    return values.map(({ years, citation }) => ({ years: fiscalYearsOf(years), citation: citationOf(citation) }));
  }
  if (file.designationsOf !== undefined) {
    return policyOf(file.designationsOf).designations.map(({ years, list }) => ({ years, citation: list.citation }));
  }
  if (file.baseYearsOf !== undefined) {
    const { designations } = policyOf(file.baseYearsOf);
    const all = designations.flatMap(({ list }) => list.designated.flatMap(({ baseYears }) => baseYears));
    return all.map(({ years, citation }) => ({ years, citation }));
  }
  const { policy = "", status } = file.ruleOf ?? {};
  return policyOf(policy)
    .rules.filter((rule) => rule.status === status)
    .map(({ years, citation }) => ({ years, citation }));
}

export const TOPICS: readonly Topic[] = law.topics.map((file) => ({
  topic: file.topic,
  description: file.description,
  cited: citedBy(file),
}));

/** A topic by its name, in upper or lower case. */
export function readTopic(value: unknown): Topic | TopicIssue {
  const allowed = TOPICS.map(({ topic }) => topic);
  const words = typeof value === "string" ? value.trim().replace(/\s+/g, " ").toLowerCase() : value;
  if (words == null || words === "" || words === 0) return new Issue("topic-blank", { allowed });
  return TOPICS.find(({ topic }) => topic === words) ?? new Issue("topic-unknown", { found: value, allowed });
}

/** The citation of a topic for a fiscal year, or the first where it holds whatever the year. */
export function citationOn(topic: string, year?: FiscalYear): Citation {
  const cited = TOPICS.find((one) => one.topic === topic)?.cited ?? [];
  const held = cited.find(({ years }) => year === undefined || years === undefined || covers(years, year)) ?? cited[0];
  if (!held) throw new Error(`The data of the law has no citation on the topic "${topic}".`);
  return held.citation;
}

/** The citations of a topic in one line: those of the fiscal year, or of every year, each with its years. */
export function sourceOf({ topic, cited }: Topic, year: FiscalYear | undefined): string | TopicIssue {
  const held = cited.filter(({ years }) => year === undefined || years === undefined || covers(years, year));
  if (held.length === 0 && year !== undefined) {
    return new Issue("topic-without-year", { topic, year, covered: spanOf(cited.flatMap(({ years }) => years ?? [])) });
  }
  const lines = held.map(({ years, citation }) =>
    year === undefined && years
      ? `${yearsInWords(years)}: ${datedCitationLine(citation)}`
      : datedCitationLine(citation),
  );
  return [...new Set(lines)].join("; ");
}
