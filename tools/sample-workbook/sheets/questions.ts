/** Questions that the functions answer one by one: an amount with its steps, the new districts, and what a name means. */
import { columnLetters } from "../../../src/formula/column";
import { breakdown, districtsWithheld, districtsWithStatus, namesOf } from "../compute";
import { CellPlan, customCall, type SheetPlan } from "../sheet-plan";
import { GRANTS_ARGUMENT, grantsRows } from "./grants";

const ASKED = { district: "Norwalk", year: 2024, policy: "enacted" } as const;

/** No amount of the sample's years takes more than 13 steps. */
const ROOM_FOR_STEPS = 15;
const ROOM_FOR_DISTRICTS = 4;

const AMOUNT = 4;
const STEPS = AMOUNT + 6;
const NEW_DISTRICTS = STEPS + 1 + ROOM_FOR_STEPS + 1;
const NAMES = NEW_DISTRICTS + 2 + ROOM_FOR_DISTRICTS + 1;

const NAMES_AS_WRITTEN: readonly (readonly [written: string | number, remark: string])[] = [
  ["E. HARTFORD", "In capitals, with the point of the compass shortened."],
  ["W HAVEN", "The same without a period."],
  ["Norwalk School District", "With words around the name."],
  [20011, "The State's code 0020011, which a spreadsheet has taken for a number."],
  ["Winsted", "A place in another town: the district is the town's."],
  ["Norwlak", "A slip that leaves one town only."],
  [
    "N. CANAAN",
    "#N/A on purpose: North Canaan or New Canaan? The add-in asks and never guesses. Select the cell to read its message.",
  ],
];

function header(plan: CellPlan, row: number, first: string, second: string, last: string): void {
  plan.put(`A${row}`, "header", first);
  plan.put(`B${row}`, "headerCenter", second);
  plan.put(`C${row}`, "header", last);
}

function amountWithSteps(plan: CellPlan): void {
  const { district, year, policy } = ASKED;
  const [districtRow, yearRow, policyRow, withheldRow] = [AMOUNT + 1, AMOUNT + 2, AMOUNT + 3, AMOUNT + 4];
  plan.put(`A${AMOUNT}`, "heading", "How much is withheld, and why?");
  plan.put(`A${districtRow}`, "inputLabel", "District");
  plan.put(`B${districtRow}`, "choice", district);
  plan.put(`C${districtRow}`, "remark", "Any of the 36 towns on the sheet Grants, spelled as files spell it.");
  plan.put(`A${yearRow}`, "inputLabel", "Fiscal year");
  plan.put(`B${yearRow}`, "choiceOfYear", year);
  plan.put(`C${yearRow}`, "remark", "From 2020 to 2027, the years on the sheet Grants.");
  plan.put(`A${policyRow}`, "inputLabel", "Policy");
  plan.put(`B${policyRow}`, "choice", policy);
  plan.put(
    `C${policyRow}`,
    "remark",
    "enacted, or governor-2022 for the Governor's 2022 proposal, which was not enacted.",
  );
  const asked = [`B${districtRow}`, `B${yearRow}`, GRANTS_ARGUMENT, `B${policyRow}`];
  const amount = districtsWithheld([district], [year], grantsRows(), policy)[0]?.[0] ?? Number.NaN;
  plan.put(`A${withheldRow}`, "totalLabel", "Withheld");
  plan.custom(`B${withheldRow}`, "totalCents", customCall("DISTRICT_WITHHOLD", ...asked), amount);
  plan.put(`C${withheldRow}`, "remark", `One formula: =DISTRICT_WITHHOLD(${asked.join(",")})`);

  plan.put(`C${STEPS - 1}`, "remark", `The steps, from one formula: =DISTRICT_BREAKDOWN(${asked.join(",")})`);
  header(plan, STEPS, "Step", "Value", "Where it comes from");
  const steps = breakdown(district, year, grantsRows(), policy);
  const looks = ["step", "stepValue", "stepSource"] as const;
  const first = STEPS + 1;
  plan.spill(`A${first}`, customCall("DISTRICT_BREAKDOWN", ...asked), steps, (column) => looks[column] ?? "plain");
  // Another question may take more steps.
  for (let row = first + steps.length; row < first + ROOM_FOR_STEPS; row++) {
    looks.forEach((look, column) => plan.put(`${columnLetters(column)}${row}`, look, ""));
  }
}

function newDistricts(plan: CellPlan): void {
  plan.put(`A${NEW_DISTRICTS}`, "heading", "Which districts are new in FY 2023?");
  header(plan, NEW_DISTRICTS + 1, "As enacted", "Proposed (not enacted)", "One formula each");
  ["enacted", "governor-2022"].forEach((policy, column) => {
    const call = ["ALLIANCE_DISTRICTS", "2023", `"${policy}"`, '"New"'] as const;
    const address = `${columnLetters(column)}${NEW_DISTRICTS + 2}`;
    plan.spill(address, customCall(...call), districtsWithStatus(2023, policy, "New"), () =>
      column === 0 ? "plain" : "answer",
    );
    const [name, ...args] = call;
    const title = policy === "enacted" ? "As enacted" : "Proposed";
    plan.put(`C${NEW_DISTRICTS + 2 + column}`, "remark", `${title}: =${name}(${args.join(",")})`);
  });
}

function namesAsWritten(plan: CellPlan): void {
  const first = NAMES + 2;
  const last = NAMES + 1 + NAMES_AS_WRITTEN.length;
  plan.put(`A${NAMES}`, "heading", "Which district does a name mean?");
  header(plan, NAMES + 1, "As a file spells it", "The district", "What is unusual");
  NAMES_AS_WRITTEN.forEach(([written, remark], index) => {
    plan.put(`A${first + index}`, "choiceAtLeft", written);
    plan.put(`C${first + index}`, "remark", remark);
  });
  const results = namesOf(NAMES_AS_WRITTEN.map(([written]) => written));
  plan.spill(`B${first}`, customCall("DISTRICT_NAME", `A${first}:A${last}`), results, () => "answer");
}

export function questionsSheet(): SheetPlan {
  const plan = new CellPlan();
  plan.put("A1", "title", "Questions about districts");
  plan.put(
    "A2",
    "subtitle",
    "Type another question into the yellow cells, and the answer follows. Amounts in dollars.",
  );
  amountWithSteps(plan);
  newDistricts(plan);
  namesAsWritten(plan);
  const stepRows = Array.from({ length: ROOM_FOR_STEPS }, (_, index) => STEPS + 1 + index);
  return {
    name: "Questions",
    columnWidths: [40, 25, 130],
    // Two lines of the small letters of the sources, or of the longest step.
    rowHeights: new Map([[1, 24], [STEPS, 20], ...stepRows.map((row) => [row, 26] as const)]),
    cells: plan.cells,
    merges: [],
    landscape: true,
  };
}
