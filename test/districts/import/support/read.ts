import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check, type CheckOptions } from "../../../../src/districts/import/check";
import type { Checked } from "../../../../src/districts/import/checked";
import { decodeText } from "../../../../src/districts/import/decode-text";
import { readDelimited } from "../../../../src/districts/import/delimited";
import type { Cell, Grid } from "../../../../src/districts/import/grid";
import type { Layout } from "../../../../src/districts/import/layout";
import { recognise } from "../../../../src/districts/import/recognise";
import type { CheckedRow } from "../../../../src/districts/import/row-state";
import { runToEnd } from "../../../../src/districts/import/steps";
import { Issue } from "../../../../src/money/issue";

export const gridOf = (rows: readonly (readonly Cell[])[]): Grid => ({ name: "Sheet1", rows, counted: "row" });

export const gridOfText = (text: string): Grid => runToEnd(readDelimited(text, "test.csv")).grid;

export const layoutOf = (grid: Grid): Layout => runToEnd(recognise(grid)).layout;

/** Reads a grid as a person would who changes nothing. */
export const checked = (grid: Grid, options?: CheckOptions): Checked => runToEnd(check(grid, layoutOf(grid), options));

/** What each column was taken for, and what kind of table that makes. */
export const takenFor = ({ kind, columns }: Layout): string =>
  `${kind}: ${columns.map(({ taken }) => (taken.use === "grants" ? taken.year : taken.use === "status mark" ? taken.status : taken.use)).join(", ")}`;

/** The state of a row in one line. */
export function stateOf({ text, state, town }: CheckedRow): string {
  const { kind, ...facts } = state;
  const said = Object.values(facts).map((fact: unknown) =>
    fact instanceof Issue ? fact.code : Array.isArray(fact) ? fact.map(named).join("/") : named(fact),
  );
  return [text, ">", ...(town === undefined ? [] : [town.name]), kind, ...said].join(" ");
}

const named = (fact: unknown): string =>
  typeof fact === "object" && fact !== null && "name" in fact ? String(fact.name) : String(fact);

const samples = resolve(__dirname, "../../../../../shared/data/samples");

/** The real files beside the project; a clean clone has none, and what needs them reports itself skipped. */
export const describeWithSamples = existsSync(samples) ? describe : describe.skip;

export function sampleGrid(file: string): Grid {
  const decoded = decodeText(readFileSync(join(samples, file)));
  if (decoded instanceof Issue) throw new Error(decoded.code);
  return gridOfText(decoded.text);
}
