/** The tables that the amounts are checked by, and the arguments beside each other, read as our functions read them. */
import { isFailure, readArgument, type Argument, type Failure } from "../../functions/argument";
import { ErrorCell } from "../../functions/cell-value";
import { readCases, type CaseArguments } from "../../functions/district-cases";
import { FOR_BASE_YEAR, readDistrictList, type DistrictListTable } from "../../functions/tables/district-list";
import { readGrants, type GrantsTable } from "../../functions/tables/grants";
import { readAmount } from "../../money/amount";
import type { Cents } from "../../money/cents";
import { isErrorValue, type CellMatrix, type CellValue } from "../explain/cell";
import type { FiguresToCheck } from "./checked-figure";

export interface Tables {
  readonly cases: CaseArguments;
  readonly amounts: Argument<Cents>;
  /** The amounts as they stand in their cells. */
  readonly given: CellMatrix;
  readonly grants: GrantsTable;
  readonly list: DistrictListTable | undefined;
}

const cell = (value: CellValue): unknown => (isErrorValue(value) ? new ErrorCell(value) : value);

const raw = (matrix: CellMatrix): unknown[][] => matrix.map((row) => row.map(cell));

export function readTables({ districts, years, amounts, grants, policy, list }: FiguresToCheck): Tables | Failure {
  const grantsTable = readGrants(raw(grants));
  if (isFailure(grantsTable)) return grantsTable;
  const listTable = readDistrictList(list && raw(list), FOR_BASE_YEAR);
  if (isFailure(listTable)) return listTable;
  return {
    cases: readCases(raw(districts), raw(years), cell(policy)),
    amounts: readArgument("amounts", raw(amounts.values), readAmount),
    given: amounts.values,
    grants: grantsTable,
    list: listTable,
  };
}
