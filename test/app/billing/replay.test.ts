import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { openDesk, work } from './a-desk';

const dayRounded = { ...usualPolicy, scope: 'clientDay' as const };

describe('a replay', () => {
  it('goes through every client in steps and tells how far it is', async () => {
    const { site, grace } = await openDesk();
    for (const hour of ['14', '15', '16', '17', '18']) await work(site, 'ada', `2026-10-05T${hour}:00`, { minutes: 2 });
    const started = await grace.call('startReplay', { id: 'a-replay', policy: dayRounded, months: 3 });
    expect(started).toMatchObject({ done: 0, of: 12, months: ['2026-08', '2026-09', '2026-10'], clients: [] });
    await site.settle();
    const { done, of, clients } = await grace.call('openReplay', { id: 'a-replay' });
    expect([done, of]).toEqual([12, 12]);
    expect(clients).toMatchObject([{ client: 'client-7', entries: 5, before: 12_500, after: 2_500 }]);
  });

  it('asked for twice runs once, and is for managers', async () => {
    const { site, grace, ada } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    const start = { id: 'a-replay', policy: dayRounded, months: 3 };
    await Promise.all([grace.call('startReplay', start), grace.call('startReplay', start)]);
    await site.settle();
    expect((await grace.call('openReplay', { id: 'a-replay' })).clients).toHaveLength(1);
    await expect(ada.call('startReplay', start)).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
