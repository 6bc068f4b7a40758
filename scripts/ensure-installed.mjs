// Installs what is missing, saying so. Uses nothing but Node, since it runs before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "node_modules", ".installed-lock");

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");

function isInstalled() {
  if (!existsSync(path.join(root, "node_modules", ".package-lock.json"))) return false;
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === lockHash();
  // Somebody ran `npm ci` or `npm install` by hand: compare what npm recorded with the lock file.
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(path.join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === "" || entry.optional || present[name]?.version === entry.version,
  );
}

function install() {
  return new Promise((resolve) => {
    const npm = spawn("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    const started = Date.now();
    const ticker = setInterval(
      () => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s ...`),
      10_000,
    );
    const done = (code) => {
      clearInterval(ticker);
      resolve({ code, seconds: Math.round((Date.now() - started) / 1000) });
    };
    npm.on("error", () => done(1));
    npm.on("close", done);
  });
}

/** Ends the process with a sentence when the packages cannot be had. */
export async function ensureInstalled() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    console.error(`Node ${process.versions.node} is too old for this project: it needs Node 20 or later.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing the packages of this project (about 700 MB; one or two minutes) ...");
  const { code, seconds } = await install();
  if (code !== 0) {
    console.error(
      "The packages could not be installed; what npm said stands above. Most often the network is missing: connect and run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
  console.log(`Installed in ${seconds} s.`);
}
