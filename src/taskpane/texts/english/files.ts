/** Why an Excel file cannot be read. The words are those of the layer that reads it. */
import { SENTENCES, type Sentences } from "../../../spreadsheet";
import { numbered, plural } from "./phrases";

export interface FileTexts {
  /** The beginning of each sentence. */
  readonly file: (name: string) => string;
  readonly sentences: Sentences;
  readonly withoutResult: (number: number, sheet: string, first: string) => string;
}

export const FILES: FileTexts = {
  file: (name) => `The file "${name}"`,
  sentences: SENTENCES,
  withoutResult: (number, sheet, first) =>
    `${numbered(number, "formula")} on the sheet ${sheet} (first ${first}) ${plural(number, "has no result in the file and is", "have no result in the file and are")} read as blank. Open the file in Excel, save it, and choose it again.`,
};
