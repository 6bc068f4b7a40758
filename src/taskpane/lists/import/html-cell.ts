import type { Cell } from "../../../districts/import";
import { walk } from "./html-walk";

/** Elements that begin a line of their own, so that the words around them do not run together. */
const LINES: ReadonlySet<string> = new Set(["BR", "P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4"]);

/** What a cell says, without the tables within it, which are read on their own. */
export function cellOf(element: Element): Cell {
  const exact = exactNumber(element);
  if (exact !== undefined) return exact;
  let text = "";
  walk(
    element,
    (node) => {
      if (node.nodeName === "TABLE") return "past";
      if (node.nodeName === "#text") text += node.nodeValue ?? "";
      if (LINES.has(node.nodeName)) text += "\n";
      return "into";
    },
    () => undefined,
  );
  return text.replace(/[ \t\r\n\f]+/g, " ").trim();
}

/** Excel shows $2.3 and keeps 2312774.25 beside it, where the number as shown has lost digits. */
function exactNumber(element: Element): number | undefined {
  const written = element.getAttribute("x:num") ?? "";
  const number = Number(written);
  return written.trim() !== "" && Number.isFinite(number) ? number : undefined;
}
