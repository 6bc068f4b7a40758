/** What the tests of the screen "Share" stand on: a workbook as plain data, and acts that say what was asked of them. */
import type { Book } from "../../../src/share/book";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import type { Sharing } from "../../../src/workbook/share/no-prompts";
import type { NotSeen } from "../../../src/workbook/share/rules";
import { bookOf, ERROR, sheetOf } from "../../share/support/book";

export const DESKTOP: Sharing = { isKnown: true, noPrompts: false, isHeededHere: true };

/** 3,083,699 is 13,178,830 less 10,095,131, Norwalk's grants of FY 2022 and FY 2012. */
export const NORWALK = { B2: 13178830, C2: 10095131 };

/** Every kind of finding: fine, #NAME?, an error, a figure out of date, on a protected sheet, in a name and a rule. */
export const budgetBook = (): Book =>
  bookOf(
    [
      sheetOf("Model", {
        A1: "Town",
        ...NORWALK,
        D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 3083699 },
        D3: { f: "=_xldudf_ALLIANCE_WITHHOLD(B2,C2)", v: ERROR("#NAME?") },
        D4: { f: "=ALLIANCE_WITHHOLD(A1,C2)", v: ERROR("#VALUE!") },
        D5: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 3000000 },
      }),
      sheetOf(
        "Locked",
        { ...NORWALK, D2: { f: "='[2]Old.xlsx'!_xldudf_ALLIANCE_WITHHOLD(B2,C2)", v: ERROR("#NAME?") } },
        { isProtected: true },
      ),
      sheetOf("Notes", { A1: "Nothing of ours" }),
    ],
    {
      names: [{ name: "Withheld", sheet: null, formula: "=ALLIANCE_WITHHOLD(Model!$B$2,Model!$C$2)" }],
      rules: [{ kind: "validation", sheet: "Model", address: "E2:E9", formula: "=ALLIANCE_WITHHOLD(B2,C2)>0" }],
    },
  );

/** Acts over a book; what a test does not give, nobody may ask for. */
export function actsOver(
  book: Book | (() => Book),
  more: Partial<WorkbookActions> = {},
  notSeen: readonly NotSeen[] = [],
): { readonly workbook: WorkbookActions; readonly selected: string[] } {
  const selected: string[] = [];
  const workbook = new Proxy(
    {
      readBook: () => Promise.resolve({ book: typeof book === "function" ? book() : book, notSeen }),
      readSharing: () => Promise.resolve(DESKTOP),
      selectAddress: (address: string) => {
        selected.push(address);
        return Promise.resolve();
      },
      ...more,
    } as Partial<WorkbookActions>,
    {
      get: (acts, name) =>
        acts[name as keyof WorkbookActions] ?? (() => Promise.reject(new Error(`Nobody asked for ${String(name)}.`))),
    },
  ) as WorkbookActions;
  return { workbook, selected };
}
