/** The arguments of a call as our functions get them, and where each cell of them stands. */
import { readArgument, type Argument, type Failure } from "../../functions/argument";
import { ErrorCell } from "../../functions/cell-value";
import type { AnyIssue } from "../../functions/messages/any-issue";
import { placeFor } from "../../functions/size";
import type { TablePlace } from "../../law/step";
import { isErrorValue, type CellAddress, type CellMatrix, type CellPlace, type CellValue } from "./cell";
import type { ExplainInput } from "./explanation";
import { argumentNames } from "./function-id";

export class Given {
  private readonly names: readonly string[];

  constructor(private readonly input: ExplainInput) {
    this.names = argumentNames(input.call.id);
  }

  get cell(): CellPlace {
    return this.input.cell;
  }

  /** The same call, asked about another cell. */
  at(cell: CellPlace): Given {
    return new Given({ ...this.input, cell });
  }

  indexOf(name: string): number {
    return this.names.indexOf(name);
  }

  isGiven(name: string): boolean {
    return this.matrix(name) !== undefined;
  }

  private matrix(name: string): CellMatrix | undefined {
    return this.input.values[this.indexOf(name)];
  }

  /** As Excel would hand it over; null where it was left out. */
  raw(name: string): readonly (readonly unknown[])[] | null {
    const matrix = this.matrix(name);
    return matrix?.map((row) => row.map((value) => (isErrorValue(value) ? new ErrorCell(value) : value))) ?? null;
  }

  read<T>(name: string, read: (value: unknown) => T | AnyIssue): Argument<T> {
    return readArgument(name, this.raw(name), read);
  }

  /** Which cell of an argument goes into the cell that is explained. */
  placeIn({ name, size }: Argument<unknown>): TablePlace {
    const { row, column } = placeFor(size, this.cell);
    return { argument: name, row: row + 1, column: column + 1 };
  }

  /** What was read in that cell. */
  cellIn<T>(argument: Argument<T>): T | Failure | undefined {
    const { row, column } = placeFor(argument.size, this.cell);
    return column < argument.size.columns ? argument.cells[row * argument.size.columns + column] : undefined;
  }

  valueAt({ argument, row, column }: TablePlace): CellValue | undefined {
    return this.matrix(argument)?.[row - 1]?.[column - 1];
  }

  addressAt({ argument, row, column }: TablePlace): CellAddress | undefined {
    const address = this.input.addresses[this.indexOf(argument)];
    return address && { sheet: address.sheet, row: address.row + row - 1, column: address.column + column - 1 };
  }
}
