export const TEST: { readonly id: string; readonly ending: string; readonly namespace: string };
export function readVariant(env?: Readonly<Record<string, string | undefined>>): "" | "test";
export function withVariant(manifest: string, variant: "" | "test"): string;
export function functionPrefix(variant: "" | "test"): string;
