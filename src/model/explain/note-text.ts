import { datedCitationLine } from "../../law/citation";
import type { Explanation, LadderStep } from "./explanation";

/** Cell notes take far more, but a longer one is read by nobody and covers the sheet. */
const LONGEST = 3000;
const LONGEST_LINE = 400;

/** The explanation as plain text for a cell note; `date` is the day on which it is written, as YYYY-MM-DD. */
export function noteText(explanation: Explanation, date: string): string {
  const { question, answer, policy, steps, rule, published, problem, notes } = explanation;
  const head = [question, problem ? `${problem.error}: ${problem.text}` : answer];
  const foot = [
    ...(rule ? [`Rule: ${rule.words}`, `Source: ${datedCitationLine(rule.citation)}`] : []),
    ...(policy ? [`Policy: ${policy.name}${policy.inForce ? "" : " (not enacted)"}`] : []),
    ...(published ? [published.text, `Source: ${published.citation}`] : []),
    ...notes,
  ];
  const last = `Explained on ${date} by Alliance Withholding.`;
  const before = head.map(shortened);
  const after = foot.map(shortened);
  const kept = withinRoom(steps.map(stepLine), before, [...after, last]);
  const text = [...before, ...kept, ...after].join("\n");
  return `${text.slice(0, LONGEST - last.length - 1)}\n${last}`;
}

const stepLine = ({ label, text, operationText, source }: LadderStep): string => {
  const from = source.kind === "law" ? "" : ` (${source.text})`;
  return `${label}: ${text}${operationText === "" ? "" : ` = ${operationText}`}${from}`;
};

/** As many whole lines as there is room for between others, and a mark where some are left out. */
function withinRoom(lines: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] {
  const left = "…";
  let room = LONGEST - [...before, ...after, left].reduce((sum, line) => sum + line.length + 1, 0);
  const kept: string[] = [];
  for (const line of lines.map(shortened)) {
    room -= line.length + 1;
    if (room < 0) return [...kept, left];
    kept.push(line);
  }
  return kept;
}

const shortened = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line);
