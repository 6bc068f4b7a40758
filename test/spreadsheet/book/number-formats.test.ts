import { builtInFormat, isDateFormat } from "../../../src/spreadsheet/book/number-formats";

describe("a number format", () => {
  test.each([
    ["m/d/yyyy", true],
    ["[$-409]d-mmm-yy", true],
    ["[$-409]mmmm\\ yyyy;@", true],
    ["mmm", true],
    ["m/d/yyyy h:mm AM/PM", true],
    ["yyyy", true],
    ["DD.MM.YYYY", true],
    ["h:mm AM/PM", false],
    ["mm:ss.0", false],
    ["[h]:mm:ss", false],
    ["[mm]:ss", false],
    ["[h]:mm", false],
    ["General", false],
    ["#,##0.00", false],
    ['"days: "0', false],
    ["[Red]#,##0", false],
    ["0\\d", false],
    ["_d0*y", false],
  ])("%s is that of a date: %p", (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  test("East Asian dates are shown as dates", () => {
    expect([27, 36, 50, 58].map(builtInFormat)).toEqual(new Array(4).fill("m/d/yyyy"));
  });
});
