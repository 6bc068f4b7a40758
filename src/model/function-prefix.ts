/** Put in by the build of the test add-in, whose functions have other names than those of the real one: "TEST." */
declare const FUNCTION_PREFIX_OF_BUILD: string | undefined;

/** What stands before the names of our functions in formulas; nothing in the real add-in. */
export const FUNCTION_PREFIX: string = typeof FUNCTION_PREFIX_OF_BUILD === "string" ? FUNCTION_PREFIX_OF_BUILD : "";

/** The name of a function in a formula without it; files have an underscore in the place of its dot. */
export function withoutFunctionPrefix(name: string, prefix = FUNCTION_PREFIX): string {
  const own = [prefix, prefix.replace(".", "_")].find((one) => one !== "" && name.startsWith(one));
  return own === undefined ? name : name.slice(own.length);
}
