import type { ClientContract } from './client-contract';
import { hoursWords } from '../in-words';
import type { HoursClass } from '../policy';

const classes: readonly HoursClass[] = ['business', 'evening', 'weekend', 'holiday'];

/** Whether a visit costs the client something, as a sentence for who is about to promise one. */
export function onSiteWords({ contract, includes }: Pick<ClientContract, 'contract' | 'includes'>): string {
  if (contract === 'managed') return includes === null ? 'Ask what is included: no policy is in force yet.' : managedWords(includes);
  if (contract === 'blockOfHours') return 'On-site work is drawn from the hours bought ahead.';
  if (contract === 'hourly') return 'On-site work is billed by the hour.';
  return 'No contract: all work is billed.';
}

function managedWords({ kinds, classes: included }: NonNullable<ClientContract['includes']>): string {
  if (included.length === 0 || kinds.length === 0) return 'Nothing is included; all work is billed.';
  const when = included.length === classes.length ? 'at any time' : `in ${listed(included.map((one) => hoursWords[one]))} hours`;
  const remote = kinds.includes('remote') ? `Remote work is included ${when}.` : 'Remote work is billed.';
  const onSite = kinds.includes('onSite') ? `On-site work is included ${when}.` : 'On-site work is not included and is billed.';
  const travel = kinds.includes('onSite') && !kinds.includes('travel') ? ' Travel is billed.' : '';
  return `${onSite}${travel} ${remote}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
