/** Pictures of screens in few colours, so that the repository stays light. */
import { decode, encode } from "fast-png";

/** What one byte for each pixel can name. */
const MOST_COLOURS = 256;

type Colour = readonly [red: number, green: number, blue: number];

/**
 * A PNG of at most 256 colours from one of 8 bits a channel: the most frequent ones stay as they are, and each of the others,
 * mostly the edges of letters, becomes the nearest of these.
 */
export function inFewColours(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png);
  const pixels = width * height;
  const keyAt = (pixel: number): number => {
    const at = pixel * channels;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < pixels; pixel++) counts.set(keyAt(pixel), (counts.get(keyAt(pixel)) ?? 0) + 1);
  const byFrequency = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([key]) => colourOf(key));
  const palette = byFrequency.slice(0, MOST_COLOURS);
  const nearest = new Map(byFrequency.map((colour) => [keyOf(colour), indexOfNearest(palette, colour)]));
  const indexes = Uint8Array.from({ length: pixels }, (_, pixel) => nearest.get(keyAt(pixel)) ?? 0);
  return encode(
    { width, height, data: indexes, channels: 1, depth: 8, palette: palette.map((colour) => [...colour]) },
    { zlib: { level: 9 } },
  );
}

const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];
const keyOf = ([red, green, blue]: Colour): number => (red << 16) | (green << 8) | blue;

function indexOfNearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let nearest = 0;
  let least = Infinity;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}
