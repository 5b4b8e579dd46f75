import type { DateOnly } from '../../../platform/rules/units';
import { dayInWords } from '../in-words';
import { dutiesOf, type Duty } from './due-dates';
import { contents, contentWords, toldWords, type Incident } from './incident';
import { lackingInDecision, needsNotice } from './verdict';

/** Those who wait to be told, the most urgent first. */
export const openDuties = (incident: Incident): readonly Duty[] => dutiesOf(incident).filter(({ toldOn }) => toldOn === null);

/** What the notice does not tell yet, as people say it. */
export const missingContents = ({ notice }: Pick<Incident, 'notice'>): readonly string[] =>
  contents.filter((content) => notice[content] !== true).map((content) => contentWords[content]);

/** What keeps the incident open on that day, the most urgent first; none where it can be closed. */
export function keepsIncidentOpen(incident: Incident, today: DateOnly): readonly string[] {
  const decision = lackingInDecision(incident);
  if (!needsNotice(incident)) return decision === undefined ? [] : [decision];
  const waiting = openDuties(incident).map(
    ({ to, by }) => `${toldWords[to]}: ${by < today ? 'overdue since' : 'due by'} ${dayInWords(by)}.`,
  );
  const missing = missingContents(incident).length;
  return missing === 0 ? waiting : [...waiting, `${String(missing)} of the five contents of the notice are missing.`];
}

/** What an incident cannot be, as a sentence. */
export function incidentProblem({
  what,
  people,
  peopleInOneState,
  clientToldOn,
  discoveredOn,
  unreachable,
  toldOn,
}: Incident): string | undefined {
  if (what.trim() === '') return 'Say in a few words what happened, without patients’ names or data.';
  if (people !== null && (peopleInOneState ?? 0) > people) return 'In one state there cannot be more people than are concerned in all.';
  if (people !== null && unreachable > people) return 'More people cannot be reached than are concerned.';
  if (clientToldOn !== null && clientToldOn < discoveredOn) return 'The client cannot have been told before it was discovered.';
  if (Object.values(toldOn).some((day) => day < discoveredOn)) return 'Nobody can have been told before it was discovered.';
  return undefined;
}
