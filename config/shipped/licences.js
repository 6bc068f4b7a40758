"use strict";

/** Licences under which code may be shipped with this MIT project: permissive ones that ask for their notice and nothing else. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** One sentence for each package that may not be shipped; none where all may. */
function licenceProblems(packages) {
  return packages.flatMap(({ name, version, licence, texts }) => {
    if (!ALLOWED.includes(licence)) {
      const found = typeof licence === "string" ? licence : "no licence that can be read";
      return [`${name} ${version} has ${found}, and its code would be shipped. Allowed are ${ALLOWED.join(", ")}.`];
    }
    if (texts.length === 0)
      return [`${name} ${version} is under ${licence}, but its package holds no text of it to ship with the code.`];
    return [];
  });
}

module.exports = { ALLOWED, licenceProblems };
