import { z } from 'zod';
import catalog from './catalog/maintenance-checklist.json';
import { monthlyTemplate } from './rules/client-plan';
import type { Item, TemplateVersion, Tier } from './rules/template';

/** How long an item takes where the catalogue does not say; monitoring looks by itself. */
const usualMinutes: Readonly<Record<Tier, number>> = { automatic: 0, remote: 3, onSite: 5 };

const listed = z.object({
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

const item = listed.transform((each): Item => ({ ...each, required: true, minutes: usualMinutes[each.tier], doer: 'own' }));

let read: TemplateVersion | undefined;

/** The master checklist that Rounds ships. Read once, when it is first needed, so that other calls start without it. */
export function shippedTemplate(): TemplateVersion {
  read ??= {
    template: monthlyTemplate,
    name: 'Monthly maintenance',
    version: 1,
    publishedOn: '2026-10-24',
    items: z.array(item).parse(catalog),
    singles: [],
  };
  return read;
}
