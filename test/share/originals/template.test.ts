import fc from "fast-check";
import { referencesHeld, shadowOf } from "../../../src/share/originals/shadow";
import { holdFormula, writtenOut, type HeldReference } from "../../../src/share/originals/template";

const OWN: HeldReference = { sheet: "Model", cells: "D2" };

interface Row {
  readonly name: string;
  readonly formula: string;
  readonly template: string;
  /** As "sheet!cells". */
  readonly references: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "references on the own sheet are numbered",
    formula: "=ROUND(ALLIANCE_WITHHOLD(B2,C2),0)",
    template: "=ROUND(ALLIANCE_WITHHOLD({2},{3}),0)",
    references: ["Model!B2", "Model!C2"],
  },
  {
    name: "dollar signs stay with their reference, and the same one has one number",
    formula: "=$B2+B$2+$B2+'ECS grants'!$A$1:$C$40",
    template: "={2}+{3}+{2}+{4!}",
    references: ["Model!$B2", "Model!B$2", "ECS grants!$A$1:$C$40"],
  },
  {
    name: "the own sheet, where it is written, is marked",
    formula: "=Model!B2+D2",
    template: "={2!}+{1}",
    references: ["Model!B2"],
  },
  {
    name: "whole columns and rows",
    formula: "=SUM(A:A,$1:$5,Grants!B:D)",
    template: "=SUM({2},{3},{4!})",
    references: ["Model!A:A", "Model!$1:$5", "Grants!B:D"],
  },
  {
    name: "a spill keeps its mark, also as a file writes it",
    formula: "=SUM(B2#,_xlfn.ANCHORARRAY(Grants!A1))",
    template: "=SUM({2}#,_xlfn.ANCHORARRAY({3!}))",
    references: ["Model!B2", "Grants!A1"],
  },
  {
    name: "array constants and text keep their braces",
    formula: '=SUM({1,2;3,4})&"{2} A1 ""B2"""',
    template: '=SUM({{1,2;3,4}})&"{{2}} A1 ""B2"""',
    references: [],
  },
  {
    name: "names, tables, other workbooks and several sheets stay text",
    formula: "=Rate*EcsGrants[@[FY 2012]]+[2]Old!A1+'C:\\[Old.xlsx]It''s'!A1+SUM(Jan:Mar!B2)",
    template: "=Rate*EcsGrants[@[FY 2012]]+[2]Old!A1+'C:\\[Old.xlsx]It''s'!A1+SUM(Jan:Mar!B2)",
    references: [],
  },
  {
    name: "a name of a sheet keeps its sheet",
    formula: "='My sheet'!Rate*2",
    template: "={2'}!Rate*2",
    references: ["My sheet!$1:$1048576"],
  },
  {
    name: "functions that look like cells are functions",
    formula: "=LOG10(LOG10)+ATAN2(A1,B1)",
    template: "=LOG10({2})+ATAN2({3},{4})",
    references: ["Model!LOG10", "Model!A1", "Model!B1"],
  },
  {
    name: "an area from a cell to what a function gives",
    formula: "=SUM(B2:INDEX(C:C,9))",
    template: "=SUM({2}:INDEX({3},9))",
    references: ["Model!B2", "Model!C:C"],
  },
  {
    name: "quotation marks in a sheet's name, letters of other languages, and a line break",
    formula: "='It''s {x}'!A1+\n'Übersicht é'!B2",
    template: "={2!}+{u000a}{3!}",
    references: ["It's {x}!A1", "Übersicht é!B2"],
  },
];

describe("a formula in two parts", () => {
  test.each(rows)("$name", ({ formula, template, references }) => {
    const held = holdFormula(formula, OWN);
    expect(held.template).toBe(template);
    expect(held.references.map(({ sheet, cells }) => `${sheet}!${cells}`)).toEqual(references);
    expect(writtenOut(held.template, OWN, held.references)).toBe(formula);
    expect(referencesHeld(shadowOf([OWN, ...held.references])!)).toEqual([OWN, ...held.references]);
  });

  const letters = fc.constantFrom("A", "B", "Z", "AA", "XFD");
  const dollar = fc.constantFrom("", "$");
  const digits = fc.integer({ min: 1, max: 1_048_576 });
  const cell = fc.tuple(dollar, letters, dollar, digits).map((parts) => parts.join(""));
  const body = fc.oneof(
    cell,
    fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`),
    fc.tuple(dollar, letters, dollar, letters).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
  );
  const sheet = fc.constantFrom("", "Model!", "Grants!", "'ECS grants'!", "'It''s'!", "'{2}'!", "Ünï!", "'R1 plan'!");
  const reference = fc.tuple(sheet, body).map(([a, b]) => a + b);
  const text = fc.string({ unit: "grapheme", maxLength: 8 }).map((inside) => `"${inside.replaceAll('"', '""')}"`);
  const leaf = fc.oneof(
    reference,
    text,
    fc.constantFrom("{1,2;3,4}", "T[@[A {1}]]", "Rate", "TRUE", "1.5", "#N/A", "A1#", "[1]S!A1", '"{u000a}"'),
  );
  const expression = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: "small" }, leaf, tie("call"), tie("sum")),
    call: fc
      .tuple(fc.constantFrom("ROUND", "ALLIANCE_WITHHOLD", "LOG10", "_xlfn.X"), fc.array(tie("any"), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
    sum: fc.tuple(tie("any"), fc.constantFrom("+", " ", "&", "=\n"), tie("any")).map((parts) => parts.join("")),
  })).any;

  test("any formula comes back as it was, through a shadow of any number of references", () => {
    fc.assert(
      fc.property(expression, (inside) => {
        const formula = `=${inside as string}`;
        const held = holdFormula(formula, OWN);
        const shadow = shadowOf([OWN, ...held.references]);
        if (shadow === null) return;
        const [own, ...references] = referencesHeld(shadow);
        expect(own).toEqual(OWN);
        expect(writtenOut(held.template, OWN, references)).toBe(formula);

        expect(held.template).not.toMatch(/[\u0000-\u001f]/);
      }),
      { numRuns: 2000 },
    );
  });

  test("a formula that was moved to another sheet names the sheet that it came from", () => {
    const { template, references } = holdFormula("=B2+D2", OWN);
    expect(writtenOut(template, { sheet: "Other", cells: "A1" }, references)).toBe("=Model!B2+A1");
  });

  test("cells that are gone are #REF!, as programs write them", () => {
    const { template } = holdFormula("=B2+Grants!A1", OWN);
    const held = referencesHeld('=IF(0,CHOOSE(1,Model!D2,Model!#REF!,#REF!A1),"kept")');
    expect(held).toEqual([OWN, null, null]);
    expect(writtenOut(template, OWN, held.slice(1))).toBe("=#REF!+#REF!");
  });

  test.each([
    '=@IF(0, choose(1, Model!D2, Model!$B$2:Model!$C$4), "kept")',
    '=IF(0,CHOOSE(1,Model!D2,Model!$B$2:$C$4),"kept")',
  ])("a shadow is read as programs write it: %s", (shadow) => {
    expect(referencesHeld(shadow)).toEqual([OWN, { sheet: "Model", cells: "$B$2:$C$4" }]);
  });

  test("many references are held in groups, and too many in none", () => {
    const many = Array.from({ length: 600 }, (_, row): HeldReference => ({ sheet: "M", cells: `A${row + 1}` }));
    expect(referencesHeld(shadowOf(many)!)).toEqual(many);
    expect(shadowOf([...many, ...many, ...many])).toBeNull();
  });
});
