import type { Content } from '../../../../src/maintenance/rules/templates/content';
import type { Item } from '../../../../src/maintenance/rules/template';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { openTestSite, type TestSite } from '../../../support/site';

const zone = 'America/Los_Angeles' as TimeZone;
export const monthly = { template: 'monthly' } as const;

/** The content with one item changed. */
export const withItem = ({ items, singles }: Content, id: string, change: Partial<Item>): Content => ({
  singles,
  items: items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

/** A site with its manager, who knows how to edit the monthly checklist. */
export async function openDesk() {
  const site = await openTestSite({ seed: 'harbor' });
  return { site, grace: site.signIn('grace'), ...editorOf(site) };
}

function editorOf(site: TestSite) {
  const grace = site.signIn('grace');
  const published = async (): Promise<Content> => {
    const { items, singles } = (await grace.call('openTemplate', monthly)).published;
    return { items, singles };
  };
  /** Saves a draft that replaces whatever there was. */
  const type = async (content: Content) => {
    const { master, draft } = await grace.call('openTemplate', monthly);
    const saved = await grace.call('saveDraft', { ...monthly, row: draft?.row ?? 0, base: master.version, content });
    if (saved.outcome !== 'saved') throw new Error(`The draft was ${saved.outcome}.`);
    return saved.draft;
  };
  const publish = async (content: Content) => {
    const { row, base } = await type(content);
    return grace.call('publishTemplate', { ...monthly, row, base, zone });
  };
  const duplicate = (id: string, name: string) => grace.call('duplicateTemplate', { ...monthly, id, name, zone });
  return { published, type, publish, duplicate, zone };
}
