import type { PlannedSheet, PlannedStyle, PlannedValue } from "../../../src/model/planned-sheet";

export const text = (value: string): PlannedValue => ({ text: value });
export const number = (value: number): PlannedValue => ({ number: value });
export const formula = (value: string): PlannedValue => ({ formula: value });

export const block = (
  row: number,
  column: number,
  style: PlannedStyle,
  values: PlannedSheet["blocks"][number]["values"],
): PlannedSheet["blocks"][number] => ({ row, column, style, values });

export const planned = (change: Partial<PlannedSheet> & Pick<PlannedSheet, "key" | "name">): PlannedSheet => ({
  blocks: [block(0, 0, "title", [[text(change.name)]])],
  spills: [],
  choices: [],
  charts: [],
  widths: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: { landscape: false },
  tables: [],
  ...change,
});

/** A small model: a sheet with everything that a sheet can have, and one whose formulas speak of it. */
export const MODEL: readonly PlannedSheet[] = [
  planned({
    key: "model",
    name: "Withholding",
    blocks: [
      block(0, 0, "title", [[text("Alliance withholding")]]),
      block(1, 0, "note", [[text("=SUM(A1:A9) is text")], [text("2022")]]),
      block(3, 1, "band", [[text("FY 2022"), null]]),
      block(3, 3, "band proposed", [[text("FY 2023"), null]]),
      block(4, 0, "header", [[text("District"), text("Status"), text("Withheld"), text("Paid"), text("Rate")]]),
      block(5, 0, "label", [[text("Ansonia")], [text("Norwalk")]]),
      block(7, 0, "total label", [[text("Statewide")]]),
      block(7, 2, "total amount", [[formula("=SUM(C6:C7)"), formula("=SUM(D6:D7)")]]),
      block(5, 4, "input percent", [[number(0.125)], [number(0.5)]]),
    ],
    spills: [
      {
        row: 5,
        column: 2,
        rows: 2,
        columns: 2,
        style: "amount",
        formula: "=DISTRICT_WITHHOLD(A6:A7,B4,{model}!E6:E7)",
        cellFormula: (row, column) => `=DISTRICT_WITHHOLD($A${row + 6},${column})`,
      },
    ],
    choices: [{ row: 5, column: 1, rows: 2, columns: 1, choices: ["Approved", "Not approved"] }],
    charts: [
      {
        kind: "stacked columns",
        title: "Withheld by year",
        series: [
          { name: "B4", values: "C6:C7", categories: "A6:A7" },
          { name: "D5", values: "D6:D7", categories: "A6:A7" },
        ],
        place: "A10:E20",
      },
    ],
    widths: [120, 80, 90],
    merges: ["B4:C4"],
    frozen: { rows: 5, columns: 1 },
    print: { landscape: true, titleRows: [3, 4] },
  }),
  planned({
    key: "rates",
    name: "Percentages",
    blocks: [
      block(0, 0, "title", [[text("What if")]]),
      block(2, 0, "header", [[text("Year"), text("Percent")]]),
      block(3, 0, "year", [[number(2023)], [number(2024)]]),
      block(3, 1, "input percent", [[number(0.5)], [formula("={model}!$E$6+SUM(Rates[Year])")]]),
      block(6, 0, "text", [[formula('=IF({model}!A1="{model}",Rates[[#Totals],[Year]],"Rates[Year]")')]]),
    ],
    tables: [{ name: "Rates", area: "A3:B5" }],
    frozen: { rows: 3, columns: 0 },
  }),
];

/** As large as a whole model: 36 districts, five years, two policies, four figures each, and a sheet that compares them. */
export function fullModel(): PlannedSheet[] {
  const districts = Array.from({ length: 36 }, (_, row) => [text(`District ${row + 1}`)]);
  const years = [2022, 2023, 2024, 2025, 2026];
  const figures = 6;
  const policy = (key: string, name: string): PlannedSheet =>
    planned({
      key,
      name,
      blocks: [
        block(0, 0, "title", [[text(name)]]),
        block(1, 0, "note", [[text("Policy")], [text("Source")], [text("Written")]]),
        ...years.flatMap((year, index) => [
          block(5, 1 + index * figures, "band", [[text(`FY ${year}`), ...Array<null>(figures - 1).fill(null)]]),
          block(6, 1 + index * figures, "header amount", [
            ["Status", "Base year", "Base", "Current", "Withheld", "Paid"].map(text),
          ]),
          block(43, 1 + index * figures, "total amount", [
            [
              null,
              null,
              ...[2, 3, 4, 5].map((offset) => formula(`=SUM(INDEX(B8:AE43,0,${index * figures + offset}))`)),
            ],
          ]),
        ]),
        block(7, 0, "label", districts),
        block(43, 0, "total label", [[text("Statewide")]]),
      ],
      spills: years.flatMap((year, index) =>
        Array.from({ length: figures }, (_, figure) => ({
          row: 7,
          column: 1 + index * figures + figure,
          rows: 36,
          columns: 1,
          style: "amount" as const,
          formula: `=DISTRICT_WITHHOLD($A$8:$A$43,${year},EcsGrants[#All],"${key}")`,
          cellFormula: (row: number) => `=DISTRICT_WITHHOLD($A${row + 8},${year},EcsGrants[#All],"${key}")`,
        })),
      ),
      charts: [
        {
          kind: "stacked columns",
          title: "Withheld by year",
          series: years.map((_, index) => ({
            name: "B6",
            values: `${"FLRX"[index] ?? "AD"}8:${"FLRX"[index] ?? "AD"}43`,
            categories: "A8:A43",
          })),
          place: "A47:H65",
        },
      ],
      widths: [140, ...Array<number>(30).fill(80)],
      merges: ["B6:G6", "H6:M6", "N6:S6", "T6:Y6", "Z6:AE6"],
      frozen: { rows: 7, columns: 1 },
      print: { landscape: true, titleRows: [5, 6] },
    });
  return [
    policy("enacted", "Withholding enacted"),
    policy("proposal", "Withholding proposed"),
    planned({
      key: "comparison",
      name: "Comparison",
      blocks: [
        block(0, 0, "title", [[text("Comparison")]]),
        block(5, 0, "label", districts),
        block(
          5,
          1,
          "amount",
          districts.map((_, row) =>
            years.flatMap((_year, index) => {
              const column = "FLRX"[index] ?? "AD";
              const [a, b] = [`{enacted}!${column}${row + 8}`, `{proposal}!${column}${row + 8}`];
              return [formula(`=${a}`), formula(`=${b}`), formula(`=${b}-${a}`)];
            }),
          ),
        ),
      ],
    }),
  ];
}
