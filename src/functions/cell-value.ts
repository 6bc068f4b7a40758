import { isHostError } from "./host-error";

/**
 * An error cell. What Excel handed over is kept as it is, so that the very same error comes out: its subtype, its message, and also
 * errors such as #SPILL! or #CALC!, for which `CustomFunctions.ErrorCode` has no name.
 */
export class ErrorCell {
  constructor(readonly given: object) {}
}

/**
 * The plain value of a cell: a number, text, boolean, null, an `ErrorCell`, or an object where the cell holds a data type that has no
 * plain value, such as an entity or a picture.
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if (cell instanceof ErrorCell) return cell;
  if (isHostError(cell)) return new ErrorCell(cell);
  const { type, basicType, basicValue } = cell as DataType;
  switch (type) {
    case "Error":
      return new ErrorCell(cell);
    case "CustomFunctionError":
      return new ErrorCell(new CustomFunctions.Error((cell as RawError).code));
    case "Empty":
      return null;
    case "FormattedNumber":
      return basicValue;
    default:
      return PLAIN_TYPES.has(basicType ?? type) ? basicValue : cell;
  }
}

const PLAIN_TYPES: ReadonlySet<unknown> = new Set(["Double", "String", "Boolean"]);

/** The data-type objects of Excel: `basicType` says what the value counts as in a formula. */
interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** How an error crosses the bridge before Microsoft's runtime makes an object of it. */
interface RawError {
  readonly code: CustomFunctions.ErrorCode;
}
