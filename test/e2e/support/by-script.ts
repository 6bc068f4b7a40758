import type { Request } from "playwright-core";

/** Requests that only a script makes: pages, styles, pictures and scripts are of other kinds. */
const KINDS: ReadonlySet<string> = new Set(["fetch", "xhr", "eventsource", "websocket", "ping"]);

export const isByScript = (request: Request): boolean => KINDS.has(request.resourceType());
