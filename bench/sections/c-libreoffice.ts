/** (c) The same work as native formulas, which LibreOffice calculates without a window. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findOffice, HOW_TO_GET_IT } from "../../test/share/native/support/libreoffice";
import { plainBook, type PlainCell } from "../../test/share/native/support/plain-book";
import { compare } from "../harness/compare";
import { scaled, type Section } from "../harness/section";
import type { Way } from "../harness/way";
import { amountsInColumn } from "./columns";

/** Each formula stands in so many columns, so that it counts beside the reading and writing of its file, which strays. */
const COLUMNS = 5;

const FORMULAS: readonly { readonly name: string; readonly of: (row: number) => PlainCell }[] = [
  { name: "the file with a number for each formula", of: (row) => row * 1.25 },
  { name: "=MAX(0,B-C), inexact", of: (row) => ({ formula: `=MAX(0,A${row}-B${row})` }) },
  {
    name: "=ROUND(MAX(0,ROUND(B,2)-ROUND(C,2)),2)",
    of: (row) => ({ formula: `=ROUND(MAX(0,ROUND(A${row},2)-ROUND(B${row},2)),2)` }),
  },
  { name: "=ROUND(B*0.75,2)", of: (row) => ({ formula: `=ROUND(A${row}*0.75,2)` }) },
];

export const section: Section = async function* (extent) {
  const office = findOffice();
  if (office === undefined) {
    yield { title: "LibreOffice is absent", figures: [], note: `This section ${HOW_TO_GET_IT}.` };
    return;
  }
  const count = scaled(100_000, extent);
  const [current, base] = [amountsInColumn(count, 1), amountsInColumn(count, 2)];
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    const ways = FORMULAS.map(({ name, of }, index): Way => {
      const file = path.join(folder, `book${index}.xlsx`);
      const rows = current.map(([a = 0], i) => {
        const cells = Array<PlainCell>(COLUMNS).fill(of(i + 1));
        return [a, base[i]?.[0] ?? 0, ...cells];
      });
      writeFileSync(file, plainBook([{ name: "Grants", rows }]));
      return { name, run: () => open(office, file, folder) };
    });
    yield await compare({
      title: "LibreOffice opens the file, calculates it and saves it",
      unit: "formula",
      count: count * COLUMNS,
      rounds: extent.rounds ?? 3,
      clock: "wall",
      ways,
      note: "What a formula costs is the difference to the first row: reading and writing the file is the rest.",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function open(office: string, file: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile").replaceAll("\\", "/")}`;
  execFileSync(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "made"), file], {
    stdio: "pipe",
    timeout: 600_000,
  });
}
