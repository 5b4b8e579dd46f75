import type { Client } from '../../clients/rules/client';
import { monthInWords } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import type { ChecklistHead } from './checklist';
import { tiers } from './progress';
import type { Item, Tier } from './template';

export const ticketTitle = (client: Pick<Client, 'name'>, period: Month): string =>
  `Maintenance · ${client.name} · ${monthInWords(period)}`;

const tierHeading: Readonly<Record<Tier, string>> = {
  automatic: 'Watched by monitoring',
  remote: 'Done remotely',
  onSite: 'Done on site',
};

type Node = Readonly<Record<string, unknown>>;

const text = (words: string): Node => ({ type: 'text', text: words });
const paragraph = (words: string): Node => ({ type: 'paragraph', content: [text(words)] });
const heading = (words: string): Node => ({ type: 'heading', attrs: { level: 3 }, content: [text(words)] });
const bullets = (lines: readonly string[]): Node => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })),
});

/** The ticket's description as an Atlassian document: who, when, and every item, so that it reads well without the app. The client's people read it, too. */
export function ticketDescription(head: ChecklistHead, items: readonly Item[]): Node {
  const who = [head.clientName, head.address, head.contact === '' ? '' : `contact: ${head.contact}`]
    .filter((part) => part !== '')
    .join(', ');
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(`Monthly maintenance for ${monthInWords(head.period)}: ${who}.`),
      paragraph(`${String(items.length)} items, checklist of ${head.publishedOn}.`),
      ...tiers.flatMap((tier) =>
        sectionOf(
          tier,
          items.filter((item) => item.tier === tier),
        ),
      ),
    ],
  };
}

function sectionOf(tier: Tier, items: readonly Item[]): Node[] {
  return items.length === 0 ? [] : [heading(`${tierHeading[tier]} (${String(items.length)})`), bullets(items.map((item) => item.title))];
}
