import type { Explanation, LadderStep } from "./explanation";

/** Cell notes take far more, but a longer one is read by nobody and covers the sheet. */
const LONGEST = 2000;

/** The explanation as plain text for a cell note; `date` is the day on which it is written, as YYYY-MM-DD. */
export function noteText(explanation: Explanation, date: string): string {
  const { question, answer, policy, steps, rule, published, problem, notes } = explanation;
  const head = [question, ...(problem ? [`${problem.error}: ${problem.text}`] : [answer])];
  const foot = [
    ...(rule ? [`Rule: ${rule.words} ${rule.citationText}`] : []),
    ...(policy ? [`Policy: ${policy.name}${policy.inForce ? "" : " (not enacted)"}. ${policy.citation}`] : []),
    ...(published ? [`${published.text} ${published.citation}`] : []),
    ...notes,
  ];
  return bounded(head, [...steps.map(stepLine), ...foot], `Explained on ${date} by Alliance Withholding.`);
}

const stepLine = ({ label, text, operationText, source }: LadderStep): string => {
  const from = source.kind === "law" ? "" : ` (${source.text})`;
  return `${label}: ${text}${operationText === "" ? "" : ` = ${operationText}`}${from}`;
};

/** As many whole lines as there is room for, and the last one always. */
function bounded(head: readonly string[], lines: readonly string[], last: string): string {
  const more = "…";
  let text = shortened(head.join("\n"), LONGEST / 2);
  for (const line of lines) {
    if (text.length + line.length + more.length + last.length + 3 > LONGEST) {
      text += `\n${more}`;
      break;
    }
    text += `\n${line}`;
  }
  return `${text}\n${last}`;
}

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
