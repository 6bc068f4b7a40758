/** The status of each town, from the add-in's own built-in lists. */
import { BUILT_IN_LISTS } from "../../src/law/lists";

export type Status = "Alliance" | "Graduated" | "Not designated";

function statusIn(listId: string, town: string): Status {
  const list = BUILT_IN_LISTS.find(({ id }) => id === listId);
  if (list === undefined) throw new Error(`There is no built-in list "${listId}".`);
  return list.designated.find(({ district }) => district === town)?.status ?? "Not designated";
}

export const statusInFy2022 = (town: string): Status => statusIn("fy2022", town);

export const statusProposed = (town: string): Status => statusIn("fy2023-governor-2022", town);
