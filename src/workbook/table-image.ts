import type { Steps } from "../districts/import/steps";
import type { CellContent } from "./cell-input";
import { asItWas } from "./cell-input";
import { ContentHash } from "./content-hash";
import { eachRow } from "./slices";
import type { TableName } from "./table-layout";

/** A table as it stood in the workbook when it was read. Rows are those of its body, cells those of all its columns. */
export interface TableImage {
  readonly name: TableName;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly sheetProtected: boolean;
  /** As Excel writes it, with the sheet's name. */
  readonly address: string;
  /** Where the body begins, counted from zero. */
  readonly row: number;
  readonly column: number;
  readonly showsTotals: boolean;
  readonly columns: readonly string[];
  readonly values: readonly (readonly CellContent[])[];
  /** What would have to be written to get each cell back. */
  readonly inputs: readonly (readonly CellContent[])[];
  /** The cells above the table, where the lines with the source stand: two columns of up to ten rows. */
  readonly above: {
    readonly row: number;
    readonly column: number;
    readonly inputs: readonly (readonly CellContent[])[];
  };
}

export const inputsOf = (
  formulas: readonly (readonly CellContent[])[],
  values: readonly (readonly CellContent[])[],
): CellContent[][] => formulas.map((row, r) => row.map((formula, c) => asItWas(formula, values[r]?.[c] ?? "")));

/** Two images with the same fingerprint hold the same cells under the same headers in the same place. */
export function* fingerprint({ address, columns, inputs, above }: TableImage): Steps<string> {
  const hash = new ContentHash().add([address, columns, above.inputs]);
  yield* eachRow(inputs.length, (row) => hash.add(inputs[row]));
  return hash.value;
}
