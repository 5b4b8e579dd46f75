import { z } from 'zod';
import catalog from './catalog/maintenance-checklist.json';
import type { TemplateVersion } from './rules/template';

const item = z.object({
  id: z.string(),
  title: z.string(),
  tier: z.enum(['automatic', 'remote', 'onsite']).transform((tier) => (tier === 'onsite' ? 'onSite' : tier)),
  category: z.string(),
  howTo: z.string(),
  evidence: z.enum(['none', 'note', 'number', 'photo', 'file']),
  frequency: z.enum(['monthly', 'quarterly', 'semiannual', 'annual']),
  graduatesToMonitoring: z.boolean(),
  unit: z.string().exactOptional(),
  threshold: z.object({ operator: z.enum(['>', '>=', '<', '<=']), value: z.number(), action: z.string() }).exactOptional(),
  note: z.string().exactOptional(),
});

let read: TemplateVersion | undefined;

/** The master checklist that Rounds ships. Read once, when it is first needed, so that other calls start without it. */
export function shippedTemplate(): TemplateVersion {
  read ??= { template: 'monthly', version: 1, publishedOn: '2026-10-24', items: z.array(item).parse(catalog) };
  return read;
}
