export function panePolicy(officeJsUrl: string): string;
export function helpPolicy(): string;
