// npm run icons: renders assets/icon-*.svg to the PNG files that the manifest names, with the browser of this computer.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../test/e2e/support/browser";
import { DRAWING_OF_SIZE } from "./sizes";

const ASSETS = path.join(__dirname, "..", "..", "assets");

/** Drawn on a canvas: a screenshot of the element would carry the scale and the colour profile of the screen. */
function drawInPage({ svg, size }: { svg: string; size: number }): Promise<string> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`;
  return image.decode().then(() => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = size;
    canvas.getContext("2d")?.drawImage(image, 0, 0, size, size);
    return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
  });
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      "There is no Chrome, Edge or Chromium on this computer to draw with. Install one, or name yours in BROWSER_PATH.",
    );
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
  try {
    const page = await browser.newPage();
    for (const [size, drawing] of Object.entries(DRAWING_OF_SIZE)) {
      const svg = readFileSync(path.join(ASSETS, drawing), "utf8");
      const png = Buffer.from(await page.evaluate(drawInPage, { svg, size: Number(size) }), "base64");
      writeFileSync(path.join(ASSETS, `icon-${size}.png`), png);
      console.log(`assets/icon-${size}.png from assets/${drawing}, ${png.length} bytes`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
