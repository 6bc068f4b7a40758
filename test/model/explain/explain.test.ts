import { addressText, inputsOf, noteText, type CellMatrix } from "../../../src/model/explain";
import { countOf } from "../../../src/money/cents";
import { explained, inputFor, ladder, RANGES } from "./support";

const at = (sheet: string, row: number, column: number, values: CellMatrix) => ({ at: { sheet, row, column }, values });

/** Norwalk: FY 2012 10,095,131; FY 2022 13,178,830 in the State's workbook: 3,083,699 above; 75% of it is 2,312,774.25. */
describe("ten cells explained", () => {
  test("1: a graduated district, its amount in cents", () => {
    const ranges = { ...RANGES, A5: at("Model", 4, 0, [["Norwalk"]]), C1: at("Model", 0, 2, [["FY 2024"]]) };
    const answer = explained('=DISTRICT_WITHHOLD(A5,C1,Grants,"governor-2022")', ranges, { shown: 2312774.25 });
    expect(answer.question).toBe("Why is $2,312,774.25 withheld from Norwalk in FY 2024?");
    expect(answer.result).toBe(2312774.25);
    expect(ladder(answer)).toEqual([
      "Status in FY 2024 | Graduated",
      "Reference year | FY 2022",
      "Base year of the reference amount | FY 2012",
      "ECS grant of FY 2022 | $13,178,830 | 'ECS grants'!M25",
      "ECS grant of FY 2012 (base year) | $10,095,131 | 'ECS grants'!C25",
      "Withheld in FY 2022, not below 0 | $3,083,699 | $13,178,830 minus $10,095,131, not below 0",
      "Share in FY 2024 | 75%",
      "Withheld in FY 2024 | $2,312,774.25 | 75% of $3,083,699, to the cent",
    ]);
    expect(answer.policy).toMatchObject({ id: "governor-2022", inForce: false });
    expect(answer.rule?.citationText).toContain("proposed, not enacted");
    expect(inputsOf(answer).map(({ name, text, address }) => [name, text, address && addressText(address)])).toEqual([
      ["district", "Norwalk", "Model!A5"],
      ["fiscal year", "FY 2024", "Model!C1"],
      ["policy", "governor-2022", undefined],
      ["ECS grant of FY 2022", "$13,178,830", "'ECS grants'!M25"],
      ["ECS grant of FY 2012 (base year)", "$10,095,131", "'ECS grants'!C25"],
    ]);
    expect(answer.notes).toEqual([]);
  });

  test("2: what the State published, to the dollar, with the diversity portion taken out", () => {
    // Ansonia: 19,422,268 - 15,031,668 = 4,390,600; 10% of (17,938,428 - 17,328,187 = 610,241) is 61,024; 4,329,576 is left.
    const answer = explained('=DISTRICT_WITHHOLD("ANSONIA SCHOOL DISTRICT",2024,Grants,"enacted")');
    expect(answer.question).toBe("Why is $4,329,576 withheld from Ansonia in FY 2024?");
    expect(ladder(answer).slice(4)).toEqual([
      "Grant above the base year's, not below 0 | $4,390,600 | $19,422,268 minus $15,031,668, not below 0",
      "ECS grant of FY 2020 | $17,328,187 | 'ECS grants'!K4",
      "ECS grant of FY 2021 | $17,938,428 | 'ECS grants'!L4",
      "Increase from FY 2020 to FY 2021, not below 0 | $610,241 | $17,938,428 minus $17,328,187, not below 0",
      "Education Diversity portion, 10% of the increase, half up to the dollar | $61,024 | 10% of $610,241, to the dollar",
      "Withheld in FY 2024 | $4,329,576 | $4,390,600 minus $61,024",
    ]);
    expect(answer.published?.text).toBe("The State published $4,329,576 for Ansonia in FY 2024; the same amount.");
    expect(countOf(answer.published!.difference)).toBe(0);
    expect(answer.rule?.words).toMatch(/Alliance District Plan/);
  });

  test("3: a proposal beside what the State published under what is in force", () => {
    // The difference is ours less the State's, in cents.
    const answer = explained('=DISTRICT_WITHHOLD("Norwalk",2024,Grants,"governor-2022")');
    const { amount, difference } = answer.published!;
    expect(countOf(difference)).toBe(231277425 - countOf(amount));
    expect(answer.published?.text).toMatch(/below it\.$/);
  });

  test("4: #N/A, in the function's own words", () => {
    const ranges = { ...RANGES, B2: at("Model", 1, 1, [[2029]]) };
    const answer = explained('=DISTRICT_WITHHOLD("Norwalk",B2,Grants,"governor-2022")', ranges, {
      shown: { error: "#N/A" },
    });
    expect(answer).toMatchObject({
      question: "Why is there no amount withheld for Norwalk in FY 2029?",
      answer: "#N/A",
      result: undefined,
      steps: [],
      problem: {
        error: "#N/A",
        message:
          'fiscal_year: the policy "governor-2022" has no rule for FY 2029. It covers FY 2013 to FY 2027. Give one of these years.',
        input: 1,
      },
      notes: [],
    });
    expect(answer.inputs[1]?.address).toEqual({ sheet: "Model", row: 1, column: 1 });
  });

  test("5: a cell in the middle of a spill picks its own district and year", () => {
    const ranges = {
      ...RANGES,
      Towns: at("Model", 4, 0, [["Ansonia"], ["Groton"], ["Danbury"]]),
      Years: at("Model", 3, 1, [[2022, 2023]]),
    };
    const answer = explained('=DISTRICT_WITHHOLD(Towns,Years,Grants,"enacted")', ranges, {
      cell: { row: 2, column: 1 },
      shown: 19861806,
    });
    expect(answer.question).toBe("Why is $19,861,806 withheld from Danbury in FY 2023?");
    expect(answer.inputs.slice(0, 2).map(({ address }) => addressText(address!))).toEqual(["Model!A7", "Model!C4"]);
    expect(answer.notes).toEqual([]);
  });

  test("6: nested in IF, the call alone is explained", () => {
    const ranges = { ...RANGES, B2: at("Grants 24", 1, 1, [[18893447]]), C2: at("Grants 24", 1, 2, [[15031668]]) };
    const answer = explained('=IF(ISNUMBER(B2),ROUND(ALLIANCE_WITHHOLD(B2,C2),-3),"")', ranges, { shown: 3862000 });
    expect(answer.question).toBe("Why is $3,861,779 withheld?");
    expect(ladder(answer)).toEqual([
      "ECS grant of the current year | $18,893,447 | 'Grants 24'!B2",
      "ECS grant of the base year | $15,031,668 | 'Grants 24'!C2",
      "Withheld: the grant above the base year's, not below 0 | $3,861,779 | $18,893,447 minus $15,031,668, not below 0",
    ]);
    expect(answer.notes).toEqual([
      "In the formula the function stands within IF and ROUND; what is explained is the function alone.",
    ]);
  });

  test("7: nothing is withheld where the grant fell", () => {
    const answer = explained('=DISTRICT_WITHHOLD("Groton",2022,Grants,"enacted")');
    expect(answer.question).toBe("Why is nothing withheld from Groton in FY 2022?");
    expect(answer.answer).toBe("$0");
  });

  test("8: a town that is not designated", () => {
    const answer = explained('=DISTRICT_WITHHOLD("Enfield",2022,Grants,"enacted")');
    expect(answer.question).toBe("Why is nothing withheld from Enfield in FY 2022?");
    expect(answer.rule?.words).toBe("Nothing is withheld from a town that is not designated.");
    expect(answer.published).toBeUndefined();
  });

  test("9: a row of a breakdown, within the second of two blocks", () => {
    const ranges = { ...RANGES, Towns: at("Model", 0, 0, [["Enfield"], ["Norwalk"]]) };
    // Enfield, not designated in FY 2022, takes 3 + 2 rows; the fourth step of Norwalk is in row 5 + 3 + 3 = 11, counted from 0.
    const answer = explained('=DISTRICT_BREAKDOWN(Towns,2022,Grants,"enacted")', ranges, {
      cell: { row: 11, column: 1 },
    });
    expect(answer.question).toBe("Why is $3,083,699 withheld from Norwalk in FY 2022?");
    expect(answer.result).toBe(10095131);
    expect(answer.steps[answer.shownStep!]?.label).toBe("ECS grant of FY 2012 (base year)");
    expect(addressText(answer.inputs[0]!.address!)).toBe("Model!A2");
  });

  test("10: an error cell that came through, and where it stands", () => {
    const ranges = { B2: at("Plan", 1, 1, [[100], [{ error: "#REF!" }]]) };
    const answer = explained('=ALLIANCE_RELEASE(B2,"Approved")', ranges, { cell: { row: 1, column: 0 } });
    expect(answer.problem).toEqual({
      error: "#REF!",
      text: "#REF! stands in Plan!B3 and comes through. Mend it there.",
      input: 0,
    });
  });
});

