/** Runs one section in a process of its own, so that no section's garbage and no section's compiled code meets another's. */
import type { Extent, Section } from "./harness/section";

export interface Asked {
  readonly file: string;
  readonly extent: Extent;
}

process.once("message", ({ file, extent }: Asked) => {
  run(file, extent).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run(file: string, extent: Extent): Promise<void> {
  const { section } = (await import(`./sections/${file}`)) as { readonly section: Section };
  for await (const result of section(extent)) process.send?.(result);
}
