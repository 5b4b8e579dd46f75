import { clockOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('who starts a clock', () => {
  it('is seen within a second on the ticket, and leaves it as fast, by one publish for each change', async () => {
    const [grace, ben] = [await journey.signIn('Grace'), await journey.signIn('Ben')];
    const [hers, his] = [clockOf(grace), clockOf(ben)];
    const published: unknown[] = [];
    journey.served.site.forge.realtime.subscribe({ name: 'time' }, (payload) => published.push(payload));
    await journey.open(ben, '/browse/HD-119');
    await his.getByRole('button', { name: 'Start remote' }).waitFor();
    await ben.waitForTimeout(500);
    await journey.open(grace, '/browse/HD-119');
    await hers.getByRole('button', { name: 'Start remote' }).click();
    await his.getByText('works here now').waitFor({ timeout: 1_000 });
    await his.getByText('Grace').waitFor();
    await hers.getByText('Clock started on HD-119, remote.').waitFor();
    await journey.open(grace, '/browse/HD-120');
    await hers.getByRole('button', { name: 'Interrupt, remote' }).click();
    await his.getByText('works here now').waitFor({ state: 'detached', timeout: 1_000 });
    await hers.getByText(/Clock started on HD-120/).waitFor();
    const [here, there] = [journey.idOf('HD-119'), journey.idOf('HD-120')];
    expect(published).toMatchObject([{ about: [here] }, { about: [there, here] }]);
  }, 60_000);

  it('is seen within a second by whoever watches the team', async () => {
    const [finn, ada] = [await journey.signIn('Finn'), await journey.signIn('Ada')];
    await journey.open(finn, '/apps/rounds/team');
    const row = finn.frameLocator('iframe[title="Rounds"]').getByRole('row', { name: /^Ada Okafor/ });
    await row.waitFor();
    await journey.open(ada, '/browse/HD-114');
    await clockOf(ada).getByRole('button', { name: 'Start remote' }).click();
    await row.getByRole('link', { name: 'HD-114' }).waitFor({ timeout: 1_000 });
  }, 60_000);
});
