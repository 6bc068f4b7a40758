/** The self-test: four sheets, and nothing calculated, so that no figure stands there before the add-in has given it. */
import { packWorkbook } from "../workbook-file/package";
import { LOOKS } from "./look";
import { grantsSheet } from "./sheets/grants";
import { publishedSheet } from "./sheets/published";
import { rangesSheet } from "./sheets/ranges";
import { selfTestSheet } from "./sheets/self-test";

/** The day on which the figures were read. */
const MADE = new Date(2026, 8, 14);

export const makeSelfTestWorkbook = (): Uint8Array =>
  packWorkbook(
    {
      sheets: [selfTestSheet(), rangesSheet(), publishedSheet(), grantsSheet()],
      looks: LOOKS,
      names: [],
      properties: {
        title: "Alliance District withholding: self-test",
        subject: "Every function of the add-in, compared with what it has to give",
        creator: "Alliance Withholding add-in",
        description:
          "Public figures of the Connecticut State Department of Education; the source of each stands in its row.",
        created: "2026-09-14T00:00:00Z",
      },
      calculated: false,
    },
    MADE,
  );
