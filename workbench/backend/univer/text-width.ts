/** Univer's padding on both sides of a cell and a little air, in pixels. */
const PADDING = 12;
const POINT_IN_PIXELS = 96 / 72;

let context: CanvasRenderingContext2D | null | undefined;

export interface FontOf {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
}

/** The width that a column needs to show this text, in pixels. */
export function neededWidth(text: string, { fontName = "Arial", fontSize = 11, bold = false }: FontOf): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = `${bold ? "bold " : ""}${fontSize * POINT_IN_PIXELS}px "${fontName}", Arial, sans-serif`;
  const widest = Math.max(...text.split("\n").map((line) => context?.measureText(line).width ?? 0));
  return Math.ceil(widest) + PADDING;
}
