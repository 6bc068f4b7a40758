import path from "node:path";
import { parseArgs } from "node:util";

export const USAGE = `Usage: npm run package -- --url https://addins.example.org/alliance/ [--office-js url] [--help-url url]
                          [--support-url url] [--test] [--out folder]

  --url          where the files will be served; required
  --office-js    where office.js is served; Microsoft's public address unless given (GCC High and DoD have their own)
  --help-url     where the pages of help are served; docs/ beside the add-in unless given
  --support-url  where users turn to; the index of the help unless given
  --test         the test add-in: another id, name and prefix of the functions, to be installed beside the real one
  --out          the folder for the archive; build/package unless given`;

export interface PackageRequest {
  readonly url: string;
  readonly officeJs?: string | undefined;
  readonly helpUrl?: string | undefined;
  readonly supportUrl?: string | undefined;
  readonly isTest: boolean;
  readonly out: string;
}

/** Throws an Error with a sentence for arguments that make no sense. `from` is where the person is. */
export function readCommandLine(args: readonly string[], root: string, from: string): PackageRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: "string" },
      "office-js": { type: "string" },
      "help-url": { type: "string" },
      "support-url": { type: "string" },
      test: { type: "boolean" },
      out: { type: "string" },
    },
  });
  if (values.url === undefined) throw new Error("Give the address where the files will be served, with --url.");
  return {
    url: values.url,
    officeJs: values["office-js"],
    helpUrl: values["help-url"],
    supportUrl: values["support-url"],
    isTest: values.test === true,
    out: values.out === undefined ? path.join(root, "build", "package") : path.resolve(from, values.out),
  };
}
