const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a Host header names this server. A page elsewhere can point its own name at 127.0.0.1 and would then be of one
 * origin with the workbench; its requests still carry its own name, and are refused by it.
 */
export function isAllowedHost(header: string | undefined, port: number): boolean {
  const parts = /^(\[[^\]]*\]|[^:]+)(?::(\d+))?$/.exec((header ?? "").toLowerCase());
  return parts !== null && LOOPBACK.has(parts[1] ?? "") && Number(parts[2] ?? 80) === port;
}
