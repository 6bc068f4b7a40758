/** Ends the following; it may be called twice. */
export type StopFollowing = () => Promise<void>;

/** Calls back shortly after the selection has come to rest, until it is stopped. */
export const followSelection = (_callback: () => void): Promise<StopFollowing> =>
  Promise.reject(new Error("not there yet"));
