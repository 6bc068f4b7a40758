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

const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);

function parseUrl(name, text) {
  try {
    return new URL(text);
  } catch {
    throw new Error(
      `${name} is "${text}", which is not a web address. Give one such as https://addins.example.org/alliance/.`,
    );
  }
}

const isLocal = (url) =>
  /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(url.hostname) || url.hostname.endsWith(".localhost");

/** Throws an Error that says what to do when a production build lacks what it needs. */
function readParameters(mode, env = process.env) {
  const production = mode === "production";
  if (production && !env.ADDIN_BASE_URL) {
    throw new Error(
      "ADDIN_BASE_URL is not set. A production build needs the https address where the files of dist/ will be served, " +
        "for example: ADDIN_BASE_URL=https://addins.example.org/alliance/ npm run build. For a build on this computer use: npm run build:dev.",
    );
  }
  const baseUrl = withSlash(env.ADDIN_BASE_URL || DEVELOPMENT_BASE_URL);
  const helpUrl = withSlash(env.ADDIN_HELP_URL || `${baseUrl}docs/`);
  const parameters = {
    baseUrl,
    officeJsUrl: env.OFFICE_JS_URL || PUBLIC_OFFICE_JS_URL,
    helpUrl,
    supportUrl: env.ADDIN_SUPPORT_URL || `${helpUrl}index.html`,
  };
  if (production) {
    for (const [name, text] of [
      ["ADDIN_BASE_URL", parameters.baseUrl],
      ["ADDIN_HELP_URL", parameters.helpUrl],
      ["ADDIN_SUPPORT_URL", parameters.supportUrl],
    ]) {
      const url = parseUrl(name, text);
      if (isLocal(url)) {
        throw new Error(
          `${name} is ${text}, an address of this computer. Other people's Excel cannot reach it: give the address of the web server.`,
        );
      }
      if (url.protocol !== "https:") {
        throw new Error(
          `${name} is ${text}. Excel loads add-ins over https only: give an address that begins with https://.`,
        );
      }
    }
  } else {
    parseUrl("ADDIN_BASE_URL", parameters.baseUrl);
  }
  return parameters;
}

/** Puts the addresses of this deployment in the place of those for development, in the manifest and in functions.json. */
function withDeploymentUrls(text, { baseUrl, helpUrl, supportUrl }) {
  return text
    .replaceAll(`${DEVELOPMENT_BASE_URL}docs/index.html`, supportUrl)
    .replaceAll(`${DEVELOPMENT_BASE_URL}docs/`, helpUrl)
    .replaceAll(DEVELOPMENT_BASE_URL, baseUrl);
}

module.exports = { readParameters, withDeploymentUrls, DEVELOPMENT_BASE_URL, PUBLIC_OFFICE_JS_URL };
