import type { Asker } from '../../platform/asker';
import type { Month } from '../../platform/rules/units';
import { runSheets, type MonthOutcome } from './run-month';

interface Missing {
  readonly sheet: number;
  readonly period: Month;
  /** Also those whose day is still to come. */
  readonly ahead: boolean;
}

/** Creates what one sheet of clients lacks in a month. A screen asks for one sheet after another, and so can show how far it is. */
export async function createMissing({ accountId: by }: Asker, { sheet, period, ahead }: Missing): Promise<MonthOutcome> {
  return runSheets([sheet], { wanted: ahead ? { kind: 'asked', by } : { kind: 'due' }, period });
}
