import { aStart } from '../../support/builders';
import { openTestSite } from '../../support/site';

const on = (ticket: string) => ({ ticket });

async function working() {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  const { timer } = await ada.call('startTimer', aStart('onSite'), on('HD-7'));
  await site.advance({ minutes: 10 });
  return { site, ada, first: timer };
}

const interrupt = async ({ site, ada, first }: Awaited<ReturnType<typeof working>>) => {
  const interrupted = await ada.call('interruptTimer', { ...aStart(), from: first.id }, on('HD-8'));
  await site.advance({ minutes: 5 });
  return interrupted;
};

describe('interrupt me', () => {
  it('parks the present ticket, saves its time and runs the interrupting one', async () => {
    const desk = await working();
    const interrupted = await interrupt(desk);
    expect(interrupted).toMatchObject({
      outcome: 'switched',
      timer: { ticket: { key: 'HD-8' }, interrupting: { key: 'HD-7' } },
      entry: { ticket: { key: 'HD-7' }, stoppedAt: '2026-11-20T15:10:00.000Z' },
    });
    const { parked } = await desk.ada.call('openClock', {}, on('HD-8'));
    expect(parked).toMatchObject([{ ticket: { key: 'HD-7' }, kind: 'onSite', since: '2026-11-20T15:10:00.000Z' }]);
  });

  it('returns to it with the kind it had, and no second lies between', async () => {
    const desk = await working();
    const { timer } = await interrupt(desk);
    const back = await desk.ada.call('goBack', { id: 'back', ticket: desk.first.ticket.id, from: timer.id }, on('HD-8'));
    expect(back).toMatchObject({
      outcome: 'switched',
      timer: { ticket: { key: 'HD-7' }, kind: 'onSite', startedAt: '2026-11-20T15:15:00.000Z' },
    });
    const { parked, mine } = await desk.ada.call('openClock', {}, on('HD-7'));
    expect(parked).toEqual([]);
    expect(mine.map(({ startedAt, stoppedAt }) => [startedAt, stoppedAt])).toEqual([
      ['2026-11-20T15:00:00.000Z', '2026-11-20T15:10:00.000Z'],
      ['2026-11-20T15:10:00.000Z', '2026-11-20T15:15:00.000Z'],
    ]);
    expect(mine[1]?.interrupting?.key).toBe('HD-7');
  });

  it('goes several deep, the latest first', async () => {
    const desk = await working();
    const { timer } = await interrupt(desk);
    await desk.ada.call('interruptTimer', { ...aStart(), from: timer.id }, on('HD-9'));
    const { parked } = await desk.ada.call('openClock', {}, on('HD-9'));
    expect(parked.map(({ ticket }) => ticket.key)).toEqual(['HD-8', 'HD-7']);
  });

  it('is gone back to from nothing, after the interruption was stopped', async () => {
    const desk = await working();
    const { timer } = await interrupt(desk);
    await desk.ada.call('stopTimer', { timer: timer.id, note: 'Phone rebooted', internalNote: '' }, on('HD-8'));
    const back = await desk.ada.call('goBack', { id: 'back', ticket: desk.first.ticket.id, from: null }, on('HD-8'));
    expect(back).toMatchObject({ outcome: 'started', timer: { ticket: { key: 'HD-7' } } });
  });

  it('twice from two tabs goes back once', async () => {
    const desk = await working();
    const { timer } = await interrupt(desk);
    const back = { ticket: desk.first.ticket.id, from: timer.id };
    const [one, other] = await Promise.allSettled([
      desk.ada.call('goBack', { ...back, id: 'one' }, on('HD-8')),
      desk.ada.call('goBack', { ...back, id: 'other' }, on('HD-8')),
    ]);
    expect([one.status, other.status]).toContain('fulfilled');
    expect((await desk.ada.call('openClock', {}, on('HD-7'))).mine).toHaveLength(2);
  });
});
