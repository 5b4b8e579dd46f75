import { webTrigger } from '@forge/api';
import * as z from 'zod';
import { OutcomeUnknown } from './failures';

/** A request to a web trigger's address, from whoever has it; header names in lower case. */
export interface TriggerRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const payload = z.object({
  method: z.string(),
  headers: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().default(''),
});

export function requestOf(given: unknown): TriggerRequest {
  const { method, headers, body } = payload.parse(given);
  const named = Object.entries(headers).map(([name, values]) => [name.toLowerCase(), values[0] ?? ''] as const);
  return { method: method.toUpperCase(), headers: Object.fromEntries(named), body };
}

/** Where a web trigger of manifest.yml is called; the same address each time. */
export async function triggerAddress(key: string): Promise<string> {
  return webTrigger.getUrl(key).catch(() => {
    throw new OutcomeUnknown('the platform named no address');
  });
}
