import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

type ConfigOf = (env: { readonly only: string }, mode: { readonly mode: string }) => Configuration;

/**
 * Bundles one file as the add-in is bundled for shipping, and gives the bundle's path. Sources that run as they stand pay for what only the
 * tools around them do.
 */
export async function bundleShipped(entry: string, name: string): Promise<string> {
  process.env["ADDIN_BASE_URL"] ??= "https://addin.example.org/alliance/";
  const configOf = createRequire(__filename)("../../webpack.config.js") as ConfigOf;
  const config = configOf({ only: "addin" }, { mode: "production" });
  const folder = path.join(__dirname, "..", "..", "build", name);
  const compiler = webpack({
    ...config,
    name,
    target: "node20",
    entry: { bundle: entry },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    plugins: [],
    cache: false,
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    }),
  );
  return path.join(folder, "bundle.cjs");
}
