import fc from 'fast-check';
import { instant } from '../../../src/platform/rules/units';
import { finishTimer as finish } from '../../../src/time/rules/finish-timer';
import { worklogOf, worklogSeconds } from '../../../src/time/rules/worklog';
import { aTimer } from '../../support/builders';

const finishTimer = (timer: Parameters<typeof finish>[0], at: Parameters<typeof finish>[1], note: string) =>
  finish(timer, at, at, { note, internalNote: '' });

const stoppedAfter = (seconds: number) =>
  finishTimer(aTimer(), instant(new Date(Date.parse('2026-11-20T10:00:00.000Z') + seconds * 1_000).toISOString()), '');

describe('finishTimer', () => {
  it('keeps the interval and takes the id of the timer', () => {
    const entry = finishTimer(aTimer(), instant('2026-11-20T10:20:00.000Z'), 'Replaced the disk');
    expect(entry).toMatchObject({
      id: 'timer-1',
      startedAt: '2026-11-20T10:00:00.000Z',
      stoppedAt: '2026-11-20T10:20:00.000Z',
      note: 'Replaced the disk',
    });
  });

  it('never ends before it began, whatever the clocks say', () => {
    expect(stoppedAfter(-5).stoppedAt).toBe('2026-11-20T10:00:00.000Z');
  });

  it('asks for no worklog for a break (practice 97)', () => {
    expect(finishTimer(aTimer({ kind: 'break' }), instant('2026-11-20T11:00:00.000Z'), '').worklog).toEqual({ state: 'none' });
  });
});

describe('worklogOf', () => {
  it('carries the true start, the whole seconds and the identity of the entry', () => {
    expect(worklogOf(stoppedAfter(1_234.9))).toEqual({
      started: '2026-11-20T10:00:00.000+0000',
      timeSpentSeconds: 1_234,
      properties: [{ key: 'rounds-entry', value: { entry: 'timer-1' } }],
    });
  });

  it('writes the note as paragraphs', () => {
    const entry = { ...stoppedAfter(600), note: 'Replaced the drum.\n\nPrinted a test page.' };
    expect(worklogOf(entry).comment?.content).toHaveLength(2);
  });

  it('gives Jira the minute that it insists on, and never less than was worked', () => {
    expect(worklogSeconds(stoppedAfter(20))).toBe(60);
    fc.assert(fc.property(fc.integer({ min: 60, max: 100_000 }), (seconds) => worklogSeconds(stoppedAfter(seconds)) === seconds));
  });
});
