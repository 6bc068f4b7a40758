/** The sections of the benchmark by their letters. */
export const SECTIONS: Readonly<Record<string, { readonly file: string; readonly what: string }>> = {
  a: { file: "a-withholding", what: "a million rows of ALLIANCE_WITHHOLD and GRADUATED_WITHHOLD" },
  b: { file: "b-runtime", what: "calls through Microsoft's own runtime of custom functions" },
  c: { file: "c-libreoffice", what: "the same work as native formulas in LibreOffice" },
  d: { file: "d-districts", what: "DISTRICT_WITHHOLD for 169 towns and 15 years" },
  e: { file: "e-import", what: "reading CSV and .xlsx files, matching names" },
  f: { file: "f-pane", what: "sizes, and the start of the pane in a browser" },
};
