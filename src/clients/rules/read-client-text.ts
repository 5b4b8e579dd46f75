import type { Minutes } from '../../platform/rules/units';
import type { ChoiceFinder } from './choice-finder';
import type { ClientDraft } from './client';
import type { ClientField } from './client-fields';
import { clientWords } from './client-words';
import { tidy } from './tidy';
import { timeZoneNamed } from './time-zone-named';
import { valueProblems } from './value-problems';

/** A client as a person types it into a form or a spreadsheet. */
export type ClientText = Readonly<Record<ClientField, string>>;

export interface ClientProblem {
  readonly field: ClientField;
  readonly sentence: string;
}

type Read<T> = { readonly value: T } | { readonly problem: string };

/** Reads what a person typed; an empty text means not known, or for contract and HIPAA none, for the plan day 1, for the status active. */
export function readClientText(
  typed: ClientText,
  find: ChoiceFinder,
): { readonly draft: ClientDraft; readonly problems: readonly [] } | { readonly draft: null; readonly problems: readonly ClientProblem[] } {
  const problems: ClientProblem[] = [];
  const taken = <T>(field: ClientField, read: (text: string) => Read<T>, otherwise: T): T => {
    const result = read(tidy(typed[field]));
    if ('value' in result) return result.value;
    problems.push({ field, sentence: result.problem });
    return otherwise;
  };
  const draft: ClientDraft = {
    name: taken('name', (text) => checked(text, valueProblems.name(text)), ''),
    organization: taken('organization', (text) => organization(text, find), null),
    project: taken('project', (text) => project(text, find), null),
    timeZone: taken('timeZone', (text) => orNull(text, () => checked(timeZoneNamed(text) ?? null, valueProblems.timeZone(text))), null),
    travelMinutes: taken('travelMinutes', (text) => orNull(text, () => travelMinutes(text)), null),
    contract: taken('contract', (text) => word('Contract', clientWords.contract, text, 'none'), 'none'),
    hipaa: taken('hipaa', (text) => word('HIPAA status', clientWords.hipaa, text, 'none'), 'none'),
    planDay: taken('planDay', (text) => planDay(text), 1),
    assignee: taken('assignee', (text) => assignee(text, find), null),
    status: taken('status', (text) => word('Status', clientWords.status, text, 'active'), 'active'),
    address: taken('address', (text) => checked(text, valueProblems.address(text)), ''),
    contact: taken('contact', (text) => checked(text, valueProblems.contact(text)), ''),
  };
  return problems.length === 0 ? { draft, problems: [] } : { draft: null, problems };
}

const checked = <T>(value: T, problem: string | undefined): Read<T> => (problem === undefined ? { value } : { problem });
const orNull = <T>(text: string, read: () => Read<T>): Read<T | null> => (text === '' ? { value: null } : read());
const wholeNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : NaN);

const travelMinutes = (text: string): Read<Minutes> =>
  checked(wholeNumber(text) as Minutes, valueProblems.travelMinutes(wholeNumber(text), text));

const planDay = (text: string): Read<number> =>
  text === '' ? { value: 1 } : checked(wholeNumber(text), valueProblems.planDay(wholeNumber(text), text));

function word<T extends string>(what: string, words: Readonly<Record<T, string>>, text: string, empty: T): Read<T> {
  if (text === '') return { value: empty };
  const values = Object.keys(words) as T[];
  const value = values.find((one) => [one, words[one]].some((known) => bare(known) === bare(text)));
  return value ? { value } : { problem: `${what} must be ${listed(values.map((one) => words[one]))}, not “${text}”.` };
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

function organization(text: string, find: ChoiceFinder): Read<ClientDraft['organization']> {
  return one(text, 'organization', find.organizations(text), ({ id, name }) => ({ id, name }));
}

function project(text: string, find: ChoiceFinder): Read<ClientDraft['project']> {
  return one(text, 'project', find.projects(text), ({ id, key }) => ({ id, key }));
}

function assignee(text: string, find: ChoiceFinder): Read<ClientDraft['assignee']> {
  return one(text, 'person', find.people(text), ({ accountId }) => accountId);
}

function one<T, Value>(text: string, what: string, found: readonly T[], valueOf: (found: T) => Value): Read<Value | null> {
  if (text === '') return { value: null };
  const [first, second] = found;
  if (first === undefined) return { problem: `There is no ${what} “${text}” that you may see in Jira.` };
  if (second !== undefined) return { problem: `There is more than one ${what} “${text}”; write the ${otherName[what] ?? 'id'} instead.` };
  return { value: valueOf(first) };
}

const otherName: Readonly<Record<string, string>> = { person: 'e-mail address or account id', project: 'key', organization: 'id' };
