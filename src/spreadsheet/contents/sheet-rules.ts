/** Formulas outside of the cells of a sheet: of data validations and of conditional formats, in both forms in which Excel stores them. */
import { storedPassword, type StoredPassword } from "../protection/sheet-password";
import { unescapeText } from "../xml/entities";
import type { Attributes } from "../xml/parse";

export interface StoredRule {
  readonly kind: "validation" | "conditional format";
  /** Areas separated by spaces, such as "B2:B40 D2". */
  readonly address: string;
  /** Without an equals sign. */
  readonly text: string;
}

const KINDS = { dataValidation: "validation", conditionalFormatting: "conditional format" } as const;

/** Gets every element outside of the rows, at its start and at its end. */
export class SheetRules {
  readonly rules: StoredRule[] = [];
  isProtected = false;
  password: StoredPassword = { kind: "none" };
  private current: { kind: StoredRule["kind"]; address: string; texts: string[] } | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "sheetProtection") {
      const sheet = attributes["sheet"];
      this.isProtected = sheet === "1" || sheet === "true";
      this.password = storedPassword(attributes);
    } else if (name === "dataValidation" || name === "conditionalFormatting") {
      this.current = { kind: KINDS[name], address: attributes["sqref"] ?? "", texts: [] };
    } else if (name === "cfvo" && attributes["type"] === "formula") this.current?.texts.push(attributes["val"] ?? "");
  }

  close(name: string, text: string): void {
    const { current } = this;
    if (current === undefined) return;
    // In the younger form the formula stands one element deeper, and the address behind it.
    if (/^(?:formula[12]?|f)$/.test(name)) current.texts.push(text);
    else if (name === "sqref") current.address = text.trim();
    else if (name === "dataValidation" || name === "conditionalFormatting") {
      for (const stored of current.texts) this.add(current.kind, current.address, unescapeText(stored).trim());
      this.current = undefined;
    }
  }

  private add(kind: StoredRule["kind"], address: string, text: string): void {
    if (text !== "") this.rules.push({ kind, address, text });
  }
}
