import { isErrorValue, type CellValue } from "../../../model/explain";
import { asNumber, asText, compare, eachCell, error, type Value } from "./values";

type Work = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (work: (a: number, b: number) => number): Work =>
  (a, b) => {
    const [x, y] = [asNumber(a), asNumber(b)];
    if (isErrorValue(x)) return x;
    if (isErrorValue(y)) return y;
    const result = work(x, y);
    return Number.isFinite(result) ? result + 0 : error("#NUM!");
  };

const comparison =
  (holds: (order: number) => boolean): Work =>
  (a, b) =>
    isErrorValue(a) ? a : isErrorValue(b) ? b : holds(compare(a, b));

const divide: Work = (a, b) => {
  const by = asNumber(b);
  return by === 0 && !isErrorValue(a) ? error("#DIV/0!") : arithmetic((x, y) => x / y)(a, b);
};

const join: Work = (a, b) => {
  const [x, y] = [asText(a), asText(b)];
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

export function operate(operator: string, operands: readonly Value[]): Value {
  const [first = null, second] = operands;
  if (second !== undefined) return eachCell([first, second], BETWEEN[operator] as Work);
  if (operator === "-") return eachCell([first], (value) => arithmetic((a) => -a)(value, 0));
  if (operator === "%") return eachCell([first], (value) => arithmetic((a) => a / 100)(value, 0));
  return first;
}
