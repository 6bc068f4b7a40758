import { createRequire } from "node:module";
import { strToU8, zipSync } from "fflate";
import { openSpreadsheet, type SheetGrid } from "../src/spreadsheet";

/**
 * Reading a sheet of 100,000 rows by 6 columns, beside read-excel-file where somebody installed it: `npm run bench:xlsx -- 100000 7`, and
 * `READ_EXCEL_FILE=path/to/node_modules/read-excel-file` for a copy elsewhere. Both take turns in one run and must find the same values.
 */
const rows = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 7);
if (!Number.isInteger(rows) || rows < 1 || !Number.isInteger(rounds) || rounds < 1) {
  throw new Error(
    "Give the number of rows and of rounds as whole numbers, for example: npm run bench:xlsx -- 100000 7",
  );
}

type Read = (bytes: Uint8Array) => Promise<readonly (readonly unknown[])[]>;

/** A list as staff keep it: a code, a town of 169, a text of its own, a year, an amount with cents, a formula's result. */
function makeFile(): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (...items: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const texts = Array.from({ length: 169 + rows }, (_, i) => (i < 169 ? `Town ${i}` : `Note of row ${i - 168}`));
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const sheetRows = Array.from({ length: rows }, (_, i) => {
    const r = i + 1;
    const amount = next() / 100;
    return (
      `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${r}</v></c><c r="B${r}" t="s"><v>${next() % 169}</v></c><c r="C${r}" t="s"><v>${169 + i}</v></c>` +
      `<c r="D${r}"><v>${2012 + (i % 15)}</v></c><c r="E${r}" s="1"><v>${amount}</v></c><c r="F${r}" s="1"><f>E${r}/4</f><v>${amount / 4}</v></c></row>`
    );
  });
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(relationships(relationship("a", "officeDocument", "xl/workbook.xml"))),
    "xl/workbook.xml": strToU8(
      `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Grants" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relationships(
        relationship("a", "worksheet", "worksheets/sheet1.xml"),
        relationship("b", "sharedStrings", "sharedStrings.xml"),
        relationship("c", "styles", "styles.xml"),
      ),
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(
      `<sst ${main} count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet ${main}><dimension ref="A1:F${rows}"/><sheetData>${sheetRows.join("")}</sheetData></worksheet>`,
    ),
  });
}

let longestStep = 0;

const ours: Read = async (bytes) => {
  const opened = await openSpreadsheet(bytes);
  if (!("sheets" in opened)) throw new Error(opened.code);
  const reading = opened.readSheet("Grants");
  for (;;) {
    const before = process.cpuUsage();
    const step = await reading.next();
    const { user, system } = process.cpuUsage(before);
    longestStep = Math.max(longestStep, (user + system) / 1000);
    if (!step.done) continue;
    if (!("rows" in step.value)) throw new Error(step.value.code);
    return (step.value satisfies SheetGrid).rows;
  }
};

function readExcelFile(): Read | undefined {
  const from = createRequire(__filename);
  try {
    const library = from(`${process.env["READ_EXCEL_FILE"] ?? "read-excel-file"}/node`) as {
      readonly readSheet?: (file: Buffer) => Promise<unknown[][]>;
      readonly default: (file: Buffer) => Promise<unknown[][]>;
    };
    const read = library.readSheet ?? library.default;
    return (bytes) => read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const file = makeFile();
  const theirs = readExcelFile();
  const ways = [{ name: "our reader", read: ours }, ...(theirs ? [{ name: "read-excel-file", read: theirs }] : [])];
  const found = await Promise.all(ways.map(({ read }) => read(file))); // Also warms up.
  if (new Set(found.map((grid) => JSON.stringify(grid))).size !== 1)
    throw new Error("The readers find different values");
  longestStep = 0;
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { read }] of ways.entries()) {
      const before = performance.now();
      await read(file);
      times[i]?.push(performance.now() - before);
    }
  }
  const base = times[0] ?? [];
  console.log(`${rows.toLocaleString("en-US")} rows by 6 columns of .xlsx, median of ${rounds} paired rounds`);
  console.table(
    Object.fromEntries(
      ways.map(({ name }, i) => {
        const ratios = (times[i] ?? []).map((time, round) => time / (base[round] ?? time));
        return [
          name,
          {
            ratio: Number(median(ratios).toFixed(2)),
            "least ratio": Number(Math.min(...ratios).toFixed(2)),
            ms: Math.round(median(times[i] ?? [])),
          },
        ];
      }),
    ),
  );
  console.log(`Our longest step took ${longestStep.toFixed(1)} ms of processor time.`);
  if (!theirs) console.log("read-excel-file is absent: install it to compare, and name its folder by READ_EXCEL_FILE.");
}

void main();
