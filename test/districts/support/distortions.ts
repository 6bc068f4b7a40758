/** What happens to names in real files, generated. All functions take a name in capitals, such as "EAST HARTFORD". */

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every text one slip away: each letter dropped, replaced, doubled or followed by another, and neighbours swapped. */
export function oneSlip(name: string): readonly string[] {
  const texts = new Set<string>();
  for (let i = 0; i <= name.length; i++) {
    const before = name.slice(0, i);
    const after = name.slice(i);
    for (const letter of LETTERS) {
      texts.add(before + letter + after);
      if (after !== "" && after[0] !== " ") texts.add(before + letter + after.slice(1));
    }
    if (after !== "") texts.add(before + after.slice(1));
    if (after.length > 1) texts.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  texts.delete(name);
  return [...texts];
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  NORTH: ["N", "N.", "NO", "NO."],
  SOUTH: ["S", "S.", "SO", "SO."],
  EAST: ["E", "E."],
  WEST: ["W", "W."],
  NEW: ["N", "N."],
};

/** The compass point (or New) cut short, with and without the space after it. */
export function cutShort(name: string): readonly string[] {
  const [point = "", ...rest] = name.split(" ");
  if (rest.length === 0) return [];
  return (SHORT[point] ?? []).flatMap((short) => [`${short} ${rest.join(" ")}`, `${short}${rest.join(" ")}`]);
}

/** Without its spaces, with a hyphen for each, and with a space where there is none. */
export function respaced(name: string): readonly string[] {
  const apart = Array.from({ length: name.length - 1 }, (_, i) => `${name.slice(0, i + 1)} ${name.slice(i + 1)}`);
  return [name.replace(/ /g, ""), name.replace(/ /g, "-"), ...apart];
}

/** What exports and people put around a name. */
export const dressed = (name: string): readonly string[] => [
  name.toLowerCase(),
  `${name}${" ".repeat(25 - name.length)}`,
  `\u00a0${name}\u00a0`,
  `="${name}"`,
  `="${name} School District"`,
  `\u201c${name}\u201d`,
  `'${name}`,
  `${name} SCHOOL DISTRICT`,
  `${name} Public Schools`,
  `${name} Public School District`,
  `${name} School System`,
  `${name} Schools`,
  `${name} Board of Education`,
  `${name} Bd. of Ed.`,
  `${name} B.O.E.`,
  `${name} BOE`,
  `${name} District`,
  `${name} S.D.`,
  `${name}, CT`,
  `${name}, Connecticut`,
  `${name} CT 06103`,
  `${name}, CT 06103-1234`,
  `Town of ${name}`,
  `City of ${name}`,
  `The Town and City of ${name}`,
  `Board of Education of the City of ${name}`,
  `${name}, Town of`,
  `${name} town`,
  `${name} town, Capitol Planning Region, Connecticut`,
  `${name} Center`,
];
