import { type Town, towns } from "../index";
import { cellKey } from "./cell-text";

/** What the user said a spelling or a row is: the name of a town, or nothing to be imported. */
export type Answer = { readonly town: string } | "leave out";

/** The key under which the answer for a spelling is kept. */
export const answerKey = (spelling: string): string => cellKey(spelling);

let byName: ReadonlyMap<string, Town> | undefined;

/** The town of an answer; an answer that names none (a workbook may hold anything) counts as not given. */
export function answeredTown(answer: Answer | undefined): Town | undefined {
  if (answer === undefined || answer === "leave out") return undefined;
  byName ??= new Map(towns.map((town) => [town.name, town]));
  return byName.get(answer.town);
}
