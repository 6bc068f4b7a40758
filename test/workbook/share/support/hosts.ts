/** Runs as in an Excel that lacks this version of its interface and all later ones. */
export async function withoutApi<T>(version: string, act: () => Promise<T>): Promise<T> {
  const [, missing = 0] = version.split(".").map(Number);
  const isSetSupported = (_name: string, wanted: string): boolean => Number(wanted.split(".")[1]) < missing;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  try {
    return await act();
  } finally {
    Reflect.deleteProperty(globalThis, "Office");
  }
}
