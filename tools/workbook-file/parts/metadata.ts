/** What cells with cm="1" point to: their formula is a dynamic array. The wording is the one that Excel writes. */
import { counted, element, MAIN, XML_HEAD } from "../xml";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

export const DYNAMIC_ARRAY_MARK = 1;

const type = element("metadataType", {
  name: "XLDAPR",
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

const properties = element(
  "ext",
  { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
  element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
);

export const metadataXml = (): string =>
  XML_HEAD +
  element(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY },
    counted("metadataTypes", [type]),
    element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, properties))),
    counted("cellMetadata", [element("bk", {}, element("rc", { t: 1, v: 0 }))]),
  );
