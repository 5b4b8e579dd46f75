import { exportedMeeting, exportedWords } from '../../support/exported';
import { agreedMeeting, meetingTitle, startedMeeting } from '../../support/meeting';
import { openTestSite } from '../../support/site';
import { pagesTitled, writeByHand } from '../../support/wiki';

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

describe('the export of a page to PDF and Word', () => {
  it.each(['pdf', 'word'] as const)('says in %s what the meeting holds now', async (exportType) => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    const words = await exportedWords(site, page, exportType);
    expect(words).toContain('As it stood on November 20, 2026; the meeting is not finished.');
    expect(words).toContain('How many people work here now?\n12 people');
  });

  it('says it once where the page says it already, and in full where somebody changed the page', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    await grace.call('finishMeeting', {}, { page });
    expect(await exportedWords(site, page)).toBe('Finished on November 20, 2026. What the meeting holds stands on this page.');
    writeByHand(site, pagesTitled(site, 'LAKESIDE', meetingTitle)[0]!, () => [text('All gone.')]);
    expect(await exportedWords(site, page)).toMatch(/^Finished on November 20, 2026\.\n[^]*12 people/);
  });

  it('says so on a page without a meeting, and where the store does not answer', async () => {
    const site = await openTestSite();
    const [other] = pagesTitled(site, 'LAKESIDE', 'Network overview');
    expect(await exportedWords(site, other!.id)).toBe('No meeting has begun on this page.');
    const page = await startedMeeting(site);
    site.arm({ kind: 'status', status: 500, match: { remote: 'kvs' }, times: 9 });
    expect(await exportedWords(site, page)).toMatch(/Please (tell us this number|try again)/);
  });

  it('shows a sentence of the product where the function dies', async () => {
    const { site, page } = await agreedMeeting();
    site.arm({ kind: 'crashBefore', call: 1 });
    expect(await exportedMeeting(site, page)).toEqual({ outcome: 'failed', sentence: 'Error loading the extension Roadmap meeting.' });
  });
});
