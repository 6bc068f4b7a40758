import type { IssueCode } from "../../../../tools/validate/issue";
import type { Deployment } from "../deployment";

export type Change = (sound: Deployment) => Deployment;

/** One change to a sound deployment, which breaks one rule. */
export interface Fault {
  readonly name: string;
  readonly code: IssueCode;
  readonly change: Change;
  /** Text on the line that the finding has to name, in the manifest unless `file` says otherwise; none where it has no line. */
  readonly at?: string;
  readonly file?: string;
  readonly says: string;
}

export const once = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`The fixture changes nothing: there is no ${from}`);
  return text.replace(from, () => to);
};

export const inManifest =
  (from: string, to: string): Change =>
  (sound) => ({ ...sound, manifest: once(sound.manifest, from, to) });

export const inFile =
  (file: string, from: string, to: string): Change =>
  (sound) => ({ ...sound, files: new Map(sound.files).set(file, once(String(sound.files.get(file)), from, to)) });

export const withFile =
  (file: string, content: string | Uint8Array): Change =>
  (sound) => ({ ...sound, files: new Map(sound.files).set(file, content) });

export const withoutFile =
  (file: string): Change =>
  (sound) => ({ ...sound, files: new Map([...sound.files].filter(([name]) => name !== file)) });
