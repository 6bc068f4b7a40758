/** How a cell looks. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: true;
  /** A thin line above, as over a total. */
  readonly lineAbove?: true;
}

/** The looks of a workbook by their names. The first is that of cells without one. */
export type Looks = Readonly<Record<string, Look>>;

/** The number by which cells name a look: its place in the list. */
export function styleIndex(looks: Looks, name: string): number {
  const index = Object.keys(looks).indexOf(name);
  if (index < 0) throw new Error(`The workbook has no look ${name}.`);
  return index;
}
