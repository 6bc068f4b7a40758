import { Issue } from "../money/issue";
import { Refusal, type Argument, type Failure } from "./argument";
import { isSingleCell } from "./size";

/** The value of an argument that takes one cell only. */
export function singleOf<T>(argument: Argument<T>): T | Failure {
  if (!isSingleCell(argument.size)) return new Refusal(new Issue("range-given", { argument }));
  return argument.cells[0] as T | Failure;
}
