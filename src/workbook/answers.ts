import type { Answer, Answers } from "../districts/import";
import { townNames } from "../districts";
import { inExcel } from "./excel";
import type { SettingValue } from "./setting";
import { loadSetting, valueOf } from "./setting";

/** The workbook grows by at most a few hundred kilobytes: the latest answers stay, and long texts are no names. */
const MOST_ANSWERS = 2_000;
const LONGEST_SPELLING = 200;

/** What the user said about spellings in earlier imports into this workbook. One sync. */
export const readAnswers = (): Promise<Answers> =>
  inExcel(async (context) => {
    const setting = loadSetting(context);
    await context.sync();
    return { spellings: spellingsIn(valueOf(setting)) };
  });

const TOWNS: ReadonlySet<string> = new Set(townNames);

/** Anybody may have put anything into the setting: what is no answer is passed over. */
function spellingsIn({ value }: SettingValue): Map<string, Answer> {
  const spellings = new Map<string, Answer>();
  for (const entry of entriesIn(value).slice(-MOST_ANSWERS)) {
    const [spelling, town] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof spelling !== "string" || spelling === "" || spelling.length > LONGEST_SPELLING) continue;
    if (town === null) spellings.set(spelling, "leave out");
    else if (typeof town === "string" && TOWNS.has(town)) spellings.set(spelling, { town });
  }
  return spellings;
}

function entriesIn(value: unknown): readonly unknown[] {
  if (typeof value !== "string") return [];
  try {
    const { spellings } = (JSON.parse(value) ?? {}) as { spellings?: unknown };
    return Array.isArray(spellings) ? spellings : [];
  } catch {
    return [];
  }
}

/** The setting with these answers beside those that it holds; a new answer for a spelling replaces the old one. */
export function withAnswers(held: SettingValue, { spellings = new Map() }: Answers): SettingValue {
  const all = spellingsIn(held);
  for (const [spelling, answer] of spellings) {
    if (spelling === "" || spelling.length > LONGEST_SPELLING) continue;
    all.delete(spelling);
    all.set(spelling, answer);
  }
  if (all.size === 0) return held;
  const latest = [...all].slice(-MOST_ANSWERS);
  return {
    value: JSON.stringify({
      version: 1,
      spellings: latest.map(([spelling, answer]) => [spelling, answer === "leave out" ? null : answer.town]),
    }),
  };
}
