import { readCulture } from "../../src/workbook/culture";
import { openInMemory } from "../support/excel-client";
import { budget } from "./support/workbooks";

it.each([
  ["the United States", "en-US", { decimal: ".", group: ",", shortDate: "M/d/yyyy" }],
  ["Spain", "es-ES", { decimal: ",", group: ".", shortDate: "d/M/yyyy" }],
  ["Germany", "de-DE", { decimal: ",", group: ".", shortDate: "d.M.yyyy" }],
])("an Excel of %s says how it writes numbers and days", async (_country, locale, culture) => {
  openInMemory(budget(), { locale });
  expect(await readCulture()).toEqual(culture);
});

it("an Excel before ExcelApi 1.11 is not asked", async () => {
  openInMemory(budget());
  const asked: string[] = [];
  const isSetSupported = (name: string, version: string): boolean => asked.push(`${name} ${version}`) === 0;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  expect(await readCulture()).toBeNull();
  expect(asked).toEqual(["ExcelApi 1.11"]);
  Reflect.deleteProperty(globalThis, "Office");
});
