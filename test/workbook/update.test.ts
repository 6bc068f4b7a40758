import { insertDistrictList, planDistrictList, readHeldList } from "../../src/workbook/district-list";
import type { UpdatePlan } from "../../src/workbook/table-plan";
import { planTable, writeTable } from "../../src/workbook";
import { undoWrite } from "../../src/workbook/undo";
import { openInMemory } from "../support/excel-client";
import { listTable } from "./support/tables";
import { body, budget, builtIn, column, contents, sheetId, table, TODAY } from "./support/workbooks";

const fy2022 = builtIn("fy2022");
const proposal = builtIn("fy2023-governor-2022");

/** A workbook with the FY 2022 list, to which the user has added marks, a column of notes and one of formulas. */
async function withOwnColumns(list = fy2022) {
  const client = openInMemory(budget());
  await insertDistrictList(list, await planDistrictList(list), TODAY);
  const { backend } = client;
  const { id, area, columns } = table(backend);
  const sheet = sheetId(backend, "Alliance Districts");
  backend.updateTable(id, {
    area: { ...area, columns: area.columns + 3 },
    columns: [...columns, "Contact", "Years", "Kind"],
  });
  backend.enter(sheet, area.row, 7, [[{ value: "Contact" }, { value: "Years" }, { value: "Kind" }]]);
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const name = backend.read(sheet, { row, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
    const own = `=D${row + 1}-C${row + 1}+1`;
    const calculated = '=[@Status]&" District"';
    backend.enter(sheet, row, 7, [
      [{ value: `c/o ${String(name)}` }, { value: 5, formula: own }, { value: "x", formula: calculated }],
    ]);
  }
  backend.enter(sheet, area.row + 1, 5, [[{ value: "Yes" }]]);
  return { ...client, sheet };
}

const update = async (list = proposal) => {
  const client = await withOwnColumns(list === proposal ? fy2022 : proposal);
  const before = contents(client.backend);
  const plan = (await planDistrictList(list)) as UpdatePlan;
  const undo = await insertDistrictList(list, plan, TODAY);
  return { ...client, before, plan, undo };
};

const rowOf = (backend: Parameters<typeof body>[0], district: string): readonly unknown[] | undefined =>
  body(backend).find(([name]) => name === district);

describe("updating the FY 2022 list to the proposal", () => {
  it("plans three rows added, none removed, three statuses changed, and writes nothing", async () => {
    const { backend } = await withOwnColumns();
    const before = contents(backend);
    const plan = (await planDistrictList(proposal)) as UpdatePlan;
    expect(plan).toMatchObject({
      kind: "update",
      sheetName: "Alliance Districts",
      added: ["Enfield", "Plainfield", "Stratford"],
      removed: [],
      movesRows: false,
      unchanged: 0,
      extraColumns: ["Contact", "Years", "Kind"],
    });
    const statuses = plan.changed.flatMap(({ district, cells }) =>
      cells.filter((cell) => cell.column === "Status").map(({ from, to }) => [district, from, to]),
    );
    expect(statuses).toEqual([
      ["Groton", "Alliance", "Graduated"],
      ["Norwalk", "Alliance", "Graduated"],
      ["Winchester", "Alliance", "Graduated"],
    ]);
    expect(contents(backend)).toEqual(before);
  });

  it("changes the rows in their place and puts the new ones after them", async () => {
    const { backend } = await update();
    expect(column(backend, "District")).toEqual([
      ...fy2022.members.map(({ district }) => district),
      "Enfield",
      "Plainfield",
      "Stratford",
    ]);
    expect(rowOf(backend, "Norwalk")?.slice(0, 5)).toEqual(["Norwalk", "Graduated", 2023, 2027, 2012]);
    await expect(readHeldList()).resolves.toMatchObject({ rows: 36, list: { id: "fy2023-governor-2022" } });
  });

  it("keeps the user's columns and marks, and fills a calculated column in the new rows", async () => {
    const { backend } = await update();
    expect(rowOf(backend, "Ansonia")?.[5]).toBe("Yes");
    expect(rowOf(backend, "Norwalk")?.slice(7)).toEqual(["c/o Norwalk", "=D27-C27+1", '=[@Status]&" District"']);
    expect(rowOf(backend, "Enfield")?.slice(5, 10)).toEqual([
      "",
      'School and State Finance Project, "What is an Alliance District?" (early 2022), Table 2 (proposed, not enacted)',
      "",
      "",
      '=[@Status]&" District"',
    ]);
  });

  it("brings the lines above the table up to date", async () => {
    const { backend, sheet } = await update();
    expect(backend.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toMatch(/not enacted/);
  });

  it("is undone to exactly what was there", async () => {
    const { backend, before, undo } = await update();
    expect(contents(backend)).not.toEqual(before);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });

  it("is not undone where somebody has worked on the table since", async () => {
    const { backend, sheet, undo } = await update();
    backend.enter(sheet, 7, 7, [[{ value: "somebody else" }]]);
    const before = contents(backend);
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
    expect(contents(backend)).toEqual(before);
  });
});

describe("updating the proposal to the FY 2022 list", () => {
  it("takes three rows out, moves what lies below up, and each row's own columns and formulas go with it", async () => {
    const { backend, plan } = await update(fy2022);
    expect(plan).toMatchObject({
      added: [],
      removed: ["Enfield", "Plainfield", "Stratford"],
      removedWithEntries: ["Enfield", "Plainfield", "Stratford"],
      movesRows: true,
    });
    expect(column(backend, "District")).toEqual(fy2022.members.map(({ district }) => district));
    // Windsor Locks moved from row 42 to row 39 (three rows above it are gone), and its formula reads its own row.
    expect(rowOf(backend, "Windsor Locks")?.slice(7)).toEqual([
      "c/o Windsor Locks",
      "=D39-C39+1",
      '=[@Status]&" District"',
    ]);
    expect(backend.read(table(backend).sheetId, { row: 39, column: 0, rows: 3, columns: 10 }).flat()).toEqual(
      Array.from({ length: 30 }, () => expect.objectContaining({ value: null })),
    );
  });

  it("is undone to exactly what was there", async () => {
    const { backend, before, undo } = await update(fy2022);
    expect(contents(backend)).not.toEqual(before);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });
});

describe("a table that holds the list already", () => {
  it("has nothing to change", async () => {
    await withOwnColumns();
    await expect(planDistrictList(fy2022)).resolves.toMatchObject({
      added: [],
      removed: [],
      changed: [],
      unchanged: 33,
    });
  });

  it("keeps a formula of the user's that gives the list's value", async () => {
    const { backend, sheet } = await withOwnColumns();
    backend.enter(sheet, 6, 4, [[{ value: 2012, formula: "=2000+12" }]]);
    const plan = await planDistrictList(proposal);
    await insertDistrictList(proposal, plan, TODAY);
    expect(body(backend)[0]?.[4]).toBe("=2000+12");
  });
});

describe("a table that the user has worked on", () => {
  it("finds a district spelled in another case or with spaces, and writes its name as the list does", async () => {
    const { backend, sheet } = await withOwnColumns();
    backend.enter(sheet, 6, 0, [[{ value: " ANSONIA " }]]);
    const plan = (await planDistrictList(fy2022)) as UpdatePlan;
    expect(plan).toMatchObject({ added: [], removed: [] });
    expect(plan.changed).toEqual([
      { district: "Ansonia", cells: [{ column: "District", from: " ANSONIA ", to: "Ansonia" }] },
    ]);
  });

  it("takes out the second row of a district that stands twice", async () => {
    const { backend, sheet } = await withOwnColumns();
    backend.enter(sheet, 7, 0, [[{ value: "Ansonia" }]]);
    await expect(planDistrictList(fy2022)).resolves.toMatchObject({ added: ["Bloomfield"], removed: ["Ansonia"] });
  });

  it("keeps text that looks like a formula as text, also through an undo", async () => {
    const { backend, sheet, undo } = await (async () => {
      const client = await withOwnColumns(proposal);
      // Enfield's row goes with the update and comes back with the undo.
      const row = body(client.backend).findIndex(([name]) => name === "Enfield") + 6;
      client.backend.enter(client.sheet, row, 7, [[{ value: "=1+1" }]]);
      const plan = await planDistrictList(fy2022);
      return { ...client, undo: await insertDistrictList(fy2022, plan, TODAY) };
    })();
    await undoWrite(undo);
    const at = body(backend).findIndex(([name]) => name === "Enfield") + 6;
    const cell = backend.read(sheet, { row: at, column: 7, rows: 1, columns: 1 })[0]?.[0];
    expect(cell?.value).toBe("=1+1");
    expect(cell?.formula).toBeUndefined();
  });
});

it("a new row in the place of one that goes has nothing of it", async () => {
  const { backend } = await withOwnColumns();
  const plan = await planTable(listTable([["Ansonia"], ["Greenwich"]]));
  expect(plan).toMatchObject({ added: ["Greenwich"] });
  await writeTable(listTable([["Ansonia"], ["Greenwich"]]), plan);
  expect(rowOf(backend, "Greenwich")?.slice(5)).toEqual([
    "",
    "ecs.xlsx, sheet ECS, row 3",
    "",
    "",
    '=[@Status]&" District"',
  ]);
});
