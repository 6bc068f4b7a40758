/** What a screen looks like to axe-core and in a narrow pane: in light, dark and forced colours, at 320 px, at 200 % zoom, and with reduced motion. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OpenWorkbench } from "./workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** A pane of 640 by 700 px at 200 % zoom has this much room, in CSS pixels. */
const ZOOMED = { width: 320, height: 350 };

/** Set to a folder, each state is drawn there in each theme, for somebody to look at. */
const DRAWN_TO = process.env["LOOKS_FOLDER"];

export async function faultsOfLooks({ page, pane }: OpenWorkbench, name: string): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  const iframe = page.locator("iframe");
  const sized = (width: string, height: string) =>
    iframe.evaluate(
      (element, [w, h]) => {
        element.style.width = w;
        element.style.height = h;
      },
      [width, height] as const,
    );
  /** What reaches beyond the pane's right edge, except within what scrolls sideways by itself. */
  const tooWide = (where: string) =>
    frame.evaluate((at) => {
      const scrolls = (element: Element | null): boolean =>
        element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const { documentElement: root } = document;
      const faults = root.scrollWidth > root.clientWidth ? [`${at}: the pane scrolls sideways`] : [];
      for (const element of document.querySelectorAll("body *")) {
        const { right, width } = element.getBoundingClientRect();
        if (width > 1 && right > root.clientWidth + 1 && !scrolls(element.parentElement))
          faults.push(`${at}: ${element.tagName} ${element.className} ends at ${Math.round(right)} px`);
      }
      return faults;
    }, where);
  await frame.evaluate(AXE);
  await sized("320px", "");
  const faults = await tooWide("320 px");
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    const found = await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ""}`);
    });
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
    if (DRAWN_TO) {
      mkdirSync(DRAWN_TO, { recursive: true });
      await pane.locator("body").screenshot({ path: path.join(DRAWN_TO, `${name}-${theme}.png`) });
    }
  }
  await sized(`${ZOOMED.width}px`, `${ZOOMED.height}px`);
  faults.push(...(await tooWide("200 % zoom")));
  await page.emulateMedia({ reducedMotion: "reduce" });
  faults.push(
    ...(await frame.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(",").map((one) => parseFloat(one) || 0));
      return [...document.querySelectorAll("body *")].flatMap((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const moves =
          (animationName !== "none" && seconds(animationDuration) > 0.05) || seconds(transitionDuration) > 0.05;
        const jumps = element instanceof HTMLElement && element.tabIndex > 0;
        const which = `${element.tagName} ${element.className.toString()}`;
        return [
          ...(moves ? [`reduced motion: ${which} moves`] : []),
          ...(jumps ? [`focus order: ${which} jumps`] : []),
        ];
      });
    })),
  );
  await sized("", "");
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return faults.map((fault) => `${name}: ${fault}`);
}