describe("the other functions have steps of their own", () => {
  test.each([
    {
      formula: '=ALLIANCE_RELEASE(3083699,"submitted")',
      question: "Why may nothing be released?",
      last: "May be released | $0 | 0% of $3,083,699, to the cent",
    },
    {
      formula: "=ALLIANCE_RECOVERY(125000,3083699,25000)",
      question: "Why may $100,000 be withheld in the subsequent year?",
      last: "May be withheld in the subsequent year | $100,000 | the lesser of $100,000 and $3,083,699",
    },
    {
      formula: "=ALLIANCE_RECOVERY(125000,3083699)",
      question: "Why may $125,000 be withheld in the subsequent year?",
      last: "May be withheld in the subsequent year | $125,000 | the lesser of $125,000 and $3,083,699",
    },
    {
      formula: "=ALLIANCE_CARRYFORWARD(3083699,150000,3000000.50)",
      question: "Why is $233,698.50 carried forward?",
      last: "Carried forward | $233,698.50 | $3,233,699 minus $3,000,000.50",
    },
    {
      formula: "=GRADUATED_PERCENT(2026)",
      question: "Why is the graduated percentage 25% in FY 2026?",
      last: "Share in FY 2026 | 25%",
    },
    {
      formula: "=GRADUATED_WITHHOLD(200966,2024)",
      question: "Why is $150,724.50 withheld from a Graduated Alliance District in FY 2024?",
      last: "Withheld in FY 2024 | $150,724.50 | 75% of $200,966, to the cent",
    },
    {
      formula: '=DISTRICT_STATUS("Norwalk",2024,"governor-2022")',
      question: "Why is Norwalk a Graduated Alliance District in FY 2024?",
      last: "Status in FY 2024 | Graduated",
    },
    {
      formula: '=DISTRICT_BASE_YEAR("Stratford",2024,"enacted")',
      question: "Why is Stratford measured against FY 2022 in FY 2024?",
      last: "Base year | FY 2022",
    },
    {
      formula: '=DISTRICT_NAME("E. HARTFORD")',
      question: 'Why does "E. HARTFORD" mean East Hartford?',
      last: "Town | East Hartford",
    },
    {
      formula: '=ALLIANCE_SOURCE("release")',
      question: "Where does it stand: release?",
      last: expect.stringMatching(/^Source \| .*10-262u/) as string,
    },
  ])("$formula", ({ formula, question, last }) => {
    const answer = explained(formula);
    expect(answer.question).toBe(question);
    expect(ladder(answer).at(-1)).toEqual(last);
  });

  test("a name in the list of a year, and a year of the schedule", () => {
    const list = explained('=ALLIANCE_DISTRICTS({2022,2024},"enacted","New")', RANGES, { cell: { row: 0, column: 1 } });
    expect(list.problem?.message).toContain("fiscal_year, column 2");
    const names = explained('=ALLIANCE_DISTRICTS({2022,2023},"enacted","New")', RANGES, {
      cell: { row: 2, column: 1 },
    });
    expect(names.question).toBe("Why does Stratford stand among the districts newly designated in FY 2023?");
    const schedule = explained("=GRADUATED_SCHEDULE({100,200})", RANGES, { cell: { row: 3, column: 3 } });
    expect(schedule.question).toBe("Why is $50 withheld from a Graduated Alliance District in FY 2026?");
    expect(schedule.inputs.map(({ value }) => value)).toEqual([200]);
  });
});

