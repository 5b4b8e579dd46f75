import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('roles', () => {
  it('make Ben a manager and the NOC the help desk; both see what they should, and it is undone again', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/settings/apps/rounds-settings/people');
    const people = page.frameLocator('iframe[title="Rounds settings"]');
    const give = async (role: string, text: string, found: RegExp): Promise<void> => {
      const card = people.getByRole('region', { name: role, exact: true });
      await card.getByRole('button', { name: 'Choose who' }).click();
      await card.getByRole('textbox').fill(text);
      await card.getByRole('button', { name: found }).click();
      await card.getByRole('button', { name: /^Remove / }).waitFor();
    };
    await give('Managers', 'ben', /^Ben Whitaker/);
    await give('Help desk', 'help', /^help-desk/);
    expect(await problemsOn(page)).toEqual([]);

    const ben = await journey.signIn('Ben');
    await journey.open(ben, '/apps/rounds/clients');
    await ben.frameLocator('iframe[title="Rounds"]').getByRole('button', { name: 'Add client' }).waitFor();

    const noc = await journey.signIn('NOC');
    await journey.open(noc, '/apps/rounds/team');
    await noc.frameLocator('iframe[title="Rounds"]').getByText('Only our own technicians can see this.').first().waitFor();
    await journey.open(noc, '/browse/HD-118');
    const clock = noc.frameLocator('iframe[title="Clock"]');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByText('Clock started on HD-118, remote.').waitFor();

    await people.getByRole('button', { name: 'Undo this change' }).click();
    await people.getByText('Nobody, until you choose.').waitFor();
    await journey.open(noc, '/apps/rounds/team');
    await noc.frameLocator('iframe[title="Rounds"]').getByRole('heading', { name: /Team/ }).first().waitFor();
  }, 90_000);
});
