import * as z from 'zod';
import { mostItems } from './content-problems';
import type { Content } from './content';

const sentence = (text: string) => ({ error: text });
const text = (most: number, what: string) =>
  z
    .string(sentence(`${what} is a text.`))
    .max(most, sentence(`${what} is longer than ${most.toLocaleString('en-US')} characters. Please shorten it.`));
const id = z.string().regex(/^[a-z0-9-]{1,40}$/, sentence('An item has an id that Rounds does not know.'));

const threshold = z.strictObject({
  operator: z.enum(['>', '>=', '<', '<=']),
  value: z.number(sentence('A limit is a number.')),
  action: text(200, 'What to do when a number fails'),
});

const item = z.strictObject({
  id,
  title: text(120, 'A title'),
  tier: z.enum(['automatic', 'remote', 'onSite']),
  category: text(40, 'A category'),
  howTo: text(2_000, 'A how-to'),
  evidence: z.enum(['none', 'note', 'number', 'photo', 'file']),
  frequency: z.enum(['monthly', 'quarterly', 'semiannual', 'annual']),
  graduatesToMonitoring: z.boolean(),
  required: z.boolean(),
  minutes: z
    .number(sentence('Minutes are a number.'))
    .int(sentence('Minutes are whole.'))
    .min(0, sentence('Minutes begin at 0.'))
    .max(600, sentence('An item takes at most 600 minutes.')),
  doer: z.enum(['own', 'outsourced']),
  unit: text(60, 'A unit').exactOptional(),
  threshold: threshold.exactOptional(),
  percentOf: text(60, 'What a number is a share of').exactOptional(),
  exempt: text(60, 'Where an item never applies').exactOptional(),
  custody: z.enum(['verify', 'label', 'handOver', 'count']).exactOptional(),
  note: text(300, 'A remark').exactOptional(),
});

const single = z.strictObject({
  month: z.number().int().min(1).max(12),
  title: text(100, 'A Monthly Single’s title'),
  howTo: text(2_000, 'A Monthly Single’s how-to'),
});

/** The shape of a checklist as a screen sends it; whether it can be published, `contentProblems` says. */
export const contentSchema: z.ZodType<Content> = z.strictObject({
  items: z.array(item).max(mostItems, sentence(`A checklist has at most ${String(mostItems)} items.`)),
  singles: z.array(single).max(12, sentence('There are twelve Monthly Singles.')),
});