test("sizes that do not match are the one message of the whole result", () => {
  const ranges = { A: { values: [[1], [2]] }, B: { values: [[1], [2], [3]] } };
  expect(explained("=ALLIANCE_WITHHOLD(A,B)", ranges).problem?.message).toMatch(
    /^current_grant is 2 rows by 1 column and base_grant is 3 rows/,
  );
});

test("a cell outside of the result says so", () => {
  const answer = explained("=ALLIANCE_WITHHOLD(2,1)", RANGES, { cell: { row: 4, column: 0 } });
  expect(answer.problem).toMatchObject({ error: "#N/A", text: expect.stringContaining("no such cell") as string });
});

test("a cell that shows something else than the function gives says so", () => {
  expect(explained("=ALLIANCE_WITHHOLD(2,1)", RANGES, { shown: 7 }).notes).toEqual([
    "The cell shows 7, but the function gives 1 for what its cells hold now. Recalculate.",
  ]);
});

test("a blank cell below the error of its column is no contradiction", () => {
  const formula = '=ALLIANCE_DISTRICTS({2031,2023},"enacted")';
  const answer = explained(formula, RANGES, { cell: { row: 5, column: 0 }, shown: "" });
  expect(answer.problem?.message).toContain("FY 2031");
  expect(answer.notes).toEqual([]);
});

