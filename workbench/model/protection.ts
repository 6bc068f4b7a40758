/** The protection of a sheet. Cells that a file unlocked count as locked. */
import {
  NOTHING_ALLOWED,
  type ProtectionOptions,
  type SheetPassword,
  type SheetProtection,
} from "../backend/sheet-protection";
import { booleanArgument, wordArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { sheetById } from "./sheet-access";
import { isPassword } from "./sheet-password";
import type { SheetTarget } from "./worksheet";

function optionsArgument(value: unknown): ProtectionOptions {
  if (value == null) return NOTHING_ALLOWED;
  if (typeof value !== "object") throw new ExcelError("InvalidArgument");
  const chosen = Object.entries(value).map(([name, option]): [string, unknown] => {
    const known = Object.keys(NOTHING_ALLOWED).find((one) => one.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw new ExcelError("InvalidArgument");
    if (known === "selectionMode") return [known, wordArgument(option, ["Normal", "Unlocked", "None"], "Normal")];
    return [known, booleanArgument(option, false)];
  });
  return { ...NOTHING_ALLOWED, ...Object.fromEntries(chosen) };
}

const passwordArgument = (value: unknown): SheetPassword | null =>
  typeof value === "string" && value !== "" ? { kind: "text", text: value } : null;

/** Excel asks for the password where there is one, and does not mind one too many. */
function requirePassword({ password }: SheetProtection, given: unknown): void {
  if (password !== null && !isPassword(password, typeof given === "string" ? given : ""))
    throw new ExcelError("AccessDenied");
}

export const PROTECTION: TypeDefinition<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheetId }, model) => sheetById(model, sheetId).protection !== null },
    Options: { get: ({ sheetId }, model) => sheetById(model, sheetId).protection?.options ?? null },
  },
  methods: {
    Protect: ({ sheetId }, [options, password], model) => {
      // Excel refuses to protect a sheet twice.
      if (sheetById(model, sheetId).protection !== null) throw new ExcelError("InvalidOperation");
      const protection = { options: optionsArgument(options), password: passwordArgument(password) };
      model.backend.updateSheet(sheetId, { protection });
    },
    Unprotect: ({ sheetId }, [password], model) => {
      const { protection } = sheetById(model, sheetId);
      if (protection === null) return;
      requirePassword(protection, password);
      model.backend.updateSheet(sheetId, { protection: null });
    },
  },
};

export const protectionNode = (model: Model, sheetId: string): ModelNode => createNode(PROTECTION, { sheetId }, model);
