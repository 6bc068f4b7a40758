"use strict";

const RULE = "-".repeat(80);

/** THIRD-PARTY-NOTICES.txt: the licences ask that their text goes with the code. */
function noticesOf(packages) {
  const parts = packages.map(
    ({ name, version, licence, homepage, texts }) =>
      `${name} ${version}\n${licence}${homepage ? `\n${homepage}` : ""}\n\n${texts.join("\n\n")}\n`,
  );
  const intro =
    "Alliance Withholding contains code of the following packages, under their own licences.\n" +
    "office.js is not among them: it is loaded from Microsoft, or from where OFFICE_JS_URL says.\n";
  return [intro, ...parts].join(`\n${RULE}\n\n`);
}

module.exports = { noticesOf };
