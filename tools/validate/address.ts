import { defaultValue } from "./manifest";
import type { XmlElement } from "./xml/element";

export function asUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The folder of the pane's page: where the files of the add-in are served. */
export function baseUrl(root: XmlElement): URL | undefined {
  const page = asUrl(defaultValue(root, "DefaultSettings", "SourceLocation") ?? "");
  return page && new URL(".", page);
}

/** The file that an address leads to, below the base address; undefined for an address elsewhere. */
export function servedPath(root: XmlElement, address: string): string | undefined {
  const base = baseUrl(root);
  const url = asUrl(address);
  if (base === undefined || url === undefined || url.origin !== base.origin) return undefined;
  return url.pathname.startsWith(base.pathname) ? decoded(url.pathname.slice(base.pathname.length)) : undefined;
}

/** A stray % is allowed in an address and stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
