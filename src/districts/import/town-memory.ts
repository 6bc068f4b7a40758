import { type Resolution, resolveDistrict } from "../index";
import { bareName } from "./bare-name";
import { remembered } from "./remembered";

/** Real files repeat their names by the thousand; each spelling is resolved once in a run. */
export class TownMemory {
  private readonly names = new Map<string, Resolution>();
  private readonly codes = new Map<string, Resolution>();

  /** What the text in the cell of a name means. */
  ofName(text: string): Resolution {
    return remembered(this.names, text, () => resolveDistrict(bareName(text).name));
  }

  ofCode(text: string): Resolution {
    return remembered(this.codes, text, () => (/\d/.test(text) ? resolveDistrict(text) : { kind: "blank" }));
  }
}
