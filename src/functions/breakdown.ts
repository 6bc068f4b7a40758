import { citationLine, type Citation } from "../law/citation";
import type { Computation } from "../law/computation";
import type { StepValue, TablePlace } from "../law/step";
import { toAmount } from "../money/cents";
import { shareAsNumber } from "../money/share";
import type { DistrictCase } from "./district-cases";
import type { ExcelMatrix, ExcelValue } from "./result";

/** A computation as rows of label, value and source, headed by what was asked. */
export function breakdownOf({ town, year, policy }: DistrictCase, { steps }: Computation): ExcelMatrix {
  return [
    ["District", town.name, "the argument district"],
    ["Fiscal year", year, `July 1, ${year - 1} to June 30, ${year}`],
    ["Policy", policy.name, citationLine(policy.citation)],
    ...steps.map(({ label, value, source }) => [label, cellOf(value), sourceOf(source)]),
  ];
}

/** A value of a step as a cell gets it. */
export function cellOf(value: StepValue): ExcelValue {
  switch (value.unit) {
    case "dollars":
      return toAmount(value.amount);
    case "share":
      return shareAsNumber(value.share);
    case "fiscal year":
      return value.year;
    case "text":
      return value.text;
  }
}

const sourceOf = (source: Citation | TablePlace): string =>
  "argument" in source ? `${source.argument}, row ${source.row}, column ${source.column}` : citationLine(source);
