interface OfficeGlobal {
  readonly context?: {
    readonly requirements?: { readonly isSetSupported: (name: string, minVersion: string) => boolean };
  };
}

/** Whether this Excel has a version of its JavaScript interface. Without an Office to ask, nothing is known to be missing. */
export function excelSupports(version: string): boolean {
  const { Office: office } = globalThis as { readonly Office?: OfficeGlobal };
  return office?.context?.requirements?.isSetSupported("ExcelApi", version) ?? true;
}

/** Formulas whose result fills several cells came to Excel with this version. */
export const hasDynamicArrays = (): boolean => excelSupports("1.12");
