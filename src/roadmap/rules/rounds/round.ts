/** How far a client is in a round of meetings; who is waiting could be offered no time yet. */
export type RoundState = 'waiting' | 'invited' | 'booked' | 'done' | 'deferred';

export interface Invited {
  readonly client: string;
  readonly state: RoundState;
  /** How often this client asked for a later day. */
  readonly delays: number;
}

export interface RoundProgress {
  readonly done: number;
  readonly open: number;
  readonly deferred: number;
  readonly mayClose: boolean;
}

/** How far a round is; with nobody open any more the next may begin. */
export function progressOf(round: readonly Invited[]): RoundProgress {
  const count = (...states: readonly RoundState[]): number => round.filter(({ state }) => states.includes(state)).length;
  const open = count('waiting', 'invited', 'booked');
  return { done: count('done'), open, deferred: count('deferred'), mayClose: open === 0 && round.length > 0 };
}

/** The client asked for a later day. */
export const delayed = (invited: Invited): Invited => ({ ...invited, state: 'invited', delays: invited.delays + 1 });

/** The round as it is closed: who has not met is deferred to the next. */
export const closed = (round: readonly Invited[]): readonly Invited[] =>
  round.map((invited) => (invited.state === 'done' ? invited : { ...invited, state: 'deferred' }));

/** Who is invited next: first those who were deferred, with their delays, then all others. */
export function nextRound(clients: readonly string[], former: readonly Invited[]): readonly Invited[] {
  const before = new Map(former.filter(({ state }) => state === 'deferred').map((invited) => [invited.client, invited]));
  const invited = (client: string): Invited => ({ client, state: 'invited', delays: before.get(client)?.delays ?? 0 });
  return [...clients.filter((client) => before.has(client)), ...clients.filter((client) => !before.has(client))].map(invited);
}
