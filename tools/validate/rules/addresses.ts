import { isLocalHost } from "../../../config/parameters";
import { asUrl, servedPath } from "../address";
import type { Issue } from "../issue";
import { addresses } from "../manifest";
import type { Rule } from "../rule";

/** What is wrong with an address wherever it stands; at most one finding, the first that matters. */
export function addressIssue(what: string, found: string, production: boolean): Issue | undefined {
  const url = asUrl(found);
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return { code: "address-malformed", facts: { what, found } };
  if (production && isLocalHost(url.hostname)) return { code: "address-local", facts: { what, found } };
  return url.protocol === "https:" ? undefined : { code: "address-not-https", facts: { what, found } };
}

export const addressesSound: Rule = ({ root, production }) =>
  addresses(root).flatMap(({ what, value, line }) => {
    const issue = addressIssue(what, value, production);
    return issue ? [{ ...issue, line }] : [];
  });

export const filesPresent: Rule = ({ root, files }) =>
  addresses(root).flatMap(({ what, value, line }) => {
    const path = servedPath(root, value);
    if (!path || !files.holds(path) || files.read(path) !== undefined) return [];
    return [{ code: "file-missing", facts: { what, path, where: files.name }, line }];
  });
