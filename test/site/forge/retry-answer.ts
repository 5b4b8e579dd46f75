import * as z from 'zod';
import { limits } from '../limits';

const retryAnswer = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().optional(),
    retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
    retryData: z.unknown().optional(),
  }),
});

/** What a function asks for with an InvocationError. */
export interface RetryAsked {
  readonly afterMs: number;
  readonly reason: string;
  readonly data: unknown;
}

/** The retry that an answer asks for, if it does; more data than the platform keeps makes it none. */
export function retryAsked(value: unknown): RetryAsked | 'tooMuchData' | undefined {
  const read = retryAnswer.safeParse(value);
  if (!read.success) return undefined;
  const { retryAfter = 1, retryReason, retryData } = read.data.retryOptions;
  if (Buffer.byteLength(JSON.stringify(retryData ?? null)) > limits.queue.retryDataBytes) return 'tooMuchData';
  const seconds = Math.min(Math.max(retryAfter, 1), limits.queue.retryAfterSeconds);
  return { afterMs: seconds * 1_000, reason: retryReason, data: retryData };
}
