/** The samples for web servers with the address of this package and the policy that belongs to its office.js. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { panePolicy } from "../../config/security-policy";
import { PUBLIC_OFFICE_JS_URL } from "../../config/parameters";

export const SAMPLES = path.join(__dirname, "..", "..", "docs", "hosting");

/** The address in the samples as they are committed. */
const HOST = "addins.example.org";
const PATH = "/alliance/";

export interface Served {
  readonly baseUrl: string;
  readonly officeJsUrl: string;
}

/** By name. Throws where a sample does not carry the policy of the pane: it would be served with another one. */
export function hostingSamples({ baseUrl, officeJsUrl }: Served, folder = SAMPLES): ReadonlyMap<string, string> {
  const { hostname, pathname } = new URL(baseUrl);
  const publicPolicy = panePolicy(PUBLIC_OFFICE_JS_URL);
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      if (!text.includes(publicPolicy))
        throw new Error(`${name} does not carry the policy of config/security-policy.js.`);
      const served = text
        .replaceAll(`https://${HOST}${PATH}`, () => baseUrl)
        .replaceAll(`location ${PATH}`, () => `location ${pathname}`)
        .replaceAll(HOST, () => hostname);
      return [name, served.replaceAll(publicPolicy, () => panePolicy(officeJsUrl))];
    }),
  );
}
