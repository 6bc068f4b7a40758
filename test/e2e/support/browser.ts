/** Finds Chrome, Edge or Chromium on this computer; the browser tests bring none of their own. */
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const WELL_KNOWN: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]
      : [];
  }),
};

/** `BROWSER_PATH` wins, for a browser in an unusual place. */
export function findBrowser(): string | undefined {
  const given = process.env["BROWSER_PATH"];
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...(given ? [given] : []), ...onPath, ...(WELL_KNOWN[process.platform] ?? [])].find((file) =>
    existsSync(file),
  );
}

export const HOW_TO_GET_ONE =
  "There is no Chrome, Edge or Chromium on this computer, so the browser tests are skipped. Install one " +
  "(on Debian: apt-get install chromium), or name yours in BROWSER_PATH, and run npm test again.";
