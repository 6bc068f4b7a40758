import { isErrorValue, type CellValue } from "../../../model/explain";
import { asNumber, asText, compare, eachCell, error, type Value } from "./values";

type Work = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (work: (a: number, b: number) => number): Work =>
  (a, b) => {
    const x = asNumber(a);
    const y = asNumber(b);
    if (typeof x !== "number") return x;
    if (typeof y !== "number") return y;
    const result = work(x, y);
    return Number.isFinite(result) ? result + 0 : error("#NUM!");
  };

const comparison =
  (holds: (order: number) => boolean): Work =>
  (a, b) =>
    isErrorValue(a) ? a : isErrorValue(b) ? b : holds(compare(a, b));

const dividing = arithmetic((a, b) => a / b);

const divide: Work = (a, b) => {
  const by = asNumber(b);
  return by === 0 && !isErrorValue(a) ? error("#DIV/0!") : dividing(a, b);
};

const join: Work = (a, b) => {
  const x = asText(a);
  const y = asText(b);
  return isErrorValue(x) ? x : isErrorValue(y) ? y : x + y;
};

const BETWEEN: Readonly<Record<string, Work>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": divide,
  "^": arithmetic((a, b) => a ** b),
  "&": join,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

const negative = arithmetic((a) => -a);
const hundredth = arithmetic((a) => a / 100);

export function operate(operator: string, operands: readonly Value[]): Value {
  if (operands.length > 1) return eachCell(operands, BETWEEN[operator] as Work);
  const [first = null] = operands;
  if (operator === "-") return eachCell([first], (value) => negative(value, 0));
  if (operator === "%") return eachCell([first], (value) => hundredth(value, 0));
  return first;
}
