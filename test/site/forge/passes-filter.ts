import { evaluate } from '../jira/expressions/evaluate';
import { ExpressionError } from '../jira/expressions/expression-error';
import type { EventFilter } from './manifest';

/** Whether a trigger wants an event: not one of the app's own if it ignores those, and only what its expression finds true. */
export function passesFilter({ ignoreSelf, expression, onError }: EventFilter, event: Readonly<Record<string, unknown>>): boolean {
  if (ignoreSelf && event['selfGenerated'] === true) return false;
  if (expression === undefined) return true;
  try {
    const verdict = evaluate(expression, { event });
    if (typeof verdict === 'boolean') return verdict;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
  }
  return onError === 'RECEIVE' || onError === 'RECEIVE_AND_LOG';
}
