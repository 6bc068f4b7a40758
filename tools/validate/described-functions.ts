export interface DescribedFunction {
  readonly id: string;
  readonly helpUrl: string | undefined;
  readonly line: number;
}

/** The functions that functions.json describes, with their lines; a sentence where it cannot be read. */
export function describedFunctions(json: string): DescribedFunction[] | string {
  let metadata: unknown;
  try {
    metadata = JSON.parse(json);
  } catch (error) {
    return (error as Error).message;
  }
  const functions = (metadata as { functions?: unknown } | null)?.functions;
  if (!Array.isArray(functions) || functions.length === 0) return "it lists no functions";
  return functions.map((entry: { id?: unknown; helpUrl?: unknown }) => {
    const id = String(entry.id);
    return { id, helpUrl: typeof entry.helpUrl === "string" ? entry.helpUrl : undefined, line: lineOf(json, id) };
  });
}

function lineOf(json: string, id: string): number {
  const at = json.search(new RegExp(`"id"\\s*:\\s*"${id.replace(/[^\w]/g, "\\$&")}"`));
  return json.slice(0, Math.max(at, 0)).split("\n").length;
}
