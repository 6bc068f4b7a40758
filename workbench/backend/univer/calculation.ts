import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  IFunctionService,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { type Book, UNIT_ID } from "./book";

/** Univer gathers changes for 100 ms before it calculates. One that has started nothing by then will start nothing. */
const LONGEST_WAIT_FOR_START = 1000;
/** On a busy machine that time may pass before Univer's own timer had its turn; so that many turns must pass as well. */
const FEWEST_TURNS = 20;

/** Follows Univer's calculation: what is still to come, when it is done, and which sheets got new results. */
export class Calculation {
  private changedAt: number | null = null;
  private turns = 0;
  private session: FormulaCalculationSessionService | undefined;

  constructor(
    private readonly book: Book,
    private readonly events: { started(): void; calculated(sheetIds: readonly string[]): void },
  ) {}

  /** Univer is about to calculate a workbook that it has just got. */
  opened(): void {
    this.changed();
  }

  /**
   * For a changed name: Univer keeps parsed formulas with the meaning that their names had, and does not trace the change to
   * them. Every parsed formula is dropped, since each begins with "=".
   */
  recalculateAll(): void {
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey("=");
    this.book.show(SetTriggerFormulaCalculationStartMutation.id, null, { commands: [], forceCalculation: true });
  }

  /** Univer has these services once the first workbook is there. */
  connect(): void {
    const dirtying = this.book.injector.get(IActiveDirtyManagerService);
    this.session = this.book.injector.get(FormulaCalculationSessionService);
    if (this.session.state.started) this.changedAt = null;
    this.book.onCommand((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.changedAt = null;
        this.events.started();
        return;
      }
      const isTrigger = command.id === SetTriggerFormulaCalculationStartMutation.id;
      if (!isTrigger && dirtying.get(command.id) === undefined) return;
      if (command.id === SetRangeValuesMutation.id) {
        const trigger: unknown = command.params && Reflect.get(command.params, "trigger");
        if (options?.onlyLocal === true || trigger === SetStyleCommand.id) return;
      }
      this.changed();
    });
    this.session.resultApplied$.subscribe((result) => {
      this.events.calculated(sheetsWithResults(result));
    });
  }

  /** Resolves when every change so far has been calculated and its results stand in the cells. */
  async settled(): Promise<void> {
    while (!this.isSettled()) {
      await nextTurn();
      this.turns += 1;
    }
  }

  private changed(): void {
    this.changedAt = performance.now();
    this.turns = 0;
  }

  private isSettled(): boolean {
    if (this.isRunning()) {
      // What changed meanwhile is calculated after it, and the wait for that begins when it is done.
      if (this.changedAt !== null) this.changed();
      return false;
    }
    if (this.changedAt !== null) {
      const waited = performance.now() - this.changedAt;
      if (waited < LONGEST_WAIT_FOR_START || this.turns < FEWEST_TURNS) return false;
      this.changedAt = null;
    }
    return true;
  }

  private isRunning(): boolean {
    if (!this.session) return false;
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4));

function sheetsWithResults(result: ISetFormulaCalculationResultMutation): string[] {
  const sheets = result.unitData[UNIT_ID] ?? {};
  return Object.keys(sheets).filter((sheetId) => sheets[sheetId] != null);
}
