import type { Backend } from "../backend/backend";

/** Methods that change nothing in the workbook; after any other the results may be stale. */
const ONLY_LOOKS =
  /^_?(?:Get|KeepReference|RemoveReference|RemoveAllReferences|ValidateArraySize|Register|Unregister)/u;

/** Whether the results in the cells are those of the request so far. What reads them waits; writes follow each other at once. */
export class CalculationState {
  private isSettled = false;

  constructor(private readonly backend: Backend) {}

  async settled(): Promise<void> {
    if (!this.isSettled) await this.backend.settled();
    this.isSettled = true;
  }

  wrote(): void {
    this.isSettled = false;
  }

  called(method: string): void {
    if (!ONLY_LOOKS.test(method)) this.isSettled = false;
  }
}
