import fs from "node:fs/promises";
import path from "node:path";
import { contentType } from "./content-types";
import { type Reply } from "./reply";

/**
 * The segments of a request's path, decoded; null where it cannot be read or where a segment would leave the folder.
 * The address is not normalised first: "%2e%2e%2f" must be refused and not resolved.
 */
export function pathSegments(rawPath: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(rawPath);
  } catch {
    return null;
  }
  const segments = decoded.split("/").filter((segment) => segment !== "" && segment !== ".");
  const outside = (segment: string): boolean => segment === ".." || /[\\\0:]/.test(segment);
  return segments.some(outside) ? null : segments;
}

/** The real path of a file inside `root`, or null: also a link that leads out of the folder is refused. */
export async function fileInside(root: string, segments: readonly string[]): Promise<string | null> {
  try {
    const realRoot = await fs.realpath(root);
    const file = await fs.realpath(path.join(realRoot, ...segments));
    if (!file.startsWith(realRoot + path.sep)) return null;
    return (await fs.stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

export async function serveFile(
  root: string,
  segments: readonly string[],
  cache: Reply["cache"],
): Promise<Reply | null> {
  const file = await fileInside(root, segments);
  if (file === null) return null;
  return { status: 200, type: contentType(file), body: await fs.readFile(file), cache };
}
