/** Follows Office's theme where the host gives one; without it the style sheet follows the system's. */
export function followOfficeTheme(): void {
  const apply = (): void => {
    const dark = isDark(Office.context.officeTheme);
    if (dark === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = dark ? "dark" : "light";
  };
  apply();
  // Excel has no event for a change of theme, so it is read again when the user comes back to the pane.
  window.addEventListener("focus", apply);
}

/** Null where Office does not say. */
export function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
