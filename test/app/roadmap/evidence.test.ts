import { agreedMeeting, clientNamed, meetingTitle, reviewOn } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
import type { TestSite } from '../../support/site';
import { pagesTitled, wordsOf } from '../../support/wiki';
import type { EvidenceOpened } from '../../../src/roadmap/evidence/open-evidence';

const valueOf = ({ figures }: NonNullable<EvidenceOpened['evidence']>, name: string) =>
  figures.find((figure) => figure.name === name)?.value;

/** Tickets of Lakeside Dental that were created in August to October, counted by hand. */
function createdByHand({ site }: TestSite): number {
  const { issues, organizations } = site.world.jira;
  const lakeside = Object.values(organizations).find(({ name }) => name === 'Lakeside Dental')?.id ?? '';
  return Object.values(issues).filter(({ created, organizations: of }) => of.includes(lakeside) && /^2026-(08|09|10)/.test(created)).length;
}

describe('the evidence of a meeting', () => {
  const opened = async () => {
    const { site, grace, page } = await agreedMeeting();
    const client = await clientNamed(grace, 'Lakeside Dental');
    return { site, grace, page, client, look: () => grace.call('openEvidence', { client }, { page }) };
  };

  it('complaint: hours of preparation in six systems: comes by itself, from one call of two rounds, with Jira’s query behind each number', async () => {
    const { site, look } = await opened();
    await look();
    const { sequential } = await roundTrips(site, look);
    expect(sequential).toBeLessThanOrEqual(2);
    const { evidence } = await look();
    expect(createdByHand(site)).toBeGreaterThan(3);
    expect(valueOf(evidence!, 'created')).toBe(createdByHand(site));
    const created = evidence!.figures.find(({ name }) => name === 'created');
    const found = (await site.jira('grace').post('/rest/api/3/search/jql', { jql: created?.jql ?? '', maxResults: 500 })).body as {
      issues: unknown[];
    };
    expect(found.issues).toHaveLength(createdByHand(site));
  });

  it('is what was looked at, frozen with the meeting and written on its page; what reads differently later stands beside it', async () => {
    const { site, grace, page, look } = await opened();
    const { evidence } = await look();
    await grace.call('finishMeeting', {}, { page });
    const { hash, evidence: frozen } = await reviewOn(page, site.signIn('ada'));
    expect(frozen).toEqual(evidence);
    const words = wordsOf(pagesTitled(site, 'LAKESIDE', meetingTitle)[0]);
    expect(words).toContain(`SHA-256 ${String(hash)}`);
    expect(words).toContain(`Tickets created\n${String(createdByHand(site))}\n`);
    const [gone] = Object.values(site.site.world.jira.issues).filter(
      ({ created, organizations }) =>
        organizations.some((id) => site.site.world.jira.organizations[id]?.name === 'Lakeside Dental') && created.startsWith('2026-09'),
    );
    await site.jira('grace').delete(`/rest/api/3/issue/${gone!.key}`);
    await site.advance({ minutes: 1 });
    const later = await look();
    expect(valueOf(later.evidence!, 'created')).toBe(createdByHand(site) + 1);
    expect(valueOf(later.today, 'created')).toBe(createdByHand(site));
  });

  it('says what is missing where Jira does not know the client’s organization any more', async () => {
    const { site, look } = await opened();
    const lakeside = Object.values(site.site.world.jira.organizations).find(({ name }) => name === 'Lakeside Dental');
    Object.assign(lakeside!, { name: 'Lakeside Family Dental' });
    const { evidence } = await look();
    expect(evidence?.figures.find(({ name }) => name === 'created')).toMatchObject({
      value: null,
      why: expect.stringMatching('choose it again') as string,
    });
    expect(valueOf(evidence!, 'agreements')).toBe(0);
  });

  it('is gathered by managers, whichever client the screen names', async () => {
    const { site, grace, page, client, look } = await opened();
    await expect(site.signIn('ada').call('openEvidence', { client }, { page })).rejects.toThrow('Only a service manager');
    const { evidence } = await look();
    const misled = await grace.call('openEvidence', { client: await clientNamed(grace, 'Delta Orthopedics') }, { page });
    expect(misled.evidence?.figures).toEqual(evidence?.figures);
  });
});
