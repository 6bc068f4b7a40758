import { createHash } from "node:crypto";
import { inOrder, type Files } from "./archive";

export const CHECKSUMS = "SHA256SUMS";

export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** As `sha256sum --check` reads it: one line for each file. */
export const checksumsOf = (files: Files): string =>
  inOrder(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join("");
