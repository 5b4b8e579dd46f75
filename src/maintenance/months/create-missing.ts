import { clientsOfSheet } from '../../clients/client-store';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import type { Month } from '../../platform/rules/units';
import { runSheets, type MonthOutcome } from './run-month';

interface Missing {
  readonly sheet: number;
  readonly period: Month;
  /** Also those whose day is still to come. */
  readonly ahead: boolean;
}

/** Creates what one sheet of clients lacks in a month, as far as the person sees them. A screen asks for one sheet after another, and so can show how far it is. */
export async function createMissing(asker: Asker, { sheet, period, ahead }: Missing): Promise<MonthOutcome> {
  const [clients, sees] = await Promise.all([clientsOfSheet(sheet), clientsSeen(asker)]);
  const among = clients.filter(sees).map(({ id }) => id);
  return runSheets([sheet], { wanted: ahead ? { kind: 'asked', by: asker.accountId } : { kind: 'due' }, period, among });
}
