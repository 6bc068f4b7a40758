import type { CustomFunctionsObject } from "./custom-functions";

/** Hidden from functions.js, so that one that leans on the page fails here and not first in an Excel without a page. */
const HIDDEN = [
  "window",
  "self",
  "globalThis",
  "document",
  "Office",
  "OfficeExtension",
  "Excel",
  "fetch",
  "XMLHttpRequest",
];

const HANDOVER = "__evaluateFunctionsJs";

/**
 * Evaluates functions.js in a function scope of its own in this page. The scope comes from an inline script; the server of the
 * workbench has given the page a nonce with which the browser runs it.
 */
export function evaluateInPage(functionsJs: string, customFunctions: CustomFunctionsObject): void {
  const script = document.createElement("script");
  script.nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  script.textContent = `window.${HANDOVER} = function (CustomFunctions, ${HIDDEN.join(", ")}) {\n${functionsJs}\n};`;
  document.head.append(script);
  script.remove();
  const evaluate: unknown = Reflect.get(window, HANDOVER);
  Reflect.deleteProperty(window, HANDOVER);
  if (typeof evaluate !== "function") throw new Error("functions.js is no JavaScript that this browser can read.");
  evaluate(customFunctions);
}
