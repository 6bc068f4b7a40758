import { TextDecoder, TextEncoder } from "node:util";
import { render, type ComponentChild } from "preact";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A page with a place for a screen, anew for each test of the file. */
export function screenPlace(): { readonly show: (content: ComponentChild) => void } {
  let place: HTMLElement;
  beforeEach(() => {
    document.documentElement.lang = "en";
    document.title = "Alliance Withholding";
    place = document.createElement("main");
    document.body.append(place);
  });
  afterEach(() => {
    render(null, place);
    place.remove();
  });
  return { show: (content) => render(content, place) };
}
