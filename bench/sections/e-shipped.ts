/** What section (e) measures of the product, bundled as it is shipped. */
export { resolveDistrict, townNames } from "../../src/districts";
export { check, readDelimited, recognise, runToEnd } from "../../src/districts/import";
export { openSpreadsheet } from "../../src/spreadsheet";
