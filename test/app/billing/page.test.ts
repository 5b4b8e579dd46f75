import { cents, type Month } from '../../../src/platform/rules/units';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';
import { garrison, october, openDesk, work } from './a-desk';

const title = 'Statement, October 2026';
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

/** October with an hour of work is closed, and its client has a space. */
async function closedOctober() {
  const desk = await openDesk();
  const { site, grace, asked } = desk;
  await work(site, 'ada', '2026-10-05T14:00', { kind: 'onSite' });
  await site.settle();
  const { costs } = await grace.call('openPolicies', {});
  await grace.call('saveCosts', { costs: { ...costs, wages: { technician: cents(123_457) } }, version: 0 });
  const { hash } = await grace.call('openStatement', asked(october));
  await grace.call('closeStatement', { ...asked(october), hash, reason: 'Checked by hand' });
  const space = Object.values(site.site.world.confluence.spaces).find(({ name }) => name.startsWith('Garrison'));
  const pages = () => pagesTitled(site, space?.key ?? '', title);
  return { ...desk, space, pages };
}

describe('the page of a statement', () => {
  it('says what was closed, in the client’s space below its home page', async () => {
    const { grace, asked, pages, space } = await closedOctober();
    expect(await grace.call('writeStatementPage', asked(october))).toMatchObject({ outcome: 'written', space: space?.key });
    expect(pages()).toHaveLength(1);
    expect(pages()[0]?.parentId).toBe(space?.homepageId);
    const words = wordsOf(pages()[0]);
    expect(words).toMatch(/^October 2026: \$400\.00 in all\./);
    expect(words).toContain('counted as the minimum of 4 h for a visit at your distance');
  });

  it('has nothing of what our time costs', async () => {
    const { grace, asked, pages } = await closedOctober();
    await grace.call('writeStatementPage', asked(october));
    expect(wordsOf(pages()[0])).not.toMatch(/margin|cost|wage|mileage|parking|1,?234\.57|Ada/i);
  });

  it('written again is the same page; what people wrote around it stays', async () => {
    const { site, grace, asked, pages } = await closedOctober();
    await grace.call('writeStatementPage', asked(october));
    const [page] = pages();
    if (!page) throw new Error('There is a page.');
    writeByHand(site, page, (blocks) => [text('Paid on 3 November.'), ...blocks]);
    expect(await grace.call('writeStatementPage', asked(october))).toMatchObject({ outcome: 'written', page: page.id });
    expect(pages()).toHaveLength(1);
    expect(wordsOf(pages()[0])).toMatch(/^Paid on 3 November\.\nOctober 2026: /);
  });

  it('that somebody changed by a word stays as they wrote it', async () => {
    const { site, grace, asked, pages } = await closedOctober();
    await grace.call('writeStatementPage', asked(october));
    const [page] = pages();
    if (!page) throw new Error('There is a page.');
    writeByHand(site, page, ([, ...blocks]) => [text('October: agreed on $350.'), ...blocks]);
    expect(await grace.call('writeStatementPage', asked(october))).toMatchObject({ outcome: 'kept', because: 'changedByHand' });
    expect(wordsOf(pages()[0])).toMatch(/^October: agreed on \$350\./);
  });

  it('is for managers, of a closed month, where there is a space', async () => {
    const { grace, ada, asked } = await closedOctober();
    await expect(ada.call('writeStatementPage', asked(october))).rejects.toMatchObject({ code: 'notAllowed' });
    const open = { ...asked('2026-11' as Month), client: garrison.client };
    await expect(grace.call('writeStatementPage', open)).rejects.toMatchObject({ sentence: /^Close the month first/ });
  });
});
