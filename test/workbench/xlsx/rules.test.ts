import type { ConditionalFormat, Validation } from "../../../workbench/backend/sheet-objects";
import { openedSheet } from "./support/opened";

const validations = (inner: string): readonly Validation[] =>
  openedSheet({ after: `<dataValidations>${inner}</dataValidations>` }).validations ?? [];

const formats = (inner: string): readonly ConditionalFormat[] => openedSheet({ after: inner }).conditionalFormats ?? [];

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("Data validations of a file", () => {
  test.each<[string, string, Validation["rule"]]>([
    [
      "a list that is written out",
      `type="list" sqref="B2"><formula1>"Yes,No ""maybe"""</formula1>`,
      { source: 'Yes,No "maybe"', inCellDropDown: true },
    ],
    [
      "a list from cells, without its arrow",
      `type="list" showDropDown="1" sqref="B2"><formula1>Lists!$A$1:$A$9</formula1>`,
      { source: "=Lists!$A$1:$A$9", inCellDropDown: false },
    ],
    [
      "a formula with a function of an add-in",
      `type="custom" sqref="B2"><formula1>_xldudf_ALLIANCE_WITHHOLD(B2,C2)&gt;0</formula1>`,
      { type: "Custom", formula1: "=ALLIANCE_WITHHOLD(B2,C2)>0" },
    ],
    [
      "numbers between a number and a cell, which is what no operator means",
      `type="decimal" sqref="B2"><formula1>0.5</formula1><formula2>$D$1</formula2>`,
      { type: "Decimal", operator: "Between", formula1: "0.5", formula2: "=$D$1" },
    ],
    [
      "whole numbers with a prompt",
      `type="whole" operator="greaterThanOrEqual" showInputMessage="1" promptTitle="Grant" prompt="In dollars" sqref="B2"><formula1>0</formula1>`,
      {
        type: "WholeNumber",
        operator: "GreaterThanOrEqual",
        formula1: "0",
        prompt: { showPrompt: true, title: "Grant", message: "In dollars" },
      },
    ],
  ])("%s", (_what, attributes, rule) => {
    expect(validations(`<dataValidation ${attributes}</dataValidation>`)).toEqual([{ area: area(1, 1), rule }]);
  });

  test("on several places are one rule in each", () => {
    const found = validations(
      `<dataValidation type="custom" sqref="A1:B3 D5"><formula1>A1&gt;0</formula1></dataValidation>`,
    );
    expect(found.map((one) => one.area)).toEqual([area(0, 0, 3, 2), area(4, 3)]);
  });

  test("of a later Excel say their place and their formula in elements of their own", () => {
    const sheet = openedSheet({
      after: `<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheet.validations).toEqual([
      { area: area(1, 2, 4), rule: { source: "=Lists!$A$1:$A$9", inCellDropDown: true } },
    ]);
  });

  test("that allow any value are none", () => {
    expect(validations(`<dataValidation sqref="A1" promptTitle="Only a prompt"/>`)).toEqual([]);
  });
});

describe("Conditional formats of a file", () => {
  test("have their kind, place, order and formulas", () => {
    expect(
      formats(
        `<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="7"><formula>_xldudf_DISTRICT_WITHHOLD(A1)=0</formula></cfRule></conditionalFormatting>` +
          `<conditionalFormatting sqref="B1"><cfRule type="cellIs" priority="3" stopIfTrue="1" operator="between"><formula>1</formula><formula>$D$1</formula></cfRule><cfRule type="top10" priority="4" rank="3"/></conditionalFormatting>`,
      ),
    ).toEqual([
      {
        areas: [area(0, 1)],
        type: "CellValue",
        operator: "Between",
        priority: 0,
        stopIfTrue: true,
        formulas: ["=1", "=$D$1"],
      },
      { areas: [area(0, 1)], type: "TopBottom", priority: 1, stopIfTrue: false, formulas: [] },
      {
        areas: [area(0, 0, 9), area(0, 2)],
        type: "Custom",
        priority: 2,
        stopIfTrue: false,
        formulas: ["=DISTRICT_WITHHOLD(A1)=0"],
      },
    ]);
  });

  test("of a later Excel say their place and their formula in elements of their own", () => {
    expect(
      formats(
        `<extLst><ext><x14:conditionalFormattings xmlns:x14="x" xmlns:xm="y"><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Lists!$A$1=1</xm:f><x14:dxf/></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      ),
    ).toMatchObject([{ areas: [area(1, 2, 4)], type: "Custom", formulas: ["=Lists!$A$1=1"] }]);
  });
});
