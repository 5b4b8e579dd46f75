import { clauseIds } from '../../src/hipaa/rules/clauses';
import { aRecord, clientInBinders, createOf, lakeside, pageOfSection, save, sectionOn, spaceOf } from '../support/binder';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const pagesOf = ({ site }: TestSite, space: string) =>
  Object.values(site.world.confluence.pages).filter(
    ({ spaceId, title, status }) => spaceId === space && title.startsWith('HIPAA binder') && status === 'current',
  );
const reminders = ({ site }: TestSite) => Object.values(site.world.jira.issues).filter(({ properties }) => 'rounds-reminder' in properties);
const agreed = { between: 'us', party: '', signedOn: '2026-01-10', expiresOn: '2026-12-03', clauses: clauseIds };
const record = aRecord('agreement', agreed);

/** Lakeside's binder of agreements alone, the smallest there is. */
async function smallBinder(): Promise<TestSite> {
  const site = await openTestSite();
  await createOf(site, lakeside, 'agreementsOnly');
  return site;
}

async function placeIn(site: TestSite) {
  const hugo = site.signIn('hugo');
  const binder = await clientInBinders(hugo);
  return { hugo, at: { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const };
}

const saveAgreement = async (site: TestSite): Promise<void> => {
  const { hugo, at } = await placeIn(site);
  await save(hugo, at, record);
};

describe('a binder, with a failure at any call', () => {
  it('is made once, one page of each title, and belongs together', async () => {
    const runs = await sweep({
      open: openTestSite,
      act: (site) => createOf(site, lakeside, 'agreementsOnly'),
      holds: async (site) => {
        await createOf(site, lakeside, 'agreementsOnly');
        const pages = pagesOf(site, spaceOf(site, 'LAKESIDE'));
        expect(pages.map(({ title }) => title).sort()).toEqual(
          ['', ': Agreements', ': index'].map((end) => `HIPAA binder, ${lakeside}${end}`),
        );
        expect(pages.filter(({ properties }) => properties.some(({ key }) => key === 'rounds-binder'))).toHaveLength(2);
        const { hugo, at } = await placeIn(site);
        expect((await sectionOn(hugo, at.page)).section.id).toBe('agreements');
      },
    });
    expect(runs).toBeGreaterThan(30);
  });

  it('has a record saved once, with its log and the binder’s health, or not at all', async () => {
    const runs = await sweep({
      open: smallBinder,
      act: saveAgreement,
      holds: async (site) => {
        await saveAgreement(site);
        const { hugo, at } = await placeIn(site);
        expect((await sectionOn(hugo, at.page)).records).toMatchObject([{ version: 1, headline: 'Agreement with us' }]);
      },
    });
    expect(runs).toBeGreaterThan(15);
  });

  it('has one ticket for what falls due', async () => {
    const runs = await sweep({
      open: async () => {
        const site = await smallBinder();
        await saveAgreement(site);
        return site;
      },
      act: (site) => site.runAction('open-due-reminders'),
      holds: async (site) => {
        await site.advance({ minutes: 3 });
        await site.runAction('open-due-reminders');
        expect(reminders(site)).toHaveLength(1);
      },
    });
    expect(runs).toBeGreaterThan(15);
  });
});
