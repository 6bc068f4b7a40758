import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { DRAWING_OF_SIZE } from "../../../tools/icons/sizes";
import { pngSize } from "../../../tools/validate/png-size";

const ASSETS = path.join(__dirname, "..", "..", "..", "assets");
const SIZES = Object.keys(DRAWING_OF_SIZE).map(Number);
const DRAWINGS = [...new Set(Object.values(DRAWING_OF_SIZE))];

/** What an icon may lie on: the ribbons of Excel's colourful, white, dark gray and black themes. */
const RIBBONS = ["#FFFFFF", "#F5F5F5", "#292929", "#1F1F1F", "#0A0A0A"];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The contents of the chunks of one kind: length, name, content and check sum follow the signature of 8 bytes. */
function chunks(png: Buffer, kind: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === kind) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

test.each(SIZES)("the icon of %i pixels is a PNG of that size with a transparent corner", (size) => {
  const png = readFileSync(path.join(ASSETS, `icon-${size}.png`));
  expect(pngSize(png)).toEqual({ width: size, height: size });

  const bitDepthAndColourType = [png[24], png[25]];
  expect(bitDepthAndColourType).toEqual([8, 6]);
  const pixels = inflateSync(Buffer.concat(chunks(png, "IDAT")));
  // After the filter of the row come red, green, blue and alpha; every filter leaves the first pixel as it is.
  expect(pixels[4]).toBe(0);
});

test("every icon file is one that a drawing makes, and every drawing makes one", () => {
  const found = readdirSync(ASSETS).filter((name) => name.startsWith("icon"));
  expect(found.sort()).toEqual([...SIZES.map((size) => `icon-${size}.png`), ...DRAWINGS].sort());
});

test.each(DRAWINGS)("%s is drawn on its own grid, in colours seen on every ribbon", (drawing) => {
  const svg = readFileSync(path.join(ASSETS, drawing), "utf8");
  const grid = /viewBox="0 0 (\d+) \1"/.exec(svg)?.[1];
  const sizes = SIZES.filter((size) => DRAWING_OF_SIZE[size] === drawing);
  expect(sizes.filter((size) => size % Number(grid) !== 0)).toEqual([]);

  const colours = [...svg.matchAll(/#[0-9A-F]{6}/g)].map(([colour]) => colour);
  expect(colours).toHaveLength(2);
  // WCAG 2.2, 1.4.11: graphics need 3 to 1.
  for (const colour of colours) {
    for (const ribbon of RIBBONS) expect(contrast(colour, ribbon)).toBeGreaterThanOrEqual(3);
  }
});
