import "../../functions/support/excel";
import {
  explain,
  findCalls,
  type ArgumentAddress,
  type CellMatrix,
  type CellPlace,
  type CellValue,
  type ExplainInput,
  type Explanation,
} from "../../../src/model/explain";
import { WIDE } from "../../functions/districts/support";

/** Named ranges of a made-up workbook: where each stands, and what is in it. */
export type Ranges = Readonly<
  Record<string, { readonly at?: Omit<ArgumentAddress, "rows" | "columns">; readonly values: CellMatrix }>
>;

export const GRANTS = WIDE as CellMatrix;

export const RANGES: Ranges = {
  Grants: { at: { sheet: "ECS grants", row: 2, column: 1 }, values: GRANTS },
};

/** The input for a call of a formula whose arguments are names of ranges, literals or array constants. */
export function inputFor(
  formula: string,
  ranges: Ranges = RANGES,
  more: { cell?: CellPlace; shown?: CellValue; call?: number } = {},
): ExplainInput {
  const call = findCalls(formula)[more.call ?? 0];
  if (!call) throw new Error(`No function of ours in ${formula}`);
  const values = call.arguments.map(({ text, part }): CellMatrix | undefined => {
    if (part.kind === "omitted") return undefined;
    if (part.kind === "literal") return [[part.value]];
    if (part.kind === "array") return part.rows;
    const range = ranges[text];
    if (!range) throw new Error(`No range ${text}`);
    return range.values;
  });
  const addresses = call.arguments.map(({ text }): ArgumentAddress | undefined => {
    const { at, values: held } = ranges[text] ?? { values: [] };
    return at && { ...at, rows: held.length, columns: held[0]?.length ?? 0 };
  });
  return { formula, call, values, addresses, cell: more.cell ?? { row: 0, column: 0 }, shown: more.shown };
}

export const explained = (...given: Parameters<typeof inputFor>): Explanation => explain(inputFor(...given));

/** The ladder as lines: label, value, operation, source. */
export const ladder = ({ steps }: Explanation): string[] =>
  steps.map(({ label, text, operationText, source }) =>
    [
      label,
      text,
      ...(operationText === "" ? [] : [operationText]),
      ...(source.kind === "law" ? [] : [source.text]),
    ].join(" | "),
  );
