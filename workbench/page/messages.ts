/** "ColumnStacked100" as "column stacked 100". */
const spaced = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z\d])/gu, " ").toLowerCase();

/** Every sentence that the page of the workbench says; those about a file come from the server. */
export const messages = {
  title: (fileName: string): string => `${fileName} - Workbench`,
  notShown: (count: number): string => (count === 1 ? "1 thing is not shown" : `${count} things are not shown`),
  cannotOpen: (fileName: string): string => `${fileName} cannot be opened`,
  cannotStart: "The workbench could not start",
  serverGone: "The server of the workbench does not answer. Start it again with npm start, then load this page again.",
  addinNotBuilt: (file: string): string =>
    `The built add-in has no ${file}. Stop the workbench and start it again with npm start, which builds the add-in.`,
  /** In the place of a chart; `type` as Excel's JavaScript API names it. */
  chartStandsAt: (type: string, address: string): string =>
    `The workbench draws no charts. In Excel a chart (${spaced(type)}) stands here, at ${address}.`,
  chartWithoutSeries: "It shows nothing yet.",
  chartSeries: (name: string, values: string, categories: string): string =>
    `${name}: ${values}${categories === "" ? "" : `, along ${categories}`}`,
  rangeGone: "cells that are gone",
  noValues: "no values",
  comment: (address: string): string => `${address} comment`,
  withoutAddin: "Without the add-in",
  withAddin: "With the add-in",
  withoutAddinMeans:
    "Opens the workbook again, as a colleague without the add-in sees it. What you changed is not in it.",
  cannotSave: (fileName: string): string => `${fileName} cannot be saved`,
  notAllSaved: "The file will not have all that you see here",
  commandTooEarly: "The task pane is still starting. Choose the button again in a moment.",
  commandFailed: (id: string): string => `The add-in has no function for the button ${id}.`,
} as const;
