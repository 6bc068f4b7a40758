import { readTopic, sourceOf } from "../law/topics";
import { readFiscalYear, type FiscalYear } from "../money/fiscal-year";
import { readArgument } from "./argument";
import { liftTwo } from "./lift";

/**
 * Gives the citation behind a rule: the section, act or publication, the place in it, and the day on which it was read there.
 * @customfunction ALLIANCE_SOURCE ALLIANCE_SOURCE
 * @helpurl https://localhost:3000/docs/functions/alliance-source.html
 * @param topic What the citation is wanted for, such as "base year" or "graduated schedule"; an unknown topic lists the topics; one cell or a range.
 * @param [fiscal_year] The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; without it every year's citation; one cell or a range.
 * @returns The citation as text; a range gives one a cell.
 */
export function allianceSource(topic: unknown[][], fiscal_year?: unknown[][]): unknown[][] {
  const topics = readArgument("topic", topic, readTopic);
  if (fiscal_year == null) {
    const everyYear = readArgument("fiscal_year", null, (): FiscalYear | null => null);
    return liftTwo(topics, everyYear, (asked) => sourceOf(asked, undefined));
  }
  return liftTwo(topics, readArgument("fiscal_year", fiscal_year, readFiscalYear), sourceOf);
}
