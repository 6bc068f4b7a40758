/** The cells of a table row by row. */
export type TableRows = readonly (readonly Element[])[];

const UNSEEN: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD"]);

/**
 * Goes through everything below an element in the order of the document. It keeps its way by the nodes themselves and calls
 * no function within a function, so that a document nested a hundred thousand deep cannot overflow the stack.
 */
export function walk(root: Node, enter: (node: Node) => "into" | "past", leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const seen: "into" | "past" = UNSEEN.has(node.nodeName) ? "past" : enter(node);
    if (seen === "into" && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === root) return;
      leave(parent);
      node = parent;
    }
    node = node.nextSibling;
  }
}

/** Every table below an element; a row and a cell belong to the innermost table around them. */
export function tablesIn(root: Node): readonly TableRows[] {
  const tables: Element[][][] = [];
  const open: Element[][][] = [];
  walk(
    root,
    (node) => {
      const table = open[open.length - 1];
      if (node.nodeName === "TABLE") {
        const rows: Element[][] = [];
        tables.push(rows);
        open.push(rows);
      } else if (node.nodeName === "TR") table?.push([]);
      else if (node.nodeName === "TD" || node.nodeName === "TH") table?.[table.length - 1]?.push(node as Element);
      return "into";
    },
    (node) => {
      if (node.nodeName === "TABLE") open.pop();
    },
  );
  return tables;
}
