import * as z from 'zod';

/** The version of the export's own format. */
export const exportFormat = 1;

/** One line of an export: a row as the app keeps it. */
export const exportLine = z.strictObject({
  entity: z.string().describe('The entity of manifest.yml that the row lies in'),
  kind: z.string().describe('What the row is: the entity, or the part of it'),
  schema: z.number().int().min(1).describe('The version in which rows of this kind were written'),
  key: z.string().min(1).max(500),
  row: z
    .looseObject({
      version: z.number().int().min(0).describe('How often the row was written'),
      data: z.unknown().describe('What it says'),
    })
    .describe('Its attributes: those that its indexes use, and its data'),
});
export type ExportLine = z.output<typeof exportLine>;

const kindSum = z.strictObject({ rows: z.number().int().min(0), bytes: z.number().int().min(0), schema: z.number().int().min(1) });

/** The first line: what follows, so that a reader knows whether all of it is there. */
export const exportHead = z.strictObject({
  rounds: z.literal('export'),
  format: z.number().int(),
  madeAt: z.string(),
  /** By kind. */
  kinds: z.record(z.string(), kindSum),
  rows: z.number().int().min(0),
  /** SHA-256 in hex of all that follows the first line. */
  sha256: z.string(),
  leftOut: z.array(z.string()).readonly(),
  /** JSON Schema of each line that follows. */
  schema: z.unknown(),
});
export type ExportHead = z.output<typeof exportHead>;
export type KindSums = ExportHead['kinds'];

/** Rows about this installation's own running, which mean nothing in another one. */
const ofThisInstallation = [
  'beat:',
  'full:',
  'check-ticket:',
  'firm:signal-secret',
  'firm:import',
  'firm:personal-data',
  'firm:page-round',
];

export const isLeftOut = (entity: string, key: string): boolean =>
  entity === 'kept' && ofThisInstallation.some((begin) => key.startsWith(begin));

export const leftOut: readonly string[] = [
  'The secret that signs signals: make a new one.',
  'Signs of life, notes about nearly full rows, and which tickets the self-check opened.',
  'What lies in Jira and Confluence: tickets, worklogs, comments, pages and files.',
];

/** What a row is: its entity, or the store within it, and which of its rows where a store has several sorts. */
export function kindOf(entity: string, key: string): string {
  if (entity === 'kept') return keptKind(key.slice(0, Math.max(0, key.indexOf(':'))), key.slice(key.indexOf(':') + 1));
  const begin = key.split(':')[0] ?? '';
  if (entity === 'billing') return `billing/${begin}`;
  if (entity === 'plan' && key.includes(':')) return 'plan/version';
  if (entity === 'client' && key === 'clients') return 'client/count';
  return entity === 'client' && begin === 'client-name' ? 'client/name' : entity;
}

/** Rows of a store that have names of their own, and what all its others are. */
const sorts: Readonly<Record<string, { readonly named: readonly string[]; readonly others: string }>> = {
  campaign: { named: ['all', 'steps', 'trail'], others: 'unknown' },
  questionnaire: { named: ['book'], others: 'version' },
  round: { named: ['settings', 'calendar'], others: 'invitations' },
  template: { named: ['masters'], others: 'version' },
};

function keptKind(store: string, key: string): string {
  if (store === 'firm') return `firm/${key}`;
  if (store === 'round' && key === 'rounds') return 'round/all';
  const sort = sorts[store];
  if (!sort) return store;
  const named = key.split(':')[0] ?? '';
  return `${store}/${sort.named.includes(named) ? named : sort.others}`;
}

/** The store whose rows are upgraded together. */
export const storeOf = (kind: string): string => kind.split('/')[0] ?? kind;

/** The sums with some lines more. */
export function summedUp(sums: KindSums, lines: readonly { readonly line: ExportLine; readonly bytes: number }[]): KindSums {
  const next: Record<string, KindSums[string]> = { ...sums };
  for (const { line, bytes } of lines) {
    const { rows, bytes: before, schema } = next[line.kind] ?? { rows: 0, bytes: 0, schema: line.schema };
    next[line.kind] = { rows: rows + 1, bytes: before + bytes, schema: Math.max(schema, line.schema) };
  }
  return next;
}
