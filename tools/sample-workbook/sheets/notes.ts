import { PORTIONS_CITATION } from "../../../src/model/figures/portions";
import { FIGURES_CITATION } from "../figures";
import { CellPlan, type SheetPlan } from "../sheet-plan";

const TEXT_WIDTH = 100;
const LINE = 15;

type Entry = readonly [label: string, text: string];

const SOURCES: readonly Entry[] = [
  [
    "Grants",
    `${FIGURES_CITATION.source}: ${FIGURES_CITATION.place}; read ${FIGURES_CITATION.read}. ${FIGURES_CITATION.note ?? ""}`,
  ],
  [
    "Lists",
    "School and State Finance Project, What is an Alliance District? (early 2022), Table 2: the 33 districts of FY 2022, and the 33 districts and three Graduated districts proposed for FY 2023.",
  ],
  [
    "As enacted",
    `${PORTIONS_CITATION.source}, and its Alliance District lists; read ${PORTIONS_CITATION.read}. The steps on the sheet Questions each name their source.`,
  ],
  [
    "Schedule",
    "Proposed H.B. 5038, An Act Implementing the Governor's Budget Recommendations Concerning Education, Gen. Assembly (Ct. 2022), as set out in Table 1 of the same paper.",
  ],
  ["Law", "Conn. Gen. Stat. sections 10-262u (Alliance Districts) and 10-262i (payment of the ECS grant)."],
];

const SHEETS: readonly Entry[] = [
  [
    "Grants",
    "The ECS entitlement of 36 towns: the 33 Alliance Districts of FY 2022 and the three that joined in FY 2023. They are the Excel table EcsGrants. Change a grant there and every other sheet follows.",
  ],
  [
    "Withholding",
    "The amount withheld by town. FY 2022 as in force: =ALLIANCE_WITHHOLD(current grant, base grant) for the 33 districts. FY 2023 to FY 2027 under the Governor's 2022 proposal: the same for Alliance Districts, =GRADUATED_WITHHOLD(amount of FY 2022, fiscal year) for Graduated districts.",
  ],
  [
    "Districts",
    "Both policies side by side: status and base year in a year that you choose, and the amounts of FY 2022 to FY 2027 from one formula each, =DISTRICT_WITHHOLD(districts, fiscal years, EcsGrants[#All], policy). It looks up status, base year and grants by itself.",
  ],
  [
    "Questions",
    "One amount with each of its steps and their sources, =DISTRICT_BREAKDOWN(district, fiscal year, EcsGrants[#All], policy); the districts that are new in FY 2023; and the districts that names in files mean.",
  ],
  [
    "Graduated",
    "Norwalk, Winchester and Groton under the proposed schedule, from one formula: =GRADUATED_SCHEDULE(amounts of FY 2022).",
  ],
];

const CAUTIONS: readonly Entry[] = [
  [
    "1. Which grant",
    "A town has three different ECS grant figures for one year: the statutory table, the final entitlement, and the cash paid after adjustments. Only the final entitlement reproduces the State's split, so it is the one used here.",
  ],
  [
    "2. Not law",
    "The graduated schedule is a proposal, not law. The General Assembly kept the earlier districts and went to 36 for FY 2023 to FY 2027, measured against other base years for the three new towns. Do not use the columns FY 2023 to FY 2027 of the sheet Withholding for amounts in force: those are on the sheet Districts, as enacted.",
  ],
  [
    "3. Rounding",
    "No rounding rule was found in law. Graduated amounts are given to the cent, half away from zero, while CSDE publishes whole dollars. As enacted, the Education Diversity portion of FY 2024 and FY 2025 is rounded to the dollar, half up, as its published figures are.",
  ],
];

const SHARING: readonly Entry[] = [
  [
    "Figures",
    "A colleague without the add-in sees every figure as it was last calculated. Excel keeps the figures until it recalculates a cell; such a cell then shows #NAME?.",
  ],
  [
    "Formulas",
    "In that colleague's formula bar the functions start with _xldudf_, which is how Excel stores custom functions.",
  ],
  [
    "LibreOffice",
    "LibreOffice calculates these formulas when it opens the file and shows #NAME? in their place. Share figures only with people who use it.",
  ],
  [
    "To share figures only",
    "Copy the sheet, then choose Paste Special, Values in the copy. The figures stay as they are for everyone.",
  ],
];

const SECTIONS: readonly (readonly [string, readonly Entry[]])[] = [
  ["Sources", SOURCES],
  ["What each sheet shows", SHEETS],
  ["Cautions", CAUTIONS],
  ["Without the add-in", SHARING],
];

export function notesSheet(): SheetPlan {
  const plan = new CellPlan();
  const rowHeights = new Map([[1, 24]]);
  plan.put("A1", "title", "Notes");
  let row = 3;
  for (const [heading, entries] of SECTIONS) {
    plan.put(`A${row}`, "heading", heading);
    row++;
    for (const [label, text] of entries) {
      plan.put(`A${row}`, "label", label);
      plan.put(`B${row}`, "wrapped", text);
      // Programs that do not fit rows by themselves need the height. Letters are narrower on average than the digits that widths
      // count, which makes up for the end of each line that words leave empty.
      rowHeights.set(row, LINE * Math.ceil(text.length / TEXT_WIDTH) + 3);
      row++;
    }
    row++;
  }
  return {
    name: "Notes",
    columnWidths: [22, TEXT_WIDTH],
    rowHeights,
    cells: plan.cells,
    merges: [],
    landscape: false,
  };
}
