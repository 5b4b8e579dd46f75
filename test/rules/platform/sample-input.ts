import type * as z from 'zod';

/** What stands in a sample wherever its schema has a place for one. */
export interface Named {
  readonly client: string;
  readonly ticket: { readonly id: string; readonly key: string };
  /** Name of a release for which a campaign has begun. */
  readonly release: string;
}

/** An input that the schema takes, so that a call is tried with all that it may name; undefined where none was found. */
export function sampleInput(schema: z.ZodType, named: Named): unknown {
  const sample = sampleOf(schema, '', named);
  return schema.safeParse(sample).success ? sample : undefined;
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

function sampleOf(schema: z.ZodType, key: string, named: Named): unknown {
  const { type, shape, options, element, innerType, in: piped, entries, values } = schema.def as Def;
  if (shape) return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, sampleOf(part, name, named)]));
  if (options) return fitting(schema, [...called(key, named), ...options.map((option) => sampleOf(option, key, named))]);
  if (element) return [sampleOf(element, key, named)];
  if (innerType) return mayBeLeftOut(schema) && !naming.includes(key) ? undefined : sampleOf(innerType, key, named);
  if (piped) return fitting(schema, [sampleOf(piped, key, named), ...textsFor(key, named)]);
  if (entries) return Object.values(entries)[0];
  if (values) return values[0];
  if (type === 'record') return {};
  if (type === 'boolean') return true;
  return fitting(schema, type === 'number' ? numbers : textsFor(key, named));
}

const fitting = (schema: z.ZodType, candidates: readonly unknown[]): unknown => candidates.find((each) => schema.safeParse(each).success);

/** Of parts that may be left out, those that name something are there. */
const naming: readonly string[] = ['ticket', 'client', 'binder'];
const mayBeLeftOut = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const numbers = [0, 1, 2026];

function textsFor(key: string, named: Named): readonly string[] {
  const isLater = key === 'to' || key === 'stoppedAt';
  return [
    ...called(key, named),
    ...[
      'x',
      named.client,
      named.ticket.id,
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      'a'.repeat(64),
      'America/Los_Angeles',
      '14:30',
      '2026-10',
    ],
    ...[isLater ? '2026-11-20' : '2026-10-20', isLater ? '2026-11-20T15:00:00.000Z' : '2026-10-20T14:00:00.000Z'],
  ];
}

function called(key: string, { client, ticket, release }: Named): readonly string[] {
  if (key === 'binder' || key === 'client') return [client];
  if (key === 'ticket' || key === 'about') return [ticket.key, ticket.id];
  return key === 'release' ? [release] : [];
}
