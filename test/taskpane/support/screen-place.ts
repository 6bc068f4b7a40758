import { TextDecoder, TextEncoder } from "node:util";
import { render, type ComponentChild } from "preact";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A page with a place for a screen, anew for each test of the file; the whole pane has its own `main`, and goes into a "div". */
export function screenPlace(tag: "main" | "div" = "main"): { readonly show: (content: ComponentChild) => void } {
  let place: HTMLElement;
  beforeEach(() => {
    document.documentElement.lang = "en";
    document.title = "Alliance Withholding";
    place = document.createElement(tag);
    document.body.append(place);
  });
  afterEach(() => {
    render(null, place);
    place.remove();
  });
  return { show: (content) => render(content, place) };
}
