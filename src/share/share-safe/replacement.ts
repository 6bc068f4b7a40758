/** What takes the place of one formula in each of its cells, once it has been compared; or why there is nothing. */
import type { CellMatrix, CellValue } from "../../model/explain";
import type { Put } from "../originals/keep";
import type { Difference } from "./options";

export type Replacement =
  | { readonly kind: "put"; readonly cells: readonly (readonly Put[])[] }
  | { readonly kind: "left"; readonly why: string }
  | { readonly kind: "different"; readonly differences: readonly Difference[] };

export const asValues = (shown: CellMatrix): Replacement => ({
  kind: "put",
  cells: shown.map((row) => row.map((value): Put => ({ kind: "value", value: plain(value) }))),
});

/** Without the message that an error of ours carries. */
const plain = (value: CellValue): CellValue =>
  typeof value === "object" && value !== null ? { error: value.error } : value;
