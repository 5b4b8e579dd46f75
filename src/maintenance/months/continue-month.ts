import * as z from 'zod';
import type { Month } from '../../platform/rules/units';
import { runSheets } from './run-month';

/** A queue event of the month's run: which sheets of the ledger, and what was wanted of them. */
export const monthEvent = z.object({
  request: z.object({
    wanted: z.union([
      z.object({ kind: z.literal('due') }),
      z.object({ kind: z.literal('asked'), client: z.string().optional(), by: z.string().optional() }),
    ]),
    period: z
      .string()
      .transform((text) => text as Month)
      .optional(),
    among: z.array(z.string()).readonly().optional(),
  }),
  sheets: z.array(z.number().int().nonnegative()),
});

export async function continueMonth({ request, sheets }: z.infer<typeof monthEvent>): Promise<void> {
  await runSheets(sheets, request);
}
