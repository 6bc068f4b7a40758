/** A formula as a function of the place where it stands, so that formulas of one shape are read once. */
import { isErrorValue } from "../../../model/explain";
import type { Node } from "../formula/node";
import { cellReader, resolvedReader } from "./cells";
import { CannotTell } from "./differs";
import { FUNCTIONS } from "./functions";
import { operate } from "./operators";
import type { Run, Source, Standing } from "./run";
import { asTruth, eachCell, Grid, single, type Value } from "./values";

export interface Compiled {
  readonly run: Run;
  /** Whether it serves all formulas of its shape; otherwise only this one. */
  readonly fitsShape: boolean;
}

export function compile(root: Node, source: Source): Compiled {
  const compiler = new Compiler(source);
  return { run: compiler.run(root), fitsShape: compiler.fitsShape };
}

class Compiler {
  fitsShape = true;

  constructor(private readonly source: Source) {}

  run(node: Node): Run {
    switch (node.kind) {
      case "omitted":
        return () => null;
      case "literal":
        return constant(node.value);
      case "array":
        return constant(new Grid(node.rows, false));
      case "parentheses":
        return this.run(node.inside);
      case "operator":
        return operation(node.operator, this.all(node.operands));
      case "reference":
        return this.reference(node);
      case "call":
        return this.call(node.name, node.given);
    }
  }

  private all(nodes: readonly Node[]): Run[] {
    return nodes.map((node) => this.run(node));
  }

  private reference(node: Extract<Node, { kind: "reference" }>): Run {
    const reader = cellReader(node, this.source);
    if (reader) return reader;
    this.fitsShape = false;
    return resolvedReader(node.to);
  }

  private call(name: string, given: readonly Node[]): Run {
    const runs = this.all(given);
    if (name === "IF") return choice(runs);
    if (name === "IFERROR") return instead(runs);
    const work = FUNCTIONS[name];
    if (work) return (at) => work(...values(runs, at));
    return () => {
      throw new CannotTell(`It uses ${name}, which is not worked out here.`);
    };
  }
}

const constant =
  (value: Value): Run =>
  () =>
    value;

const operation =
  (operator: string, operands: readonly Run[]): Run =>
  (at) =>
    operate(operator, values(operands, at));

/** One after the other. */
function values(runs: readonly Run[], at: Standing): Value[] {
  const given: Value[] = [];
  for (const run of runs) given.push(run(at));
  return given;
}

const branch = (run: Run | undefined, at: Standing, otherwise: Value): Value => (run ? run(at) : otherwise);

/** Only the branch that is chosen is looked at, but of several cells both. */
const choice =
  ([test, yes, no]: readonly Run[]): Run =>
  (at) => {
    const condition = branch(test, at, null);
    if (!(condition instanceof Grid) || condition.isOneCell) {
      const truth = asTruth(single(condition));
      return isErrorValue(truth) ? truth : truth ? branch(yes, at, true) : branch(no, at, false);
    }
    return eachCell([condition, branch(yes, at, true), branch(no, at, false)], (cell, a = null, b = null) => {
      const truth = asTruth(cell);
      return isErrorValue(truth) ? truth : truth ? a : b;
    });
  };

const instead =
  ([first, second]: readonly Run[]): Run =>
  (at) => {
    const value = branch(first, at, null);
    if (!(value instanceof Grid)) return isErrorValue(value) ? branch(second, at, null) : value;
    return eachCell([value, branch(second, at, null)], (cell, other = null) => (isErrorValue(cell) ? other : cell));
  };
