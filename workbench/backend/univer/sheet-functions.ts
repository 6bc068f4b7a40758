import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/presets";
import type { CellArgument } from "../../functions/arguments";
import type { LoadedFunctions } from "../../functions/load";
import { type CellValue, isCellError, type Matrix } from "../cells";
import type { FunctionMessages } from "./function-messages";

function cellValueOf(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  // `getErrorType` belongs to the class of errors only.
  if (object.isError()) return { error: String(object.getValue()) };
  return object.getValue();
}

/** An argument that the formula leaves out arrives as a lone null object, an empty cell as one inside an array. */
function argumentOf(variant: BaseValueObject): CellArgument {
  if (variant instanceof ArrayValueObject) {
    const values = variant.getArrayValue();
    return Array.from({ length: variant.getRowCount() }, (_row, row) =>
      Array.from({ length: variant.getColumnCount() }, (_cell, column) => cellValueOf(values[row]?.[column])),
    );
  }
  if (variant.isNull()) return null;
  if (variant.isLambda()) return [[{ error: ErrorType.VALUE }]];
  return [[cellValueOf(variant)]];
}

/** Not by Univer's own factory: that one would make numbers of texts such as "1,234". */
function valueObjectOf(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  return NumberValueObject.create(0);
}

function resultOf(matrix: Matrix<CellValue>): BaseValueObject {
  const [first] = matrix;
  if (matrix.length === 1 && first?.length === 1) return valueObjectOf(first[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(valueObjectOf)),
    rowCount: matrix.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export type UniverFunction = [new (name: string) => BaseFunction, string];

/**
 * The add-in's functions as functions of Univer's engine. They extend the engine's own base class and not its "custom
 * function": that one gets empty cells as 0 and errors as text, stops the engine when it throws, and does not know its cell.
 */
export function univerFunctions(functions: LoadedFunctions, messages: FunctionMessages): UniverFunction[] {
  class SheetFunction extends BaseFunction {
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const result = functions.call(String(this.name), variants.map(argumentOf));
      messages.remember({ sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, result);
      return resultOf(result);
    }
  }
  return functions.names.map((name) => [SheetFunction, name]);
}

/** What autocompletion and the help beside the formula bar show. */
export function functionDescriptions(functions: LoadedFunctions): IFunctionInfo[] {
  return functions.names.flatMap((name) => {
    const described = functions.describe(name);
    if (described === undefined) return [];
    return [
      {
        functionName: name,
        functionType: FunctionType.User,
        description: described.description,
        abstract: described.description,
        functionParameter: described.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ];
  });
}
