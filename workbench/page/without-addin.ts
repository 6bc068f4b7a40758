/** The workbook as a colleague without the add-in sees it: no pane, no ribbon, and formulas with functions that Excel does not know. */
import { elementById } from "./elements";
import { isWithoutAddin } from "./load";
import { messages } from "./messages";

export function showWithoutAddin(): void {
  elementById("ribbon").hidden = true;
  elementById("work").classList.add("pane-hidden");
}

/** A link to the other of the two views of the same workbook. */
export function offerOtherView(): void {
  const address = new URL(location.href);
  if (isWithoutAddin()) address.searchParams.delete("without-addin");
  else address.searchParams.set("without-addin", "");
  const link = elementById<HTMLAnchorElement>("other-view");
  link.href = address.href.replace("without-addin=", "without-addin");
  link.textContent = isWithoutAddin() ? messages.withAddin : messages.withoutAddin;
  link.title = isWithoutAddin() ? "" : messages.withoutAddinMeans;
  link.hidden = false;
}
