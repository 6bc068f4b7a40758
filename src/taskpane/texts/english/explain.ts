/** The screen Explain. The explanations themselves are those of the functions, and English in every language. */
import type { WhyUnreadable } from "../../../workbook/references";
import type { NotAnAmount } from "../../words/typed-amount";
import { fiscalYears, numbered } from "./phrases";

/** As the words stand in parentheses. */
const WHY_UNREADABLE: Readonly<Record<WhyUnreadable | "refused", string>> = {
  "no reference": "no reference",
  "other workbook": "other workbook",
  "several sheets": "several sheets",
  "several areas": "several areas",
  "no such sheet": "no such sheet",
  "no such table": "no such table",
  "no such column": "no such column",
  "no such name": "no such name",
  "no spill": "no spill",
  "no row of the table": "no row of the table",
  "beyond the sheet": "beyond the sheet",
  "too many cells": "too many cells",
  refused: "refused",
};

export interface TypedFacts {
  readonly typed: string;
  /** Examples in the form of the user's Excel. */
  readonly example: string;
  readonly whole: string;
}

/** Why what was typed is not taken for an amount, and how to type one. */
const TYPED: { readonly [Why in NotAnAmount["why"]]: (facts: TypedFacts) => string } = {
  "other separators": ({ typed, example }) =>
    `“${typed}” does not part thousands and cents as your Excel does. Type it such as ${example}.`,
  "cents or thousands": ({ typed, example, whole }) =>
    `“${typed}” may be meant as thousands or as a fraction of a dollar. Type ${whole} or an amount with two digits of cents, such as ${example}.`,
};

export const EXPLAIN = {
  held: "The explanation is held",
  stillAbout: (place: string) => `This is still about ${place}.`,
  backToIt: "Back to it",
  explainSelected: "Explain the selected cell",
  reading: "Reading the selected cell",
  nothingOfOurs: (place: string) => `${place} has no function of this add-in.`,
  aboutNothing:
    "This cell has no function of this add-in. Select a cell that has one, also as part of a longer formula or filled by one, to see:",
  toSee: [
    "why an amount is withheld, step by step",
    "the rule applied, and where it stands",
    "what to do about an error such as #N/A",
  ] as readonly string[],
  examples: "Examples",
  noExamples: "No cell of this workbook has one yet. Copy a formula into a cell, and select that cell.",
  citation: "the citation",

  cellFilledBy: (place: string, filler: string) => `${place}, filled by ${filler}`,
  whichFunction: "Which function of the formula",
  notFollowed: "What this formula computes cannot be followed",
  notFollowedAt: (place: string) => `${place}: What this formula computes cannot be followed.`,
  computedByExcel: (part: string) => `${part} is computed by Excel. Put it in a cell of its own to see it explained.`,
  cannotBeRead: (part: string, why: WhyUnreadable | "refused") =>
    `${part} cannot be read here (${WHY_UNREADABLE[why]}).`,
  withAnother: (input: string) => `With another value for ${input}. The workbook is unchanged.`,
  showOwn: "Show the workbook's own",
  firstOnly: "The function gives several results here. This is the first of them.",
  stepByStep: "Step by step",
  rule: "The rule",
  published: "The State's published figure",
  source: "Source",
  copyAsNote: "Copy as note",
  writeBeside: "Write beside the cell",
  addedNote: (place: string) => `Added the explanation to ${place} as a note.`,
  wroteBeside: (place: string) => `Wrote the explanation beside ${place}.`,
  computedFrom: "What it is computed from",
  walk: "Click a cell to see it. Up and Down walk through the cells, Esc goes back.",
  inFormula: "in the formula",
  tryAnother: "Try another value",
  tryAnotherFor: (input: string) => `Try another value for ${input}`,
  anotherFor: (input: string) => `Another value for ${input}`,
  try: "Try",
  typed: TYPED,

  checkFigures: "Check figures",
  aboutCheck: "Compare a column of withheld amounts, typed or received, with the rule.",
  checkColumn: "Check a column of figures",
  whichFigures: "Which figures?",
  selectFigures: "Select the column or row of withheld amounts in the workbook, then read it.",
  readSelection: "Read the selection",
  amountsAt: (number: number, place: string) => `${numbered(number, "amount")} at ${place}.`,
  amountsHeaded: (number: number, place: string, header: string) =>
    `${numbered(number, "amount")} at ${place}, headed ${header}.`,
  districts: "Districts",
  fiscalYears: "Fiscal years",
  such: "such as A7:A42",
  notBeside: "Not found beside the amounts. Give the cells.",
  allEqual: "All equal",
  differences: "Differences",
  noDistrict: "No district",
  districtInYear: (district: string, year: number) => `${district}, ${fiscalYears(year, year)}`,
  listDifferences: "List the differences on a sheet",
  listed: (sheet: string) => `Listed the differences on the new sheet ${sheet}.`,
};

export type ExplainTexts = typeof EXPLAIN;
