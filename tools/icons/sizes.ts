/**
 * Which drawing makes which icon. Small icons are drawn pixel by pixel on a grid of their own, since a large drawing made
 * small is a blur; a drawing stays crisp at whole multiples of its grid.
 */
export const DRAWING_OF_SIZE: Readonly<Record<number, string>> = {
  16: "icon-16.svg",
  20: "icon-20.svg",
  24: "icon-24.svg",
  32: "icon-32.svg",
  40: "icon-40.svg",
  48: "icon-48.svg",
  64: "icon-32.svg",
  80: "icon-40.svg",
  128: "icon-32.svg",
};
