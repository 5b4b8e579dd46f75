import type { ClientId } from '../../../clients/rules/client';
import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { Booked } from './slots';
import type { Invitation } from './invitation';
import type { Host } from './host';
import type { HowOften } from './how-often';
import { usualReminders } from './reminders';

/** One pass of meetings over the clients; its invitations lie in sheets of fifty. */
export interface Round {
  readonly id: string;
  readonly name: string;
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly startedAt: Instant;
  /** Account id; null where a rule of Automation began it. */
  readonly startedBy: string | null;
  readonly invited: number;
  readonly closed: RoundEnd | null;
}

export interface RoundEnd {
  readonly at: Instant;
  readonly by: string;
  readonly done: number;
  /** Who did not meet, and is invited first next time. */
  readonly deferred: readonly { readonly client: ClientId; readonly delays: number }[];
}

/** All rounds, the latest first. */
export interface Rounds {
  readonly rounds: readonly Round[];
}

/** The invitations of up to fifty clients, as many as Jira creates tickets in one call. */
export interface InvitationSheet {
  readonly round: string;
  readonly sheet: number;
  readonly invitations: readonly Invitation[];
}

/** Who holds meetings when, after how many days somebody is reminded, and how often a client is met. */
export interface RoundSettings {
  readonly hosts: readonly Host[];
  readonly reminders: readonly number[];
  readonly often: Readonly<Record<ClientId, HowOften>>;
}

export const settingsAtFirst: RoundSettings = { hosts: [], reminders: usualReminders, often: {} };

/** Every time that is booked. Whoever books or calls off writes it, so that of two who want the same time one is told. */
export interface Calendar {
  readonly taken: readonly (Booked & { readonly round: string })[];
}

export const clientsPerInvitationSheet = 50;

export const sheetKeyOf = (round: string, sheet: number): string => `${round}:${String(sheet)}`;

export const sheetsOf = ({ invited }: Pick<Round, 'invited'>): number => Math.ceil(invited / clientsPerInvitationSheet);

/** The round that is under way. */
export const openRound = ({ rounds }: Rounds): Round | undefined => rounds.find(({ closed }) => closed === null);
