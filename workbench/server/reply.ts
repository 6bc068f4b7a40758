/** What the server answers, before it is written to the connection. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly cache: "never" | "long";
  /** What the page may run beside the scripts of this server: a nonce or the hash of a script of its own. */
  readonly scripts?: string;
}

export const text = (status: number, body: string): Reply => ({
  status,
  type: "text/plain; charset=utf-8",
  body: `${body}\n`,
  cache: "never",
});

export const html = (body: string): Reply => ({ status: 200, type: "text/html; charset=utf-8", body, cache: "never" });

export const json = (body: unknown): Reply => ({
  status: 200,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(body),
  cache: "never",
});
