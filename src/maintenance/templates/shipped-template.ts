import * as z from 'zod';
import items from '../catalog/maintenance-checklist.json';
import singles from '../catalog/monthly-singles.json';
import { monthlyTemplate } from '../rules/client-plan';
import type { Item, TemplateVersion } from '../rules/template';

/** What the product does more at some of the catalogue's items. */
const handling: Readonly<Record<string, Partial<Item>>> = {
  'rem-defrag': { exempt: 'SSD volume' },
  'rem-speedtest': { unit: 'Mbps', percentOf: 'contracted Mbps' },
  'ons-backup-verify': { custody: 'verify' },
  'ons-media-label': { custody: 'label' },
  'ons-media-handover': { custody: 'handOver' },
  'ons-media-count': { custody: 'count' },
};

const listed = z.object({
  id: z.string(),
  title: z.string(),
  tier: z.enum(['automatic', 'remote', 'onsite']).transform((tier) => (tier === 'onsite' ? 'onSite' : tier)),
  category: z.string(),
  howTo: z.string(),
  evidence: z.enum(['none', 'note', 'number', 'photo', 'file']),
  frequency: z.enum(['monthly', 'quarterly', 'semiannual', 'annual']),
  graduatesToMonitoring: z.boolean(),
  required: z.boolean(),
  minutes: z.number().int().min(0),
  unit: z.string().exactOptional(),
  threshold: z.object({ operator: z.enum(['>', '>=', '<', '<=']), value: z.number(), action: z.string() }).exactOptional(),
  note: z.string().exactOptional(),
});

const item = listed.transform((each): Item => ({ ...each, doer: 'own', ...handling[each.id] }));
const single = z.object({ month: z.number().int().min(1).max(12), title: z.string(), howTo: z.string() });

let read: TemplateVersion | undefined;

/** The master checklist that Rounds ships. Read once, when it is first needed, so that other calls start without it. */
export function shippedTemplate(): TemplateVersion {
  read ??= {
    template: monthlyTemplate,
    name: 'Monthly maintenance',
    version: 1,
    publishedOn: '2026-10-24',
    items: z.array(item).parse(items),
    singles: z.array(single).parse(singles),
  };
  return read;
}
