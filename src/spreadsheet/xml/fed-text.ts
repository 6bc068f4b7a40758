/** The text of a part, in the pieces in which it comes, and how far it is read. */
import { CannotRead } from "../issue";
import { decodeReferences } from "./entities";
import { Letters } from "./letters";
import { MORE } from "./tokens";

/** Tags, comments and literal texts are held until their end has come. None of a spreadsheet comes near this length. */
const LONGEST_TAG = 4 * 1024 * 1024;

export class FedText {
  text = "";
  protected at = 0;
  protected whole = false;
  private readonly allLetters = new Letters();
  private currentLetters: Letters | undefined;
  private linesBefore = 0;
  private columnsBefore = 0;

  constructor(private readonly part: string) {}

  /** Adds the next pieces; `whole` says that they are the last. Indexes into the text so far lose their meaning. */
  feed(pieces: readonly string[], whole: boolean): void {
    const { lines, columns } = this.position(this.at);
    this.linesBefore = lines;
    this.columnsBefore = columns;
    // Joined and not added: the engine keeps an added string in two parts, and looks up the part for every letter.
    this.text = [this.text.slice(this.at), ...pieces].join("");
    this.currentLetters = undefined;
    this.at = 0;
    this.whole = whole;
  }

  /** The letters of `text`, for readers that look at many. */
  get letters(): Letters {
    return (this.currentLetters ??= this.allLetters.of(this.text));
  }

  /** Where the tag or text just read ends in `text`. */
  get readTo(): number {
    return this.at;
  }

  /** How much text waits for the rest of its tag. */
  get waiting(): number {
    return this.text.length - this.at;
  }

  fail(at: number): never {
    const { lines, columns } = this.position(at);
    throw CannotRead.because("malformed-part", { part: this.part, line: lines + 1, column: columns });
  }

  private position(at: number): { lines: number; columns: number } {
    let lines = this.linesBefore;
    let lineStart = -this.columnsBefore;
    for (let end = this.text.indexOf("\n"); end !== -1 && end < at; end = this.text.indexOf("\n", end + 1)) {
      lines++;
      lineStart = end + 1;
    }
    return { lines, columns: at - lineStart };
  }

  protected decode(raw: string, at: number): string {
    return decodeReferences(raw) ?? this.fail(at);
  }

  protected more(): typeof MORE {
    if (this.whole) this.fail(this.text.length);
    return this.waiting > LONGEST_TAG ? this.fail(this.at) : MORE;
  }
}
