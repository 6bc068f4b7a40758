import http from "node:http";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { isAllowedHost } from "./allowed-host";
import { messages } from "./messages";
import { text, type Reply } from "./reply";
import { answer, type Places } from "./routes";

const ROOT = path.join(__dirname, "..", "..");

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** One address to listen on; both loopback addresses unless given. */
  readonly host?: string;
  /** The user's own workbook; the sample unless given. */
  readonly workbook?: string;
  /** The folder of the built add-in; `dist` unless given. */
  readonly addinDist?: string;
  /** The folder of the built page; `build/workbench` unless given. */
  readonly page?: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Everything comes from this server, and the browser enforces it: neither the page nor the pane (nor office.js in it) can
 * send anything to another computer.
 */
const securityHeaders = ({ scripts }: Reply) => ({
  "Content-Security-Policy":
    `default-src 'self'; script-src 'self'${scripts === undefined ? "" : ` '${scripts}'`}; style-src 'self' 'unsafe-inline'; ` +
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'self'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
});

const CACHE = { never: "no-store", long: "public, max-age=604800" } as const;

function send(response: http.ServerResponse, reply: Reply, withBody: boolean): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, {
    ...securityHeaders(reply),
    "Content-Type": reply.type,
    "Content-Length": body.length,
    "Cache-Control": CACHE[reply.cache],
    ...(reply.status === 405 ? { Allow: "GET, HEAD" } : {}),
  });
  response.end(withBody ? body : undefined);
}

async function replyTo(request: http.IncomingMessage, url: string, port: number, places: Places): Promise<Reply> {
  if (!isAllowedHost(request.headers.host, port)) return text(403, messages.wrongHost(url));
  if (request.method !== "GET" && request.method !== "HEAD") return text(405, messages.onlyReads);
  try {
    return await answer(request.url ?? "/", places);
  } catch (error) {
    console.error(error);
    return text(500, messages.internal);
  }
}

function listen(handler: http.RequestListener, port: number, host: string): Promise<http.Server> {
  return new Promise((resolve, reject) => {
    const server = http.createServer(handler);
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

const close = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A computer without IPv6 has no ::1; browsers then reach "localhost" at 127.0.0.1 alone. */
const isMissingAddress = (error: unknown): boolean =>
  ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Rejects with Node's error (EADDRINUSE, EACCES) when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const places: Places = {
    page: path.resolve(options.page ?? path.join(ROOT, "build", "workbench")),
    addin: path.resolve(options.addinDist ?? path.join(ROOT, "dist")),
    sample: path.join(ROOT, "assets", "sample-budget.xlsx"),
    ...(options.workbook === undefined ? {} : { workbook: options.workbook }),
  };
  let port = options.port;
  const url = (): string => `http://localhost:${port}`;
  const handler: http.RequestListener = (request, response) => {
    void replyTo(request, url(), port, places).then((reply) => send(response, reply, request.method !== "HEAD"));
  };

  const first = await listen(handler, port, options.host ?? "127.0.0.1");
  port = (first.address() as AddressInfo).port;
  const servers = [first];
  if (options.host === undefined) {
    try {
      servers.push(await listen(handler, port, "::1"));
    } catch (error) {
      if (!isMissingAddress(error)) {
        await close(first);
        throw error;
      }
    }
  }
  return {
    url: url(),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
