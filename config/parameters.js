"use strict";

/**
 * What differs from one deployment to the next, read from the environment.
 *
 * ADDIN_BASE_URL     where the files of dist/ are served; required for a production build
 * OFFICE_JS_URL      where office.js is served; Microsoft's public address unless given (government clouds have their own)
 * ADDIN_HELP_URL     where the pages of docs/ are served; <base>docs/ unless given
 * ADDIN_SUPPORT_URL  where users turn to; the index of the help unless given
 */
const DEVELOPMENT_BASE_URL = "https://localhost:3000/";
const PUBLIC_OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const EXAMPLE = "https://addins.example.org/alliance/";

const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);

/** Whether only this computer can reach the address; `localhost.example.org` is an address like any other. */
function isLocalHost(hostname) {
  const host = hostname.replace(/\.$/, "").toLowerCase();
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "[::1]" ||
    host === "0.0.0.0" ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}

function parseUrl(name, text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`${name} is "${text}", which is not a web address. Give one such as ${EXAMPLE}.`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Error(`${name} is "${text}", which is not a web address. Give one that begins with https://.`);
  }
  if (url.username || url.password) {
    throw new Error(
      `${name} holds a user name or a password, and everyone who has the add-in could read it. Give the address without it.`,
    );
  }
  return url;
}

/** Excel of other people has to reach the address, and loads nothing over http. */
function requirePublic(name, url) {
  if (isLocalHost(url.hostname)) {
    throw new Error(
      `${name} is ${url.href}, an address of this computer. Other people's Excel cannot reach it: give the address of the web server.`,
    );
  }
  if (url.protocol !== "https:") {
    throw new Error(
      `${name} is ${url.href}. Excel loads add-ins over https only: give an address that begins with https://.`,
    );
  }
}

/** A folder that file names are appended to, so a query or a fragment would end up in the middle of every address. */
function folderUrl(name, text, production) {
  const url = parseUrl(name, text);
  if (url.search || url.hash) {
    throw new Error(
      `${name} is "${text}", but file names are appended to it: leave out what begins with ${url.search ? "?" : "#"}.`,
    );
  }
  if (production) requirePublic(name, url);
  return withSlash(url.href);
}

function pageUrl(name, text, production) {
  const url = parseUrl(name, text);
  if (production) requirePublic(name, url);
  return url.href;
}

/** An office.js of one's own may also be named relative to the pane, such as `office/office.js`. */
function officeJs(text, production) {
  if (text.startsWith("//")) {
    throw new Error(
      `OFFICE_JS_URL is "${text}". Give the whole address with https://, so that the pane can allow its origin.`,
    );
  }
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? pageUrl("OFFICE_JS_URL", text, production) : text;
}

/** Throws an Error that says what to do when a production build lacks what it needs. */
function readParameters(mode, env = process.env) {
  const given = (name) => (env[name] ?? "").trim();
  const production = mode === "production";
  if (production && !given("ADDIN_BASE_URL")) {
    throw new Error(
      "ADDIN_BASE_URL is not set. A production build needs the https address where the files of dist/ will be served, " +
        `for example: ADDIN_BASE_URL=${EXAMPLE} npm run build. For a build on this computer use: npm run build:dev.`,
    );
  }
  const baseUrl = folderUrl("ADDIN_BASE_URL", given("ADDIN_BASE_URL") || DEVELOPMENT_BASE_URL, production);
  const helpUrl = folderUrl("ADDIN_HELP_URL", given("ADDIN_HELP_URL") || `${baseUrl}docs/`, production);
  return {
    baseUrl,
    officeJsUrl: officeJs(given("OFFICE_JS_URL") || PUBLIC_OFFICE_JS_URL, production),
    helpUrl,
    supportUrl: pageUrl("ADDIN_SUPPORT_URL", given("ADDIN_SUPPORT_URL") || `${helpUrl}index.html`, production),
  };
}

const DEVELOPMENT_ADDRESS = new RegExp(`${DEVELOPMENT_BASE_URL.replaceAll(".", "\\.")}(docs/)?`, "g");

/** Puts the addresses of this deployment in the place of those for development, in the manifest and in functions.json. */
function withDeploymentUrls(text, { baseUrl, helpUrl, supportUrl }) {
  const isXml = /^\s*<\?xml/.test(text);
  const inXml = (url) => url.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const written = isXml ? inXml : (url) => url;
  const moved = text.replace(DEVELOPMENT_ADDRESS, (_all, docs) => written(docs ? helpUrl : baseUrl));
  if (!isXml) return moved;
  // Support may lie outside of the help, so only its own element takes that address; all else in docs/ is help.
  return moved.replace(/(<SupportUrl\s+DefaultValue=")[^"]*/, (_all, start) => start + written(supportUrl));
}

module.exports = { readParameters, withDeploymentUrls, isLocalHost, DEVELOPMENT_BASE_URL, PUBLIC_OFFICE_JS_URL };
