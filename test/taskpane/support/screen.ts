import axe from "axe-core";

/** The parts of axe that work out what assistive technology is told; its types leave them out. */
interface Commons {
  readonly aria: { getRole(node: Element): string | null };
  readonly text: { accessibleText(node: Element): string };
}

const { commons } = axe as unknown as { commons: Commons };

/** Elements by role and accessible name, as a screen reader lists them. */
export function allByRole(role: string, name?: string | RegExp): HTMLElement[] {
  axe.setup(document.documentElement);
  try {
    return [...document.body.querySelectorAll<HTMLElement>("*")].filter((node) => {
      if (commons.aria.getRole(node) !== role) return false;
      const text = commons.text.accessibleText(node).replace(/\s+/g, " ").trim();
      return name === undefined || (typeof name === "string" ? text === name : name.test(text));
    });
  } finally {
    axe.teardown();
  }
}

export function byRole(role: string, name?: string | RegExp): HTMLElement {
  const [first, ...others] = allByRole(role, name);
  if (!first || others.length > 0) {
    throw new Error(`There are ${first ? others.length + 1 : 0} of role ${role} named ${String(name)}:\n${text()}`);
  }
  return first;
}

/** What is read on the pane. */
export const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");

/** Waits until the check no longer throws and is not false; fails with its last complaint. */
export async function eventually<T>(check: () => T): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      const result = check();
      if (result !== false) return result;
      if (Date.now() > end) throw new Error(`It did not come about:\n${text()}`);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Every rule that needs no layout; contrast is looked at in a browser. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
}
