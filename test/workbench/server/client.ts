import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { startServer, type RunningServer, type ServerOptions } from "../../../workbench/server/server";

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface RequestOptions {
  readonly method?: string;
  readonly host?: string;
}

/** Sends the path exactly as given: fetch would tidy "..", and it would not let the Host header be chosen. */
export function request(server: RunningServer, rawPath: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const outgoing = http.request(
      {
        host: "127.0.0.1",
        port,
        path: rawPath,
        method: options.method ?? "GET",
        headers: { Host: options.host ?? `localhost:${port}` },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    outgoing.end();
  });
}

/** A folder of files for one test; `remove` takes it away again. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-server-"));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return { path: folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

export async function withServer<T>(
  options: Omit<ServerOptions, "port">,
  use: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const server = await startServer({ ...options, port: 0 });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}
