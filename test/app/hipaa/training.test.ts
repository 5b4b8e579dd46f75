import { randomUUID } from 'node:crypto';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, pageOfSection, save, sectionOn } from '../../support/binder';
import { openTestSite } from '../../support/site';

async function opened() {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOf(site);
  const binder = await clientInBinders(hugo);
  const at = { binder, section: 'training', page: await pageOfSection(hugo, binder, 'training') } as const;
  return { site, hugo, at };
}

const staff = Array.from({ length: 15 }, (_, nth) => ({
  id: randomUUID(),
  name: `Person ${String(nth + 1)}`,
  joinedOn: dateOnly('2025-01-01'),
}));

describe('many people at once', () => {
  it('practice 87a: fifteen are added once, however often they are sent, and 14 of 15 trained are 93 %', async () => {
    const { hugo, at } = await opened();
    const add = () => hugo.call('addPeople', { binder: at.binder, people: staff }, { page: at.page });
    expect([(await add()).added, (await add()).added]).toEqual([15, 0]);
    const attendees = staff.slice(0, 14).map(({ id }) => id);
    await save(hugo, at, aRecord('trainingSession', { topic: 'HIPAA for everybody', about: '', attendees }));
    const { verdict, records } = await sectionOn(hugo, at.page);
    expect(verdict).toMatchObject({
      share: 93,
      shareOf: '14 of 15',
      reasons: [{ sentence: expect.stringContaining('Person 15') as string }],
    });
    expect(records.find(({ headline }) => headline === 'Person 1')?.version).toBe(1);
  });

  it('are added once when the app dies between two dozens', async () => {
    const { site, hugo, at } = await opened();
    const add = () => hugo.call('addPeople', { binder: at.binder, people: staff }, { page: at.page });
    site.arm({ kind: 'crashAfter', match: { remote: 'kvs', path: 'transaction' } });
    await expect(add()).rejects.toThrow();
    site.disarm();
    expect((await sectionOn(hugo, at.page)).records).toHaveLength(12);
    await add();
    expect((await sectionOn(hugo, at.page)).records).toHaveLength(15);
  });

  it('stops at a person who is on the list under another id, with a sentence', async () => {
    const { hugo, at } = await opened();
    const [first] = staff;
    const add = (id: string) => hugo.call('addPeople', { binder: at.binder, people: [{ ...first!, id }] }, { page: at.page });
    await add(randomUUID());
    await expect(add(randomUUID())).rejects.toThrow('Person 1 is on the list already.');
  });

  it('practice 77: takes self-training by what is documented of it', async () => {
    const { hugo, at } = await opened();
    const [rosa] = staff;
    await hugo.call('addPeople', { binder: at.binder, people: [rosa!] }, { page: at.page });
    const learned = (minutes: number) =>
      save(
        hugo,
        at,
        aRecord('selfTraining', { person: rosa!.id, source: 'hhs.gov', minutes }, { effectiveOn: dateOnly('2026-02-03'), evidence: [] }),
      );
    await expect(learned(0)).rejects.toThrow('Give the minutes it took.');
    expect((await learned(45)).view.verdict).toMatchObject({ tone: 'green', share: 100 });
  });

  it('names the people of the client’s organization on the portal', async () => {
    const { hugo, at } = await opened();
    const answer = await hugo.call('peopleOfOrganization', { binder: at.binder });
    expect(answer).toEqual({ outcome: 'people', names: expect.arrayContaining([expect.any(String)]) as string[] });
    expect(await hugo.call('peopleOfOrganization', { binder: 'own' })).toEqual({ outcome: 'noOrganization' });
  });
});
