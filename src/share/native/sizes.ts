/** How large the results of a formula's parts are. */
import { argumentNames, isFunctionId, type FunctionId } from "../../model/explain";
import { commonSize, type Size } from "../../functions/size";
import { SCHEDULE_ROWS } from "./forms/graduated";
import { isElementwise, maySpill } from "./formula/functions";
import { isFirstOf } from "./formula/first-of";
import { childrenOf, type CallNode, type Node } from "./formula/node";
import { NotFollowed } from "./not-followed";
import type { References } from "./references";

const ONE: Size = { rows: 1, columns: 1 };

/** Arguments that are a table as a whole, and give the result no size. */
const TABLES = new Set(["grants", "districts"]);

export class Sizes {
  constructor(private readonly references: References) {}

  /** The size of a part's result, as Excel with dynamic arrays works it out. */
  of(node: Node): Size {
    switch (node.kind) {
      case "omitted":
      case "literal":
        return ONE;
      case "array":
        return { rows: node.rows.length, columns: node.rows[0]?.length ?? 1 };
      case "reference":
        return this.references.at(node).area;
      case "call":
        if (isFunctionId(node.name)) return this.ofCall(node, node.name);
        if (isElementwise(node.name)) return this.together(node.given);
        if (maySpill(node.name)) {
          throw new NotFollowed(`An argument is computed by ${node.name}, which a native formula cannot follow.`);
        }
        return ONE;
      default:
        return isFirstOf(node) ? ONE : this.together(childrenOf(node));
    }
  }

  private ofCall({ given }: CallNode, id: FunctionId): Size {
    if (id === "GRADUATED_SCHEDULE") {
      const { rows, columns } = given[0] ? this.of(given[0]) : ONE;
      if (rows > 1 && columns > 1) throw new NotFollowed("GRADUATED_SCHEDULE takes one row or one column of amounts.");
      return { rows: SCHEDULE_ROWS, columns: 2 + rows * columns };
    }
    const names = argumentNames(id);
    return this.together(given.filter((_, index) => !TABLES.has(names[index] ?? "")));
  }

  private together(nodes: readonly Node[]): Size {
    return nodes.reduce<Size>((size, node) => {
      const common = commonSize(size, this.of(node));
      if (!common) throw new NotFollowed("The sizes of its ranges do not go together.");
      return common;
    }, ONE);
  }
}
