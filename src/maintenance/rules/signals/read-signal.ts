import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { elapsed } from '../../../platform/rules/elapsed';
import { Duration, instant, type Instant } from '../../../platform/rules/units';
import type { Reading } from './signal';

/** A signal as it was sent: about which item of which client, named by id or name. */
export interface SentSignal {
  readonly client: string;
  readonly item: string;
  readonly reading: Reading;
}

/** What the sender's signature says, before anybody has checked it. */
export interface Signature {
  /** As it was sent: it is part of what is signed. */
  readonly timestamp: string;
  readonly hex: string;
}

/** How far the sender's clock may be off, and how long a signed request may be on its way. */
const leeway = Duration.ofMinutes(5);

const name = z.string().trim().min(1).max(200);
const body = z.object({
  id: z.union([z.string().trim().min(1).max(200), z.number().transform(String)]),
  client: name,
  item: name,
  status: z.enum(['ok', 'alert']),
  value: z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^-?\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .nullish(),
  at: z.iso.datetime({ offset: true }).transform(inUtc),
});

function inUtc(text: string): Instant {
  return instant(Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }));
}

/** The signal in a request's body; undefined where it cannot be read. */
export function readSignal(text: string): SentSignal | undefined {
  const read = body.safeParse(parsed(text)).data;
  if (!read) return undefined;
  const { id, client, item, status, value, at } = read;
  return { client, item, reading: { id, status, at, ...(value === undefined || value === null ? {} : { value }) } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The signature in a request's headers; undefined where there is none that could be right. */
export function readSignature(headers: Readonly<Record<string, string>>): Signature | undefined {
  const timestamp = headers['x-rounds-timestamp'] ?? '';
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(headers['x-rounds-signature'] ?? '')?.[1];
  return /^\d{1,12}$/.test(timestamp) && hex !== undefined ? { timestamp, hex } : undefined;
}

/** Whether it was signed within the last five minutes, or by a clock that is up to five minutes ahead. */
export function isRecent({ timestamp }: Signature, at: Instant): boolean {
  return Math.abs(Number(timestamp) * 1_000 - Temporal.Instant.from(at).epochMilliseconds) <= leeway;
}

/** Whether it tells of a time that has not come; such a signal would keep all others out until then. */
export const isFromTheFuture = ({ reading }: SentSignal, at: Instant): boolean => elapsed(at, reading.at) > leeway;
