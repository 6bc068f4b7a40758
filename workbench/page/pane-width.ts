/** The bar between workbook and pane: drag it, or move it with the arrow keys. */
import { elementById } from "./elements";

const DEFAULT_WIDTH = 350;
/** The narrowest pane that Excel allows, and what the add-in is made for. */
const MIN_WIDTH = 320;
const STEP = 16;
/** The workbook keeps at least this part of the window. */
const WORKBOOK_SHARE = 0.4;

export function makePaneResizable(): void {
  const splitter = elementById("splitter");
  const root = document.documentElement;
  let width = DEFAULT_WIDTH;

  const maxWidth = (): number => Math.max(MIN_WIDTH, Math.floor(window.innerWidth * (1 - WORKBOOK_SHARE)));
  const apply = (wanted: number): void => {
    width = Math.min(maxWidth(), Math.max(MIN_WIDTH, Math.round(wanted)));
    root.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(MIN_WIDTH));
    splitter.setAttribute("aria-valuemax", String(maxWidth()));
  };

  splitter.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MIN_WIDTH, End: maxWidth() }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    apply(wanted);
  });
  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    // The iframe would otherwise swallow the movement.
    root.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) apply(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => root.classList.remove("resizing"));
  splitter.addEventListener("dblclick", () => apply(DEFAULT_WIDTH));
  window.addEventListener("resize", () => apply(width));
  apply(width);
}
