import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withDeploymentUrls } from "../../../config/parameters";
import type { Issue } from "../../../tools/validate/issue";
import { RULES } from "../../../tools/validate/rules";
import type { ServedFiles } from "../../../tools/validate/served-files";
import packageJson from "../../../package.json";
import { parseXml } from "../../../tools/validate/xml/parse";

export const ROOT = path.join(__dirname, "..", "..", "..");
const BASE = "https://addin.example.org/alliance/";

/** A manifest and what is served beside it, as a person would put them on a web server. */
export interface Deployment {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly built: boolean;
  readonly production: boolean;
}

const FUNCTIONS_JSON = `{
  "functions": [
    {
      "helpUrl": "${BASE}docs/functions/first.html",
      "id": "FIRST"
    },
    {
      "helpUrl": "${BASE}docs/functions/second.html",
      "id": "SECOND"
    }
  ]
}
`;

/** The project's own manifest and icons, with two small functions: what every fault is made from by one change. */
export function soundDeployment(): Deployment {
  const assets = path.join(ROOT, "assets");
  const icons = readdirSync(assets).filter((name) => /^icon-\d+\.png$/.test(name));
  return {
    manifest: withDeploymentUrls(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), {
      baseUrl: BASE,
      helpUrl: `${BASE}docs/`,
      supportUrl: `${BASE}docs/index.html`,
    }),
    files: new Map<string, string | Uint8Array>([
      ...icons.map((name) => [`assets/${name}`, readFileSync(path.join(assets, name))] as const),
      ["functions.js", 'CustomFunctions.associate("FIRST", () => 1);\nCustomFunctions.associate("SECOND", () => 2);\n'],
      ["functions.json", FUNCTIONS_JSON],
      ["taskpane.html", '<script src=functions.js></script><script defer src="taskpane.js"></script>'],
      ["taskpane.js", 'Office.actions.associate("help", () => undefined);'],
      ["docs/index.html", "<p>Help"],
      ["docs/functions/first.html", "<p>First"],
      ["docs/functions/second.html", "<p>Second"],
    ]),
    built: true,
    production: true,
  };
}

export function brokenRules({ manifest, files, built, production }: Deployment, rules = RULES): Issue[] {
  const served: ServedFiles = {
    name: "dist",
    built,
    holds: () => true,
    read: (file) => {
      const content = files.get(file);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
  const root = parseXml(manifest);
  return rules.flatMap((rule) => rule({ root, files: served, production, packageVersion: packageJson.version }));
}
