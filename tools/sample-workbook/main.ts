/** Makes assets/sample-budget.xlsx again from the table of figures beside this file: the same bytes every time. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeSampleWorkbook } from "./workbook";

const file = path.resolve(__dirname, "../../assets/sample-budget.xlsx");
const bytes = makeSampleWorkbook();
writeFileSync(file, bytes);
process.stdout.write(`Wrote ${path.relative(process.cwd(), file)} (${bytes.length} bytes).\n`);
