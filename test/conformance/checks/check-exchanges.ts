import { checkExchange } from '../api/check-exchange';
import type { Descriptions } from '../api/descriptions';
import type { Exchange } from '../exchange';
import type { Result } from '../result';

/** One result for every operation that was used, over all of its requests and answers. */
export function checkExchanges(descriptions: Descriptions, exchanges: readonly Exchange[]): readonly Result[] {
  const problems = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    const checked = checkExchange(descriptions, exchange);
    const what = checked.operation ?? `${exchange.method} ${exchange.path}`;
    const known = problems.get(what) ?? new Set<string>();
    for (const problem of checked.problems) known.add(problem);
    problems.set(what, known);
  }
  return [...problems].sort(([one], [other]) => one.localeCompare(other)).map(([what, found]) => ({ what, problems: [...found] }));
}
