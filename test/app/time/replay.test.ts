import { instant } from '../../../src/platform/rules/units';
import { openTestSite } from '../../support/site';

const on = (ticket: string) => ({ ticket });
const notes = { note: 'Done', internalNote: '' };

async function openDesk() {
  const site = await openTestSite({ seed: 'harbor' });
  return { site, ada: site.signIn('ada') };
}

describe('what a browser sends once more because its answer was lost', () => {
  it('does not start a clock again that was stopped since', async () => {
    const { site, ada } = await openDesk();
    const start = { id: 'a', kind: 'remote', at: instant(site.now) } as const;
    await ada.call('startTimer', start, on('HD-7'));
    await site.advance({ seconds: 30 });
    await ada.call('stopTimer', { timer: 'a', ...notes }, on('HD-8'));
    await site.advance({ seconds: 20 });
    await expect(ada.call('startTimer', start, on('HD-7'))).rejects.toMatchObject({
      code: 'notRunning',
      sentence: 'This clock was started and stopped already.',
    });
    expect((await ada.call('openClock', {}, on('HD-7'))).timer).toBeNull();
  });

  it('undoes a stop once', async () => {
    const { site, ada } = await openDesk();
    await ada.call('startTimer', { id: 'a', kind: 'remote' }, on('HD-7'));
    await site.advance({ minutes: 5 });
    await ada.call('stopTimer', { timer: 'a', ...notes }, on('HD-7'));
    const undo = { entry: 'a', id: 'b' };
    const [one, other] = [await ada.call('undoStop', undo, on('HD-7')), await ada.call('undoStop', undo, on('HD-7'))];
    expect(other).toEqual(one);
    await ada.call('stopTimer', { timer: 'b', ...notes }, on('HD-7'));
    await expect(ada.call('undoStop', undo, on('HD-7'))).rejects.toMatchObject({ code: 'notRunning' });
    expect((await ada.call('openClock', {}, on('HD-7'))).mine.map(({ id }) => id)).toEqual(['b']);
  });
});
