/** Whether what was waited for came, instead of a failure where it did not: for what may be tried again. */
export const comesTrue = (wait: Promise<unknown>): Promise<boolean> =>
  wait.then(
    () => true,
    () => false,
  );
