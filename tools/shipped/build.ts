import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

/** Builds the add-in for shipping into a folder of build/, and gives the folder. */
export function buildShipped(name: string): string {
  const folder = path.join(ROOT, "build", name);
  build("addin", { ADDIN_DIST: folder, ADDIN_BASE_URL: "https://addin.example.org/alliance/" });
  return folder;
}

/** Builds the page of the workbench, and gives its folder. */
export function buildPage(): string {
  build("workbench", {});
  return path.join(ROOT, "build", "workbench");
}

function build(only: string, more: Readonly<Record<string, string>>): void {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--env", `only=${only}`, "--mode", "production"],
    { cwd: ROOT, env: { ...process.env, ...more }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The build failed (${only}).\n${stdout}${stderr}`);
}
