import * as z from 'zod';

/** What the SDK says about a call besides path and init. */
export const meta = z.object({
  type: z.string(),
  provider: z.enum(['app', 'user', 'none']).optional().catch(undefined),
  remote: z.string().optional(),
  accountId: z.string().optional(),
});
export type Meta = z.output<typeof meta>;

export type Remote = 'jira' | 'confluence' | 'kvs' | 'stargate' | 'realtime';

/** The service that a call is meant for; undefined for those that this site does not have. */
export function remoteOf({ type, remote }: Meta): Remote | undefined {
  if (type === 'kvs' || type === 'realtime') return type;
  if (type !== 'fpp') return undefined;
  return remote === 'jira' || remote === 'confluence' || remote === 'stargate' ? remote : undefined;
}
