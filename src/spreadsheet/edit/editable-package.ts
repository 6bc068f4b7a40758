/** A package whose parts can be replaced, added and taken out. What is not touched is written back byte for byte. */
import { CannotRead } from "../issue";
import type { Limits } from "../limits";
import { OfficePackage, resolvePath } from "../package/package";
import { rewriteArchive } from "./archive";
import type { Deflate } from "./archive-records";
import { decodePart, encodePart, type Encoding } from "./part-text";
import { addOverride, dropOverride } from "./content-types";
import { addRelationship, dropRelationship, relationshipsFile, type NewRelationship } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";

export class EditablePackage {
  /** The package as the file has it. */
  readonly original: OfficePackage;
  /** By lower-case name; null for a part that is taken out. */
  private readonly changes = new Map<string, { readonly name: string; readonly bytes: Uint8Array | null }>();
  private readonly encodings = new Map<string, Encoding>();

  constructor(
    private readonly file: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.original = new OfficePackage(file, limits);
  }

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The names of all parts that are there now. */
  names(): string[] {
    const changed = [...this.changes.values()];
    const added = changed.filter(({ name }) => !this.original.has(name));
    return [...this.original.names(), ...added.map(({ name }) => name)].filter((name) => this.has(name));
  }

  has(part: string): boolean {
    const change = this.changes.get(part.toLowerCase());
    return change === undefined ? this.original.has(part) : change.bytes !== null;
  }

  bytes(part: string): Uint8Array {
    const change = this.changes.get(part.toLowerCase());
    if (change === undefined) return this.original.bytes(part);
    if (change.bytes === null) throw CannotRead.because("missing-part", { part });
    return change.bytes;
  }

  text(part: string): string {
    const { text, encoding } = decodePart(this.bytes(part), part);
    this.encodings.set(part.toLowerCase(), encoding);
    return text;
  }

  /** A part whose text was read is written back in its own encoding. */
  setText(part: string, text: string): void {
    this.setBytes(part, encodePart({ text, encoding: this.encodings.get(part.toLowerCase()) ?? "utf-8" }));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.changes.set(part.toLowerCase(), { name: this.nameInFile(part), bytes });
  }

  /** With its content type. */
  add(part: string, text: string, contentType: string): void {
    this.setText(part, text);
    this.setText(CONTENT_TYPES, addOverride(this.text(CONTENT_TYPES), part, contentType));
  }

  /** Another text for a part that stays what it is, without its relationships: nothing in the new text names them. */
  replace(part: string, text: string): void {
    this.setText(part, text);
    const own = relationshipsFile(part);
    if (this.has(own)) this.changes.set(own.toLowerCase(), { name: this.nameInFile(own), bytes: null });
  }

  /** With its content type and its own relationships; those that lead to it are for whoever takes it out. */
  remove(part: string): void {
    for (const name of [part, relationshipsFile(part)]) {
      if (this.has(name)) this.changes.set(name.toLowerCase(), { name: this.nameInFile(name), bytes: null });
    }
    this.setText(CONTENT_TYPES, dropOverride(this.text(CONTENT_TYPES), part));
  }

  /** Gives the id under which the relationship was added to those of a part. */
  relate(part: string, relationship: NewRelationship): string {
    const file = relationshipsFile(part);
    const { text, id } = addRelationship(this.has(file) ? this.text(file) : undefined, relationship);
    this.setText(file, text);
    return id;
  }

  /** Drops the relationships of a part that lead to another one. */
  unrelate(part: string, target: string): void {
    const file = relationshipsFile(part);
    if (!this.has(file)) return;
    const leads = (to: string): boolean => resolvePath(part, to).toLowerCase() === target.toLowerCase();
    this.setText(file, dropRelationship(this.text(file), leads));
  }

  /** A name for a new part that no part has, such as "xl/worksheets/sheet4.xml". */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
  }

  write(deflate?: Deflate): Uint8Array {
    const changes = new Map([...this.changes.values()].map(({ name, bytes }) => [name, bytes]));
    return rewriteArchive(this.file, this.limits.unpackedBytes, changes, deflate);
  }

  private nameInFile(part: string): string {
    return this.original.has(part) ? this.original.entry(part).name : part;
  }
}
