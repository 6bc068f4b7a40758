import type { ManifestValidation } from "office-addin-manifest";
import type { Issue } from "./issue";

const LONGEST_WAIT = 15_000;

export type ServiceResult =
  | { readonly outcome: "answered"; readonly issues: Issue[] }
  /** Neither a pass nor a failure. */
  | { readonly outcome: "unreachable" };

export type ServiceCall = (manifestPath: string, production: boolean) => Promise<ManifestValidation>;

/** Loaded only when it is called: the package is large, and most checks run without a network. */
const microsoftsValidator: ServiceCall = async (manifestPath, production) => {
  const { validateManifest } = await import("office-addin-manifest");
  return validateManifest(manifestPath, production);
};

/** Microsoft's own validator, which is a web service: the manifest is sent there. */
export async function askService(
  manifestPath: string,
  production: boolean,
  call: ServiceCall = microsoftsValidator,
  longestWait = LONGEST_WAIT,
): Promise<ServiceResult> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), longestWait)));
  const answer = await Promise.race([call(manifestPath, production).catch(withoutNetwork), tooLong]).finally(() =>
    clearTimeout(timer),
  );
  // A proxy's page, or a service that is down, says nothing about the manifest.
  if (answer?.report?.status === undefined) return { outcome: "unreachable" };
  if (answer.isValid) return { outcome: "answered", issues: [] };
  const errors = answer.report.errors ?? [];
  return {
    outcome: "answered",
    issues: (errors.length > 0 ? errors : [{ title: answer.report.status }]).map(({ title, content, line }) => ({
      code: "service",
      facts: { title: title ?? "", content: content ?? "" },
      ...(line === undefined ? {} : { line }),
    })),
  };
}

/** The package has no code for it, only this sentence. Any other failure is one that has to be seen. */
function withoutNetwork(error: unknown): undefined {
  if (error instanceof Error && error.message.startsWith("Unable to contact the manifest validation service")) return;
  throw error;
}
