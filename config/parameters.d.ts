export interface Parameters {
  readonly baseUrl: string;
  readonly officeJsUrl: string;
  readonly helpUrl: string;
  readonly supportUrl: string;
}
export function readParameters(
  mode: "production" | "development",
  env?: Readonly<Record<string, string | undefined>>,
): Parameters;
export function withDeploymentUrls(
  text: string,
  parameters: Pick<Parameters, "baseUrl" | "helpUrl" | "supportUrl">,
): string;
export function isLocalHost(hostname: string): boolean;
export const DEVELOPMENT_BASE_URL: string;
export const PUBLIC_OFFICE_JS_URL: string;
