/** One of the processes of `npm run prove`: is told its part, does it with the built functions, and tells how far it is. */
import { shippedFunctions } from "../tools/shipped/functions";
import { prove, type Work } from "./work";

/** How often it tells, in milliseconds. */
const EVERY = 500;

export interface Part {
  /** Where the built functions are. */
  readonly folder: string;
  readonly work: Work;
}

process.once("message", ({ folder, work }: Part) => {
  let told = Date.now();
  const tally = prove(shippedFunctions(folder), work, (soFar) => {
    if (Date.now() - told < EVERY) return;
    told = Date.now();
    process.send?.({ done: false, tally: soFar });
  });
  process.send?.({ done: true, tally }, () => process.disconnect());
});
