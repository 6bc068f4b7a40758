import { existsSync } from "node:fs";
import path from "node:path";
import { builtFiles } from "../../../tools/validate/served-files";
import { validate } from "../../../tools/validate/validate";
import { ROOT } from "./deployment";
import packageJson from "../../../package.json";

/** The build that the tests look at, made as it is shipped before they run. */
const BUILD = path.join(ROOT, "build", "test-dist");

describe("the manifest as it is shipped", () => {
  it("is one for other people's Excel, and has no problem", async () => {
    expect(existsSync(path.join(BUILD, "functions.json"))).toBe(true);
    const { production, issues } = await validate({
      manifestPath: path.join(BUILD, "manifest.xml"),
      files: builtFiles(BUILD),
      schemaFolder: path.join(ROOT, "..", "shared", "xsd"),
      packageVersion: packageJson.version,
      offline: true,
    });
    expect({ production, issues }).toEqual({ production: true, issues: [] });
  });
});
