import type { Town } from "../index";
import type { NoFigure } from "./figure";
import type { Missing } from "./layout";
import type { Listed, Matched, RowState } from "./row-state";
import { listing, quoted } from "./say";
import { importText } from "./wording";

/** Where the texts point to: what rows are counted by, and the words of the header over a column. */
export interface Whereabouts {
  readonly counted: "line" | "row";
  readonly header: (column: number) => string;
}

const NO_FIGURES: Readonly<Record<NoFigure, string>> = {
  blank: "The cell is blank",
  suppressed: "The figure is suppressed",
  "not applicable": "The figure is not applicable",
  dash: "A dash stands in the place of the figure",
  null: "The source has no value",
};

const MISSING: Readonly<Record<Missing, string>> = {
  status: "The status is missing. Choose one for the list, or correct the source.",
  years: "The fiscal years are missing. Choose them for the list, or correct the source.",
  "fiscal year": "The fiscal year is missing. Choose one for the table, or correct the source.",
};

const names = (towns: readonly Town[], joint: "and" | "or"): string =>
  listing(
    towns.map(({ name }) => name),
    joint,
  );

export type StateTexts = {
  readonly [Kind in RowState["kind"]]: (state: Extract<Matched | Listed, { kind: Kind }>, at: Whereabouts) => string;
};

/** In English; the pane has them in other languages. */
export const STATE_TEXTS: StateTexts = {
  exact: () => "Name of the town.",
  alias: ({ alias }) => `${alias} is in this town.`,
  code: () => "By its code.",
  spelling: ({ name }) => `Read as ${name}, from which one letter differs.`,
  answered: () => "As you answered.",
  title: () => "Title line.",
  header: () => "Header.",
  "repeated header": () => "The header again.",
  blank: () => "Blank row.",
  footnote: () => "Footnote.",
  "left out": () => "Left out, as you answered.",
  "not a town": ({ what }) => `Not a town: ${what}.`,
  "not designated": () => "Not designated, by the status of the row.",
  "no figure": ({ reason }) => `${NO_FIGURES[reason]}. Nothing is written.`,
  duplicate: ({ of }, { counted }) => `The same as ${counted} ${of}.`,
  question: ({ candidates, reason }) =>
    reason === "code"
      ? `The code is that of ${names(candidates, "or")}, which the name does not fit. Choose the town, or leave the row out.`
      : `${names(candidates, "or")}? Choose one, or leave the row out.`,
  unknown: ({ nearest }) =>
    nearest.length === 0
      ? "No town has a name like this. Choose the town, or leave the row out."
      : `Not the name of a town. The nearest: ${names(nearest, "or")}. Choose the town, or leave the row out.`,
  "no name": () => "The row has values but no name. Choose the town, or leave the row out.",
  contradiction: ({ byName, byCode }) =>
    `The name is ${byName.name}, the code is that of ${typeof byCode === "string" ? `another kind (${byCode})` : byCode.name}. Choose the town, or leave the row out.`,
  conflict: ({ with: other, about }, { counted }) =>
    `${CONFLICTS[about]} in ${counted} ${other}. Keep one and leave the other out.`,
  unreadable: ({ column, issue }, { header }) =>
    `${header(column) === "" ? "" : `Column ${quoted(header(column))}: `}${importText(issue)}`,
  incomplete: ({ missing }) => MISSING[missing],
};

const CONFLICTS: Readonly<Record<"status" | "years" | "amount", string>> = {
  status: "The town has another status for the same year",
  years: "The town has other years or marks that overlap",
  amount: "The town has another amount for the same year",
};

/** Why a row is read as it is, or why it is not written and what to do. */
export function stateText(state: RowState, at: Whereabouts): string {
  const text = STATE_TEXTS[state.kind] as (state: RowState, at: Whereabouts) => string;
  return text(state, at);
}
