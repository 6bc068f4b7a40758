/** The samples for web servers with the policy that belongs to the office.js of this package. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { panePolicy } from "../../config/security-policy";
import { PUBLIC_OFFICE_JS_URL } from "../../config/parameters";

export const SAMPLES = path.join(__dirname, "..", "..", "docs", "hosting");

/** By name. Throws where a sample does not carry the policy of the pane: it would be served with another one. */
export function hostingSamples(officeJsUrl: string, folder = SAMPLES): ReadonlyMap<string, string> {
  const publicPolicy = panePolicy(PUBLIC_OFFICE_JS_URL);
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      if (!text.includes(publicPolicy))
        throw new Error(`${name} does not carry the policy of config/security-policy.js.`);
      return [name, text.replaceAll(publicPolicy, () => panePolicy(officeJsUrl))];
    }),
  );
}
