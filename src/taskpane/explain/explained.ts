/** The selected cell, the calls of our functions in it, and what there is to say of one of them. */
import {
  argumentNames,
  explain,
  findCalls,
  isFunctionId,
  type ArgumentAddress,
  type CellMatrix,
  type CellValue,
  type ExplainInput,
  type Explanation,
  type FoundArgument,
  type FoundCall,
} from "../../model/explain";
import type { CellContent } from "../../workbook/cell-input";
import type { ReadReference } from "../../workbook/read-references";
import type { SelectedCell } from "../../workbook/read-selected";
import { explainTexts } from "../texts/explain";
import type { WorkbookActions } from "../workbook-actions";
import { areaOf } from "./area-of";

export interface ExplainedCall {
  readonly input: ExplainInput;
  /** Null where an argument cannot be read: taken for one left out it would lead to another amount than the cell shows. */
  readonly explanation: Explanation | null;
  /** Arguments that the pane cannot read, each with why. */
  readonly unread: readonly string[];
  /** Of several results within a longer formula the first alone can be explained. */
  readonly firstOnly: boolean;
}

/** What the selected cell computes: its own formula, or that of the cell whose result fills it. */
export const formulaOf = ({ formula, spill }: SelectedCell): string | null => spill?.formula ?? formula;

export const callsIn = (cell: SelectedCell): readonly FoundCall[] => findCalls(formulaOf(cell) ?? "");

/** Reads what the arguments of a call stand for, and explains it. */
export async function explainCall(
  workbook: Pick<WorkbookActions, "readReferences">,
  cell: SelectedCell,
  calls: readonly FoundCall[],
  call: FoundCall,
): Promise<ExplainedCall> {
  const base = { sheetName: cell.sheetName, address: cell.spill?.address ?? cell.address };
  const wanted = call.arguments.filter(({ part }) => REFERENCES.has(part.kind));
  const read =
    wanted.length > 0
      ? await workbook.readReferences(
          wanted.map(({ text }) => text),
          base,
        )
      : [];
  const byArgument = new Map(wanted.map((argument, index) => [argument, read[index]]));
  const unread: string[] = [];
  const values: (CellMatrix | undefined)[] = [];
  const addresses: (ArgumentAddress | undefined)[] = [];
  for (const argument of call.arguments) {
    const found = await valueOf(workbook, cell, calls, argument, byArgument.get(argument));
    values.push(found.values);
    addresses.push(found.address);
    if (found.why !== undefined) unread.push(found.why);
  }
  const { spill } = cell;
  const follows = keepsPlaces(call);
  const place = follows && spill ? { row: spill.row, column: spill.column } : { row: 0, column: 0 };
  const input: ExplainInput = {
    formula: formulaOf(cell) ?? "",
    call,
    values,
    addresses,
    cell: place,
    shown: call.alone ? shownBy(cell) : undefined,
  };
  return {
    input,
    explanation: unread.length > 0 ? null : explain(input),
    unread,
    firstOnly: !follows && givesSeveral(call, values),
  };
}

/** Whether a cell of the formula's result comes from the same cell of the call's: what stands around it works cell by cell. */
const keepsPlaces = ({ alone, within }: FoundCall): boolean =>
  alone || within.every((name) => CELL_BY_CELL.has(name) || (isFunctionId(name) && !SHAPES_ITS_RESULT.has(name)));

const CELL_BY_CELL: ReadonlySet<string> = new Set([
  ...["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "ABS", "TEXT", "VALUE"],
]);
const SHAPES_ITS_RESULT: ReadonlySet<string> = new Set([
  "ALLIANCE_DISTRICTS",
  "DISTRICT_BREAKDOWN",
  "GRADUATED_SCHEDULE",
]);
const TABLES: ReadonlySet<string> = new Set(["grants", "districts"]);

function givesSeveral({ id }: FoundCall, values: readonly (CellMatrix | undefined)[]): boolean {
  if (SHAPES_ITS_RESULT.has(id)) return true;
  const names = argumentNames(id);
  return values.some((matrix, index) => isSeveral(matrix) && !TABLES.has(names[index] ?? ""));
}

const isSeveral = (matrix: CellMatrix | undefined): boolean =>
  matrix !== undefined && (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1);

const REFERENCES: ReadonlySet<string> = new Set(["reference", "spill", "structured", "name"]);

interface ArgumentValue {
  readonly values: CellMatrix | undefined;
  readonly address?: ArgumentAddress;
  readonly why?: string;
}

async function valueOf(
  workbook: Pick<WorkbookActions, "readReferences">,
  cell: SelectedCell,
  calls: readonly FoundCall[],
  argument: FoundArgument,
  read: ReadReference | undefined,
): Promise<ArgumentValue> {
  const { part } = argument;
  switch (part.kind) {
    case "omitted":
      return { values: undefined };
    case "literal":
      return { values: [[part.value]] };
    case "array":
      return { values: part.rows };
    case "not followed":
      return { values: undefined, why: `${argument.text}: ${part.why}` };
    case "expression": {
      // Another function of ours within this one is computed by itself.
      const inner = calls.find(({ start, end }) => start === argument.start && end === argument.end);
      const found = inner && (await explainCall(workbook, cell, calls, inner));
      const result = found?.firstOnly === false ? found.explanation?.result : undefined;
      return result === undefined
        ? {
            values: undefined,
            why: explainTexts().computedByExcel(argument.text),
          }
        : { values: [[result]] };
    }
    default:
      if (!read?.readable)
        return { values: undefined, why: explainTexts().cannotBeRead(argument.text, read?.why ?? "refused") };
      return { values: read.values.map((row) => row.map(asValue)), ...addressOf(read) };
  }
}

const addressOf = ({ read, address }: Extract<ReadReference, { readable: true }>) => {
  const area = areaOf(read ?? address);
  return area ? { address: area } : {};
};

/** Excel's values give an error as its text. */
const asValue = (cell: CellContent): CellValue =>
  typeof cell === "string" && /^#[A-Z0-9/]+[!?]?$/.test(cell) ? { error: cell } : cell;

const shownBy = ({ value, valueType }: SelectedCell): CellValue =>
  valueType === "Error" ? { error: String(value) } : value;
