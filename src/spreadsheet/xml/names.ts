/** The names of elements and attributes in one part. Each is looked at once, however often it stands there. */

/** What XML takes for a name, near enough: what matters is that no tag that was cut or mixed up passes for one. */
const NAME = /^[\p{L}_:][\p{L}_:\p{N}\p{M}.\-·]*$/u;

/** Compared with these, a name of the file is the same string and not only an equal one, which is faster to tell. */
const FREQUENT = ["row", "c", "v", "f", "is", "r", "s", "t", "si", "spans", "xml:space"];

export interface Name {
  readonly whole: string;
  /** Without the prefix, which writers choose freely. */
  readonly local: string;
}

export class Names {
  private readonly known = new Map<string, Name>(FREQUENT.map((name) => [name, nameOf(name)]));

  /** Undefined for text that is no name. */
  get(text: string): Name | undefined {
    const known = this.known.get(text);
    if (known !== undefined || !NAME.test(text)) return known;
    const { local } = nameOf(text);
    const name = { whole: text, local: this.known.get(local)?.local ?? local };
    this.known.set(text, name);
    return name;
  }
}

const nameOf = (whole: string): Name => ({ whole, local: whole.slice(whole.indexOf(":") + 1) });
