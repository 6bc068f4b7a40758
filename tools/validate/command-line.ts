import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { builtFiles, sourceFiles, type ServedFiles } from "./served-files";
import type { Validation } from "./validate";

export const USAGE = `Usage: npm run validate [-- path/to/manifest.xml] [--dist folder] [--production] [--offline]

  path/to/manifest.xml  the manifest; the one in --dist where that is given, else manifest.xml of the project
  --dist folder         where the built files are; else beside the manifest, else dist/, else the sources
  --production          the manifest is for other people's Excel; else that is seen from its addresses
  --offline             leave out Microsoft's validation service, which the manifest is sent to`;

const isFolder = (folder: string) => existsSync(path.join(folder, "functions.json"));

/** Throws an Error with a sentence for arguments that make no sense. */
export function readCommandLine(args: readonly string[], root: string, from: string): Validation {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dist: { type: "string" },
      production: { type: "boolean" },
      offline: { type: "boolean" },
    },
  });
  if (positionals.length > 1) throw new Error(`One manifest at a time: ${positionals.join(" and ")} were given.`);

  const given = values.dist === undefined ? undefined : path.resolve(from, values.dist);
  if (given !== undefined && !existsSync(given)) throw new Error(`There is no folder ${values.dist}.`);
  const manifestPath =
    positionals[0] === undefined ? path.join(given ?? root, "manifest.xml") : path.resolve(from, positionals[0]);
  if (!existsSync(manifestPath)) throw new Error(`There is no file ${path.relative(from, manifestPath)}.`);

  return {
    manifestPath,
    files: filesFor(manifestPath, given, root, from),
    schemaFolder: path.join(root, "..", "shared", "xsd"),
    packageVersion: (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version,
    ...(values.production ? { production: true } : {}),
    ...(values.offline ? { offline: true } : {}),
  };
}

function filesFor(manifestPath: string, given: string | undefined, root: string, from: string): ServedFiles {
  const dist = [given, path.dirname(manifestPath), path.join(root, "dist")].find(
    (folder) => folder !== undefined && (folder === given || isFolder(folder)),
  );
  return dist === undefined ? sourceFiles(root) : builtFiles(dist, path.relative(from, dist) || ".");
}
