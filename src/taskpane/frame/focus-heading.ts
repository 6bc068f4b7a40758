/**
 * Puts the focus on a heading, so that a new step is read out and Tab goes on from there. The heading is a tab stop only while it has
 * the focus: in Excel on the web office.js hands Tab over to the workbook from anything that is none.
 */
export function focusHeading(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = 0;
  heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  heading.focus();
}
