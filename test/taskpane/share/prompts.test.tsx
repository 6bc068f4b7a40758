/** @jest-environment jsdom */
import { PromptsSwitch } from "../../../src/taskpane/share/prompts-switch";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { WorkbookError } from "../../../src/workbook/problem";
import { bookOf } from "../../share/support/book";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";
import { actsOver, DESKTOP } from "./support";

const { show } = screenPlace();

const open = (more: Partial<WorkbookActions>): void =>
  show(<PromptsSwitch workbook={actsOver(bookOf([]), more).workbook} />);

const box = (): HTMLInputElement => byRole("switch", "Do not prompt colleagues") as HTMLInputElement;

describe("the switch against prompts", () => {
  it("is off, explains itself, and sets nothing by itself", async () => {
    let sets = 0;
    open({ setNoPrompts: () => Promise.reject(new Error(String((sets += 1)))) });
    await eventually(() => !box().disabled);
    expect(box().checked).toBe(false);
    expect(text()).toContain("Saved in the workbook; works in Excel on Windows and on Mac.");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sets).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("turns the setting on and off again, says that it is saved, and keeps the focus", async () => {
    const asked: boolean[] = [];
    open({
      setNoPrompts: (noPrompts) => {
        asked.push(noPrompts);
        return Promise.resolve({ ...DESKTOP, noPrompts });
      },
    });
    await eventually(() => !box().disabled);
    box().focus();
    box().click();
    await eventually(() => box().checked && byRole("status").textContent === "Saved in this workbook.");
    expect(document.activeElement).toBe(box());
    box().click();
    await eventually(() => !box().checked);
    expect(asked).toEqual([true, false]);
  });

  it("shows what the workbook says, and where it is not heeded", async () => {
    open({ readSharing: () => Promise.resolve({ isKnown: true, noPrompts: true, isHeededHere: false }) });
    await eventually(() => box().checked);
    expect(text()).toContain("and not in the Excel that you use now");
  });

  it("is disabled with the reason where Excel keeps no such setting", async () => {
    open({ readSharing: () => Promise.resolve({ isKnown: false, noPrompts: false, isHeededHere: false }) });
    await eventually(() => text().includes("This version of Excel keeps no such setting."));
    expect(box().disabled).toBe(true);
  });

  it("that could not be saved stays as it was, with the reason", async () => {
    open({
      setNoPrompts: () =>
        Promise.reject(new WorkbookError({ code: "setting-not-saved", message: "The file is read-only." })),
    });
    await eventually(() => !box().disabled);
    box().click();
    await eventually(() =>
      byRole("alert").textContent.includes("Excel could not save the setting: The file is read-only."),
    );
    expect(box().checked).toBe(false);
    expect(allByRole("status").map((one) => one.textContent)).toEqual([""]);
  });
});
