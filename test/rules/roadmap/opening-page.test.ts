import { heading, paragraph } from '../../../src/platform/rules/document';
import { marksOf } from '../../../src/platform/rules/own-part';
import { dateOnly } from '../../../src/platform/rules/units';
import type { ClientId } from '../../../src/clients/rules/client';
import { blankOpening, openingBlocks, openingOn } from '../../../src/roadmap/rules/meeting/opening-page';
import { partOn } from '../../../src/roadmap/rules/meeting/page-part';

const client = { id: 'c-1' as ClientId, name: 'Lakeside Dental', status: 'active', contract: 'managed' } as const;
const opening = openingBlocks({ client, heldOn: dateOnly('2026-11-20'), lines: [], currency: 'USD' });
const [above, below] = [paragraph('Bring the invoices.'), paragraph('Call Pat.')];
const ended = [heading(2, 'Roadmap meeting'), heading(3, 'Budget'), paragraph('No money is planned yet.')];

const words = (blocks: readonly unknown[]): string => JSON.stringify(blocks);

describe('what a page says when a meeting begins', () => {
  it('practice 29: has the 1-, 3- and 5-year plans while they are empty, a cover and an agenda', () => {
    for (const part of ['1-year plan', '3-year plan', '5-year plan', 'Agenda', 'With Lakeside Dental, on November 20, 2026.'])
      expect(words(opening)).toContain(part);
    expect(words(opening).match(/Nothing is planned yet/g)).toHaveLength(3);
  });

  it('takes the place of what the template says, between what people wrote', () => {
    const found = openingOn([above, ...blankOpening(), below], opening, []);
    expect(found).toEqual({ outcome: 'put', blocks: [above, ...opening, below] });
  });

  it('takes the place of what another meeting’s page says of which this one is a copy', () => {
    const other = openingBlocks({ client, heldOn: dateOnly('2025-02-03'), lines: [], currency: 'USD' });
    expect(openingOn([above, ...other], opening, [marksOf(other)])).toEqual({ outcome: 'put', blocks: [above, ...opening] });
  });

  it('goes to the end of a page that says nothing of it, and is written once', () => {
    expect(openingOn([above], opening, [])).toEqual({ outcome: 'put', blocks: [above, ...opening] });
    expect(openingOn([above, ...opening], opening, [])).toEqual({ outcome: 'there' });
  });

  it('leaves alone plans that somebody wrote into the template', () => {
    const changed = blankOpening().map((block) => (words([block]).includes('Nothing') ? below : block));
    expect(openingOn(changed, opening, [])).toEqual({ outcome: 'kept' });
  });
});

describe('what a page says when the meeting is finished', () => {
  it('takes the place of what it said from the beginning', () => {
    expect(partOn([above, ...opening, below], ended, marksOf(opening))).toEqual({ outcome: 'put', blocks: [above, ...ended, below] });
  });

  it.each([
    { page: opening.slice(1), marks: marksOf(opening), what: 'somebody changed that' },
    { page: blankOpening().slice(1), marks: undefined, what: 'somebody changed the template’s' },
  ])('goes to the end where $what', ({ page, marks }) => {
    expect(partOn(page, ended, marks)).toEqual({ outcome: 'put', blocks: [...page, ...ended] });
  });

  it('stays as somebody changed it since', () => {
    expect(partOn([above, ended[1]!, below], ended, marksOf(opening))).toEqual({ outcome: 'changedByHand' });
  });
});
