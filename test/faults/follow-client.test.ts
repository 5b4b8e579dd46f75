import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const ticket = 'HD-107';
const [done, runs] = [aStart(), aStart()];
const organizations = 'customfield_10002';

/** Ada has an entry on the ticket, and her clock runs on there; then its organization is taken away. */
async function worked(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  await ada.call('startTimer', done, { ticket });
  await site.advance({ minutes: 25 });
  await ada.call('stopTimer', { timer: done.id, note: 'Done', internalNote: '' }, { ticket });
  await ada.call('startTimer', runs, { ticket });
  await site.settle();
  return site;
}

it('time on a ticket counts for the client that it names now, at the latest with the hour, whatever call fails', async () => {
  const failures = await sweep({
    open: worked,
    act: async (site) => {
      await site.jira('grace').put(`/rest/api/3/issue/${ticket}`, { fields: { [organizations]: [] } });
      await site.advance({ seconds: 2 });
    },
    holds: async (site) => {
      await site.advance({ minutes: 70 });
      const { mine, timer } = await site.signIn('ada').call('openClock', {}, { ticket });
      expect(mine).toMatchObject([{ id: done.id, ticket: { client: null }, worklog: { state: 'written' } }]);
      expect(timer).toMatchObject({ id: runs.id, ticket: { client: null } });
    },
  });
  expect(failures).toBeGreaterThan(10);
}, 60_000);
