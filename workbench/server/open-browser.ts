import { spawn } from "node:child_process";

/** The program that opens an address in the user's browser, or null where none shall open (`BROWSER=none`, or under CI). */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (env.BROWSER === "none" || (env.CI !== undefined && env.CI !== "" && env.CI !== "false")) return null;
  if (env.BROWSER !== undefined && env.BROWSER !== "") return [env.BROWSER, url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  return platform === "darwin" ? ["open", url] : ["xdg-open", url];
}

/** False when the program is missing or gives up at once, as on a computer without a desktop. */
export function openBrowser([program, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", detached: true });
    const patience = setTimeout(() => resolve(true), 2_000);
    const settle = (opened: boolean): void => {
      clearTimeout(patience);
      resolve(opened);
    };
    child.on("error", () => settle(false));
    child.on("exit", (code) => settle(code === 0));
    child.unref();
  });
}
