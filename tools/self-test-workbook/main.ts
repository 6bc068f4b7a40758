/** Makes assets/self-test.xlsx again from the cases beside this file: the same bytes every time. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeSelfTestWorkbook } from "./workbook";

const file = path.resolve(__dirname, "../../assets/self-test.xlsx");
const bytes = makeSelfTestWorkbook();
writeFileSync(file, bytes);
process.stdout.write(`Wrote ${path.relative(process.cwd(), file)} (${bytes.length} bytes).\n`);
