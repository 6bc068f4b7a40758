/** The production build in a folder of its own, by webpack as `npm run build` calls it. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..");
const PARAMETERS = ["ADDIN_BASE_URL", "OFFICE_JS_URL", "ADDIN_HELP_URL", "ADDIN_SUPPORT_URL", "ADDIN_VARIANT"] as const;

export type BuildParameters = Partial<Record<(typeof PARAMETERS)[number], string | undefined>>;

/** What the caller's environment says of a deployment does not count: the parameters are the given ones alone. */
export function buildAddin(folder: string, parameters: BuildParameters): { isBuilt: boolean; output: string } {
  const given = Object.fromEntries(PARAMETERS.map((name) => [name, parameters[name] ?? ""]));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js"), "--env", "only=addin", "--mode", "production"],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...given, ADDIN_DIST: folder } },
  );
  return { isBuilt: status === 0, output: `${stdout}${stderr}` };
}
