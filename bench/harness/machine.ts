import os from "node:os";

/** What the times were taken on, so that a reader can place them; no name of the computer and no path. */
export const machine = (): Readonly<Record<string, string | number>> => ({
  processor: os.cpus()[0]?.model.trim() ?? "unknown",
  cores: os.availableParallelism(),
  "memory, GB": Math.round(os.totalmem() / 2 ** 30),
  system: `${os.platform()} ${os.arch()}`,
  node: process.versions.node,
  v8: process.versions.v8,
  "load before, processes waiting for a core": Number((os.loadavg()[0] ?? 0).toFixed(1)),
});
