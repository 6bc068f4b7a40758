import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

/** Builds the add-in for shipping into a folder of build/, and gives the folder. Sources run as modules have a cost that they do not have. */
export function buildShipped(name: string): string {
  const folder = path.join(ROOT, "build", name);
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--env", "only=addin", "--mode", "production"],
    {
      cwd: ROOT,
      env: { ...process.env, ADDIN_DIST: folder, ADDIN_BASE_URL: "https://addin.example.org/alliance/" },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return folder;
}
