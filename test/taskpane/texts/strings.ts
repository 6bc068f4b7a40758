/** The plain texts of a catalogue, without those that take figures. */
export const stringsIn = (part: object): string[] =>
  Object.values(part).flatMap((value: unknown) =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? stringsIn(value) : [],
  );