test("what is not followed is said", () => {
  const input = inputFor("=ALLIANCE_WITHHOLD(Sheet1:Sheet3!A1,1)", { "Sheet1:Sheet3!A1": { values: [[5]] } });
  expect(input.call.arguments[0]?.part.kind).toBe("not followed");
  expect(
    explained("=ALLIANCE_WITHHOLD(Sheet1:Sheet3!A1,1)", { "Sheet1:Sheet3!A1": { values: [[5]] } }).notes[0],
  ).toContain("3-D");
});

describe("as a note", () => {
  test("the explanation is plain text with its citations and the date", () => {
    const text = noteText(explained('=DISTRICT_WITHHOLD("Norwalk",2024,Grants,"governor-2022")'), "2026-11-24");
    expect(text.split("\n").slice(0, 2)).toEqual([
      "Why is $2,312,774.25 withheld from Norwalk in FY 2024?",
      "$2,312,774.25",
    ]);
    expect(text).toContain("Withheld in FY 2024: $2,312,774.25 = 75% of $3,083,699, to the cent");
    expect(text).toContain("Governor's 2022 proposal (not enacted)");
    expect(text).toContain("H.B. 5038");
    expect(text.endsWith("Explained on 2026-11-24 by Alliance Withholding.")).toBe(true);
  });

  test("of a breakdown with every step it is whole", () => {
    const answer = explained('=DISTRICT_WITHHOLD("Ansonia",2024,Grants,"enacted")');
    const text = noteText(answer, "2026-11-24");
    for (const { label } of answer.steps) expect(text).toContain(`${label}: `);
    expect(text).toContain(answer.rule!.citationText);
    expect(text).toContain(answer.published!.text);
    expect(text).not.toContain("…");
  });

  test("a long line is cut, and what comes after it stays", () => {
    const name = explained("=DISTRICT_NAME(A1)", { A1: { values: [[`${" ".repeat(180)}Norwalk`]] } });
    expect(noteText(name, "2026-11-24")).toContain("\nTown: Norwalk");
    const long = { ...name, steps: name.steps.map((step) => ({ ...step, text: "x".repeat(5000) })) };
    expect(noteText(long, "2026-11-24").split("\n")[2]).toHaveLength(400);
  });

  test("steps for which there is no room are left out, the citation and the date are not", () => {
    const answer = explained('=DISTRICT_WITHHOLD("Ansonia",2024,Grants,"enacted")');
    const many = { ...answer, steps: Array.from({ length: 100 }, () => answer.steps).flat() };
    const text = noteText(many, "2026-11-24");
    expect(text.length).toBeLessThanOrEqual(3000);
    expect(text.length).toBeGreaterThan(2800);
    expect(text).toContain(answer.rule!.citationText);
    expect(text.endsWith("Explained on 2026-11-24 by Alliance Withholding.")).toBe(true);
    const noted = noteText({ ...many, notes: new Array<string>(20).fill("n".repeat(500)) }, "2026-11-24");
    expect(noted).toHaveLength(3000);
    expect(noted.endsWith("\nExplained on 2026-11-24 by Alliance Withholding.")).toBe(true);
  });
});
