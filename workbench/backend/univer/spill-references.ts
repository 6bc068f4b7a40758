import {
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";
import type { UniverRange } from "./book";

/** What Excel writes into files for `E2#`; Univer knows neither, so this function is ours. */
export const SPILL_FUNCTION = "ANCHORARRAY";

type Ranges = Record<string, Record<string, Record<number, Record<number, UniverRange>>>>;

/** The results of the running calculation first, then those of the one before. */
const RANGES_OF_SPILLS = ["_runtimeArrayFormulaRange", "_arrayFormulaRange"];

/** The whole spill of the formula in a cell: `ANCHORARRAY(E2)` is `E2#`. */
export class SpillReference extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  // The engine hands a reference in where the class asks for one; the signature of the base class does not say so.
  override calculate(cell: BaseValueObject): ReturnType<BaseFunction["calculate"]> {
    const reference: unknown = cell;
    if (!(reference instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.VALUE);
    const { startRow, startColumn } = reference.getRangePosition();
    for (const key of RANGES_OF_SPILLS) {
      const ranges = Reflect.get(reference, key) as Ranges | undefined;
      const range = ranges?.[reference.getUnitId()]?.[reference.getSheetId()]?.[startRow]?.[startColumn];
      if (range) return this.createReferenceObject(reference, range);
    }
    return ErrorValueObject.create(ErrorType.REF);
  }
}
