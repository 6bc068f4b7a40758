import { byRole, eventually } from "./screen";

/** Hands the pane a file as its file field does, and waits for its import; jsdom's own files cannot be read. */
export async function chooseFile(name: string, content: string): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const input = (await eventually(() => document.querySelector("input[type=file]") ?? false)) as HTMLInputElement;
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await eventually(() => byRole("heading", name));
}
