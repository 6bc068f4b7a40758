import { resolveDistrict, towns } from "../../src/districts";
import { cutShort, dressed, oneSlip, respaced } from "./support/distortions";

/** One slip makes the one of the other; whoever writes the one means it. */
const ONE_LETTER_APART = ["STAFFORD", "STAMFORD"];

interface Tally {
  right: number;
  asked: number;
  /** Text, true town and what came out instead: nothing may stand here. */
  readonly wrong: string[];
}

/** Every distortion of every town is the true town, or a question that offers it. */
function tally(distort: (name: string) => readonly string[]): Tally {
  const result: Tally = { right: 0, asked: 0, wrong: [] };
  for (const town of towns) {
    for (const text of distort(town.name.toUpperCase())) {
      if (ONE_LETTER_APART.includes(text) && ONE_LETTER_APART.includes(town.name.toUpperCase())) continue;
      const found = resolveDistrict(text);
      if (found.kind === "town" && found.town === town) result.right++;
      else if (found.kind === "question" && found.candidates.includes(town)) result.asked++;
      else result.wrong.push(`${text} (${town.name}): ${JSON.stringify(found)}`);
    }
  }
  return result;
}

const share = ({ right, asked }: Tally): number => right / (right + asked);

describe("Names of the 169 towns as real files distort them", () => {
  it("takes every name for its town, whatever an export or a person puts around it", () => {
    expect(tally(dressed)).toEqual({ right: 169 * dressed("").length, asked: 0, wrong: [] });
  });

  it("takes no text one slip away from a name for another town, and asks about few of them", () => {
    const result = tally(oneSlip);
    console.log(`one slip: ${result.right} right, ${result.asked} asked, ${result.wrong.length} wrong`);
    expect(result.wrong).toEqual([]);
    expect(result.right + result.asked).toBeGreaterThan(75_000);
    expect(share(result)).toBeGreaterThan(0.92);
  });

  it("takes no name with a compass point cut short for another town", () => {
    const result = tally(cutShort);
    expect(result.wrong).toEqual([]);
    expect(result.right).toBeGreaterThan(0);
  });

  it("takes a name that lost or gained a space, or has hyphens, for its town", () => {
    expect(tally(respaced)).toMatchObject({ asked: 0, wrong: [] });
  });

  it("takes no name with its compass point cut short and one slip for another town", () => {
    const withSpace = (name: string) =>
      cutShort(name).filter((text) => /^[A-Z]+ /.test(text) && !text.startsWith("N "));
    const unspaced = tally((name) => withSpace(name).flatMap((text) => oneSlipAfterThePoint(text)));
    expect(unspaced.wrong).toEqual([]);
  });
});

/** A slip in the one or two letters of the point makes another point or a name without any, so they are left alone. */
const oneSlipAfterThePoint = (text: string): readonly string[] => {
  const space = text.indexOf(" ") + 1;
  return oneSlip(text.slice(space)).map((rest) => text.slice(0, space) + rest);
};
