import { z } from 'zod';

/** Who asks, and from which ticket: taken from the platform's own context, which the browser cannot change. */
export interface Asker {
  readonly accountId: string;
  readonly ticket: { readonly id: string; readonly key: string } | null;
}

const context = z.object({
  accountId: z.string(),
  extension: z
    .object({ issue: z.object({ id: z.union([z.string(), z.number()]).transform(String), key: z.string() }).optional() })
    .optional(),
});

/** Reads the resolver's context; undefined for somebody who is not signed in. */
export function askerOf(given: unknown): Asker | undefined {
  const read = context.safeParse(given);
  return read.success ? { accountId: read.data.accountId, ticket: read.data.extension?.issue ?? null } : undefined;
}
