/** npm run conformance: the State's own figures and the source's tables against the functions. Ends with 1 where one differs. */
import { checksOf } from "./checks";
import { hasReferenceData, referenceData, restatedData } from "./published";
import { countDifferent, header, reportLines } from "./report";

const published = hasReferenceData() ? referenceData() : restatedData();
const checks = checksOf(published);
console.log(`Figures: ${published.from}.\n`);
console.log(header(checks));
for (const line of reportLines(checks)) console.log(line);
const different = countDifferent(checks);
console.log(different === 0 ? "\nAll equal, to the dollar and to the cent." : `\n${different} differ.`);
process.exitCode = different === 0 ? 0 : 1;
