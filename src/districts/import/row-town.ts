import type { Resolution, Town } from "../index";
import { type Answer, answeredTown, answerKey } from "./answers";
import { bareName } from "./bare-name";
import { remembered } from "./remembered";
import type { Listed, Matched } from "./row-state";
import { TownMemory } from "./town-memory";

export interface Answers {
  /** By `answerKey` of the spelling. */
  readonly spellings?: ReadonlyMap<string, Answer>;
  /** By the place of the row in the grid; these come first. */
  readonly rows?: ReadonlyMap<number, Answer>;
}

export type TownOfRow =
  { readonly town: Town; readonly state: Matched } | { readonly town: undefined; readonly state: Listed };

const listed = (state: Listed): TownOfRow => ({ town: undefined, state });

/** Finds the town of a row by its name and its code, of which one may be empty, or says why there is none. */
export function townFinder(answers: Answers): (name: string, code: string, row: number) => TownOfRow {
  const memory = new TownMemory();
  const byName = new Map<string, Map<string, TownOfRow>>();
  return (name, code, row) => {
    const forRow = answers.rows?.get(row);
    if (forRow === "leave out") return listed({ kind: "left out" });
    const chosen = answeredTown(forRow);
    if (chosen !== undefined) return { town: chosen, state: { kind: "answered" } };
    const byCode = remembered(byName, name, () => new Map<string, TownOfRow>());
    return remembered(byCode, code, () => {
      const answer = answers.spellings?.get(answerKey(name === "" ? code : name));
      return answer === "leave out"
        ? listed({ kind: "left out" })
        : bySpelling(name, code, answeredTown(answer), memory);
    });
  };
}

function bySpelling(name: string, code: string, answered: Town | undefined, memory: TownMemory): TownOfRow {
  const byCode = memory.ofCode(code === "" ? (bareName(name).code ?? "") : code);
  if (answered === undefined && name === "") return byResolution(byCode, code);
  const byName: Resolution =
    answered === undefined ? memory.ofName(name) : { kind: "town", town: answered, how: "exact" };
  const both = nameAndCode(byName, byCode);
  if (both !== undefined) return both;
  return answered === undefined ? byResolution(byName, name) : { town: answered, state: { kind: "answered" } };
}

/** Where name and code both say something, or undefined where the name alone decides. */
function nameAndCode(byName: Resolution, byCode: Resolution): TownOfRow | undefined {
  if (byName.kind === "town") {
    if (byCode.kind === "town" && byCode.town !== byName.town) {
      return listed({ kind: "contradiction", byName: byName.town, byCode: byCode.town });
    }
    return byCode.kind === "notATown"
      ? listed({ kind: "contradiction", byName: byName.town, byCode: byCode.what })
      : undefined;
  }
  if (byCode.kind !== "town") return undefined;
  // A name that fits the town of the code is settled by it; one that does not may be a school in that town.
  if (byName.kind === "question" && byName.candidates.includes(byCode.town)) return matched(byCode.town, "code");
  if (byName.kind === "unknown" && byName.nearest.includes(byCode.town)) return matched(byCode.town, "code");
  if (byName.kind === "question" || byName.kind === "unknown") {
    return listed({ kind: "question", candidates: [byCode.town], reason: "code" });
  }
  return undefined;
}

const matched = (town: Town, kind: "exact" | "code"): TownOfRow => ({ town, state: { kind } });

function byResolution(found: Resolution, text: string): TownOfRow {
  switch (found.kind) {
    case "town":
      if (found.how === "alias") return { town: found.town, state: { kind: "alias", alias: found.alias ?? text } };
      if (found.how === "spelling") {
        return { town: found.town, state: { kind: "spelling", name: found.alias ?? found.town.name } };
      }
      return matched(found.town, found.how);
    case "question":
      return listed({ kind: "question", candidates: found.candidates, reason: found.reason });
    case "notATown":
      return listed({ kind: "not a town", what: found.what });
    case "unknown":
      return listed({ kind: "unknown", nearest: found.nearest });
    case "blank":
      return listed({ kind: "no name" });
  }
}
