import type { Delay, Exception, Incident } from '../../../../../src/hipaa/rules/incident/incident';
import { dateOnly, type DateOnly } from '../../../../../src/platform/rules/units';
import { numberTyped } from '../../../ui/fields/number-typed';

/** An incident as its fields type it: numbers and days are texts, empty while they are not known. */
export interface TypedIncident extends Pick<
  Incident,
  'what' | 'discoveredBy' | 'protection' | 'factors' | 'reasons' | 'notice' | 'toldOn'
> {
  readonly discoveredOn: string;
  readonly clientToldOn: string;
  readonly exception: Exception | '';
  readonly people: string;
  readonly peopleInOneState: string;
  readonly stateDays: string;
  readonly agreementDays: string;
  readonly unreachable: string;
  readonly delay: '' | 'written' | 'oral';
  readonly delayDay: string;
}

const unweighed = { low: null, why: '' };
const text = (value: number | string | null | undefined): string => String(value ?? '');

export const typedIncident = (incident: Incident | null): TypedIncident => ({
  what: text(incident?.what),
  discoveredOn: text(incident?.discoveredOn),
  discoveredBy: incident?.discoveredBy ?? 'us',
  clientToldOn: text(incident?.clientToldOn),
  protection: incident?.protection ?? 'unknown',
  exception: incident?.exception ?? '',
  factors: incident?.factors ?? { extent: unweighed, recipient: unweighed, acquired: unweighed, mitigated: unweighed },
  reasons: text(incident?.reasons),
  people: text(incident?.people),
  peopleInOneState: text(incident?.peopleInOneState),
  stateDays: text(incident?.stateDays),
  agreementDays: text(incident?.agreementDays),
  unreachable: text(incident?.unreachable ?? 0),
  delay: incident?.delay?.kind ?? '',
  delayDay: incident?.delay ? dayOf(incident.delay) : '',
  notice: incident?.notice ?? {},
  toldOn: incident?.toldOn ?? {},
});

const dayOf = (delay: NonNullable<Delay>): string => (delay.kind === 'written' ? delay.until : delay.askedOn);

const count = (typed: string): number | null => (typed.trim() === '' ? null : (numberTyped(typed) ?? NaN));
const day = (typed: string): DateOnly | null => (typed === '' ? null : dateOnly(typed));

/** What a day not given means is for the backend to refuse. */
export const incidentOfTyped = (typed: TypedIncident): Incident => ({
  what: typed.what,
  discoveredOn: dateOnly(typed.discoveredOn),
  discoveredBy: typed.discoveredBy,
  clientToldOn: typed.discoveredBy === 'us' ? day(typed.clientToldOn) : null,
  protection: typed.protection,
  exception: typed.exception === '' ? null : typed.exception,
  factors: typed.factors,
  reasons: typed.reasons,
  people: count(typed.people),
  peopleInOneState: count(typed.peopleInOneState),
  stateDays: count(typed.stateDays),
  agreementDays: count(typed.agreementDays),
  unreachable: count(typed.unreachable) ?? 0,
  delay: delayOf(typed),
  notice: typed.notice,
  toldOn: typed.toldOn,
});

function delayOf({ delay, delayDay }: TypedIncident): Delay {
  if (delay === '' || delayDay === '') return null;
  return delay === 'written' ? { kind: 'written', until: dateOnly(delayDay) } : { kind: 'oral', askedOn: dateOnly(delayDay) };
}
