/** @jest-environment jsdom */
import fc from "fast-check";
import { tablesIn } from "../../../../src/taskpane/lists/import/html-walk";
import { htmlTables } from "../../../../src/taskpane/lists/import/html-tables";

const rows = (html: string) => htmlTables(html, "Clipboard").map((grid) => grid.rows);

const CASES: readonly { name: string; html: string; tables: readonly (readonly (readonly unknown[])[])[] }[] = [
  {
    name: "a plain table",
    html: "<table><tr><th>Town<th>Status<tr><td>Ansonia<td>Alliance</table>",
    tables: [
      [
        ["Town", "Status"],
        ["Ansonia", "Alliance"],
      ],
    ],
  },
  {
    name: "what Excel puts on the clipboard, with exact numbers behind those shown",
    html:
      "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><style>td{x:y}</style></head><body><!--StartFragment--><table><col width=64>" +
      '<tr><td class=xl65>Town</td><td x:num>2023</td></tr><tr><td style=\'mso-number-format:"\\@"\'>0020011</td><td x:num="2312774.25">$2.3 M</td></tr></table><!--EndFragment-->',
    tables: [
      [
        ["Town", "2023"],
        ["0020011", 2312774.25],
      ],
    ],
  },
  {
    name: "merged cells, of which the rest is blank",
    html: "<table><tr><td colspan=2>Alliance<td>x<tr><td rowspan=2>Ansonia<td>1<td>2<tr><td>3<td>4</table>",
    tables: [
      [
        ["Alliance", null, "x"],
        ["Ansonia", "1", "2"],
        [null, "3", "4"],
      ],
    ],
  },
  {
    name: "a cell merged over rows at the end of them",
    html: "<table><tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e</table>",
    tables: [
      [
        ["a", "b"],
        ["c", null],
        ["d", "e"],
      ],
    ],
  },
  {
    name: "spans that make no sense",
    html: "<table><tr><td colspan=x>a<td colspan=-3>b<td rowspan=0>c<td rowspan=99>d</table>",
    tables: [[["a", "b", "c", "d"]]],
  },
  {
    name: "line breaks, padding and entities",
    html: "<table><tr><td> New<br>Haven <td>a&amp;b&nbsp;<td><p>one</p><p>two</p></table>",
    tables: [[["New Haven", "a&b", "one two"]]],
  },
  {
    name: "a table within a table that lays out a page",
    html: "<table><tr><td><table><tr><td>Ansonia<td>Alliance</table></table>",
    tables: [[["Ansonia", "Alliance"]]],
  },
  {
    name: "a table within a table that says something itself",
    html: "<table><tr><td>Title<td><table><tr><td>Ansonia</table></table>",
    tables: [[["Title", ""]], [["Ansonia"]]],
  },
  { name: "scripts, which are not read", html: "<table><tr><td>a<script>b</script></table>", tables: [[["a"]]] },
  { name: "markup written as text", html: "<table><tr><td>&lt;b&gt;x", tables: [[["<b>x"]]] },
  { name: "cut off in a tag", html: "<table><tr><td>Ansonia</td><td", tables: [[["Ansonia"]]] },
  { name: "no table", html: "<p>Ansonia", tables: [] },
  { name: "nothing", html: "", tables: [] },
];

it.each(CASES)("web page: $name", ({ html, tables }) => {
  expect(rows(html)).toEqual(tables);
});

it("names the tables of a page", () => {
  const names = (html: string) => htmlTables(html, "Clipboard").map(({ name }) => name);
  expect(names("<table><tr><td>a</table>")).toEqual(["Clipboard"]);
  expect(names("<table><tr><td>a</table><table><tr><td>b</table>")).toEqual([
    "Clipboard, table 1",
    "Clipboard, table 2",
  ]);
});

it("runs nothing and loads nothing", () => {
  (window as { ran?: boolean }).ran = false;
  rows("<table><tr><td><img src=x onerror='window.ran=true'><script>window.ran=true</script>a</table>");
  expect((window as { ran?: boolean }).ran).toBe(false);
});

it("reads tables and cells nested hundreds deep, which is deeper than browsers go", () => {
  const tables = rows(`${"<table><tr><td>".repeat(400)}Ansonia`);
  expect(tables.flat(2).filter((cell) => cell === "Ansonia")).toEqual(["Ansonia"]);
  expect(rows(`<table><tr><td>${"<b><i>".repeat(400)}Ansonia`)).toEqual([[["Ansonia"]]]);
});

/** Only the links between nodes, since the parser of jsdom takes minutes for a document like this. */
interface Link {
  readonly nodeName: string;
  firstChild: Link | null;
  readonly nextSibling: null;
  readonly parentNode: Link | null;
}

it("goes through a document nested a hundred thousand deep", () => {
  const link = (nodeName: string, parentNode: Link | null): Link => ({
    nodeName,
    firstChild: null,
    nextSibling: null,
    parentNode,
  });
  const root = link("BODY", null);
  let deepest = root;
  for (let depth = 0; depth < 100_000; depth++) {
    deepest.firstChild = link(["TABLE", "TR", "TD"][depth % 3]!, deepest);
    deepest = deepest.firstChild;
  }
  const tables = tablesIn(root as unknown as Node);
  expect(tables.length).toBe(33_334);
  expect(tables.every((table) => table.length <= 1)).toBe(true);
});

it("does not let merged cells fill the memory", () => {
  const found = rows(`<table>${`<tr>${"<td colspan=1000 rowspan=60000>a".repeat(20)}`.repeat(200)}</table>`);
  expect(found.flat(2).filter((cell) => cell === "a").length).toBe(4000);
});

it("loses no cell of any table", () => {
  const piece = fc.constantFrom(
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<td colspan=3>",
    "<td rowspan=2>",
    "<th>",
    "<div>",
    "<b>",
    '"',
    "<td ",
    "=",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = `<table><tr><td>first</td>${pieces.join("")}<td>x`;
      const document = new DOMParser().parseFromString(html, "text/html");
      const said = [...document.querySelectorAll("td, th")].filter((cell) =>
        [...cell.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      );
      const found = rows(html)
        .flat(2)
        .filter((cell) => cell !== null && cell !== "");
      expect(found.length).toBeGreaterThanOrEqual(said.length);
    }),
    { numRuns: 300 },
  );
});
