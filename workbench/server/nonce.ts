import { randomBytes } from "node:crypto";
import type { Reply } from "./reply";

/**
 * The page with a number in its script that no one can know beforehand. The page's script may pass it on to a script of its own making,
 * in which it evaluates functions.js; any other script in the page is refused by the browser.
 */
export function withNonce(page: Reply): Reply {
  const nonce = randomBytes(18).toString("base64");
  const body = Buffer.from(page.body).toString("utf8").replace("<script ", `<script nonce="${nonce}" `);
  return { ...page, body, scripts: `nonce-${nonce}` };
}
