"use strict";

/**
 * The content security policies, each written once: the pages carry them, the samples for web servers repeat the one of the pane as
 * a header, and tests hold both against this file.
 */

/** What the policy of the pane allows beside its own origin: nothing when office.js is served with the add-in. */
const originOf = (officeJsUrl) => (/^https?:/.test(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : "");

const written = (directives) => directives.map(([name, sources]) => `${name} ${sources}`).join("; ");

/**
 * office.js writes inline styles in Excel on the web, loads its host file by a script element, and asks a page of its own origin in a
 * frame whether the add-in is trusted. Everything else comes from where the add-in is served.
 */
function panePolicy(officeJsUrl) {
  const office = originOf(officeJsUrl);
  return written([
    ["default-src", "'none'"],
    ["script-src", `'self'${office}`],
    ["style-src", "'self' 'unsafe-inline'"],
    ["img-src", "'self' data:"],
    ["font-src", "'self'"],
    ["connect-src", `'self'${office}`],
    ["frame-src", `'self'${office}`],
    ["form-action", "'none'"],
    ["base-uri", "'none'"],
    ["object-src", "'none'"],
  ]);
}

/** A page of help has a style and pictures of its own; it runs nothing and asks for nothing. */
const helpPolicy = () =>
  written([
    ["default-src", "'none'"],
    ["style-src", "'self'"],
    ["img-src", "'self'"],
    ["form-action", "'none'"],
    ["base-uri", "'none'"],
  ]);

module.exports = { panePolicy, helpPolicy };
