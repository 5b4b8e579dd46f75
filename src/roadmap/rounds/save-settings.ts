import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { assignablePeopleById } from '../../platform/jira/people-directory';
import { timeZoneOf } from '../../platform/jira/time-zone-of';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { hostProblem, type Host } from '../rules/rounds/host';
import type { HowOften } from '../rules/rounds/how-often';
import type { RoundSettings } from '../rules/rounds/round-record';
import { put, readFrame, settingsRows } from './round-store';

export interface SettingsSaved {
  readonly outcome: 'saved';
  readonly settings: Pick<RoundSettings, 'hosts' | 'reminders'>;
}

export type HostDraft = Pick<Host, 'host' | 'slots' | 'capPerWeek' | 'away'>;

/** Adds a host or changes one; name, address and time zone are those of the person's profile. */
export async function saveHost(_: Asker, draft: HostDraft): Promise<SettingsSaved> {
  const [[person], timeZone] = await Promise.all([assignablePeopleById([draft.host]), timeZoneOf(draft.host)]);
  if (!person) throw new Refusal('notFound', 'This person has left, or is nobody of ours.');
  const host: Host = { ...draft, name: person.name, email: person.email, timeZone };
  const problem = hostProblem(host);
  if (problem !== undefined) throw new Refusal('badInput', problem);
  return changeSettings((before) => {
    const known = before.hosts.some((each) => each.host === host.host);
    return { ...before, hosts: known ? before.hosts.map((each) => (each.host === host.host ? host : each)) : [...before.hosts, host] };
  });
}

/** Meetings that are booked with this host stay booked. */
export const removeHost = (_: Asker, { host }: Pick<Host, 'host'>): Promise<SettingsSaved> =>
  changeSettings((before) => ({ ...before, hosts: before.hosts.filter((each) => each.host !== host) }));

/** After how many days each reminder goes out. */
export const saveReminders = (_: Asker, { days }: { readonly days: readonly number[] }): Promise<SettingsSaved> =>
  changeSettings((before) => ({ ...before, reminders: [...new Set(days)].sort((one, other) => one - other) }));

export const saveHowOften = (
  _: Asker,
  { client, often }: { readonly client: ClientId; readonly often: HowOften },
): Promise<SettingsSaved> => changeSettings((before) => ({ ...before, often: { ...before.often, [client]: often } }));

const tries = 4;

async function changeSettings(change: (before: RoundSettings) => RoundSettings): Promise<SettingsSaved> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { settings } = await readFrame();
    const value = change(settings.value);
    if ((await commit(put(settingsRows, settings, value))) === 'committed') {
      return { outcome: 'saved', settings: { hosts: value.hosts, reminders: value.reminders } };
    }
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this just now. Please try again.');
}
