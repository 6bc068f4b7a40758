import { isDark } from "../../src/taskpane/frame/theme";

describe("the theme that Office names", () => {
  it.each([
    ["dark where Office says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["light where Office says so", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    ["dark by a dark background", { bodyBackgroundColor: "#292929" }, true],
    ["light by a light background", { bodyBackgroundColor: "#f3f2f1" }, false],
    ["unknown without a theme", undefined, null],
    ["unknown by a colour that is none", { bodyBackgroundColor: "" }, null],
  ])("is %s", (_name, theme, expected) => {
    expect(isDark(theme)).toBe(expected);
  });
});
