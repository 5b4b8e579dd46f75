/** What the self-check looks at, in the order in which it is shown. */
export const checkIds = [
  'schedules',
  'queues',
  'worklogs',
  'tickets',
  'pages',
  'confluence',
  'scopes',
  'storage',
  'points',
  'clock',
] as const;
export type CheckId = (typeof checkIds)[number];

/** `note` is worth knowing and nobody's fault, `unknown` cannot be told yet or from here. */
export type CheckState = 'well' | 'note' | 'fails' | 'unknown';

/** What one check found. Neither sentence names a person, a client or a text: a ticket is made of them, and the report for support. */
export interface Finding {
  readonly check: CheckId;
  readonly state: CheckState;
  readonly said: string;
  /** What is worth knowing besides. */
  readonly also?: string;
  /** What to do about it. */
  readonly todo?: string;
  /** The Confluence pages that it is about, by their ids. */
  readonly pages?: readonly string[];
  /** For who helps from afar: counts, minutes, and names of the app's own parts. */
  readonly facts: Readonly<Record<string, number | string | boolean | null>>;
}

export const checkTitles: Readonly<Record<CheckId, string>> = {
  schedules: 'Schedules run',
  queues: 'Queues deliver',
  worklogs: 'Entries become worklogs',
  tickets: 'Maintenance tickets are there',
  pages: 'Pages say what Rounds wrote',
  confluence: 'Confluence is connected',
  scopes: 'Rounds may do what it needs',
  storage: 'Storage has room',
  points: 'Jira’s hourly limit has room',
  clock: 'Clocks agree',
};
