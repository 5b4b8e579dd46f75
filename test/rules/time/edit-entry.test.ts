import { instant } from '../../../src/platform/rules/units';
import { editEntry, removeEntry, restoreEntry } from '../../../src/time/rules/edit-entry';
import { splitEntry } from '../../../src/time/rules/split-entry';
import { anEntry, aTicket } from '../../support/builders';

const now = instant('2026-11-20T12:00:00.000Z');
const written = { state: 'written', on: { ticket: '10007', id: '5' } } as const;

describe('editEntry', () => {
  it('keeps what stood there before, who changed it and when', () => {
    const entry = editEntry(anEntry(), { note: 'Replaced the drum' }, 'ada', now);
    expect(entry.note).toBe('Replaced the drum');
    expect(entry.history).toEqual([{ at: now, by: 'ada', before: { note: 'Reset MFA' } }]);
  });

  it('changes nothing where nothing is said anew', () => {
    const entry = anEntry();
    expect(editEntry(entry, { note: entry.note, kind: entry.kind }, 'ada', now)).toBe(entry);
  });

  it('lets the worklog follow, and forgets not where it stands', () => {
    const entry = editEntry(anEntry({ worklog: written }), { ticket: aTicket('HD-9') }, 'ada', now);
    expect(entry.worklog).toEqual({ state: 'waiting', on: written.on });
  });
});

describe('removeEntry and restoreEntry', () => {
  it('take the worklog away and ask for it again', () => {
    const removed = removeEntry(anEntry({ worklog: written }), 'deleted', now);
    expect(removed).toMatchObject({ removed: { at: now, how: 'deleted' }, worklog: { state: 'waiting', on: written.on } });
    expect(restoreEntry({ ...removed, worklog: { state: 'none' } }).worklog).toEqual({ state: 'waiting' });
  });

  it('need no worklog where none was written', () => {
    expect(removeEntry(anEntry(), 'discarded', now).worklog).toEqual({ state: 'none' });
  });
});

describe('splitEntry', () => {
  const at = instant('2026-11-20T10:15:00.000Z');

  it('makes two that are together as long as the one, without a gap', () => {
    const [first, second] = splitEntry(anEntry(), { id: 'second', at, ticket: aTicket('HD-9') }, 'ada', now);
    expect(first).toMatchObject({ startedAt: '2026-11-20T10:00:00.000Z', stoppedAt: at });
    expect(second).toMatchObject({ id: 'second', startedAt: at, stoppedAt: '2026-11-20T10:30:00.000Z', ticket: { key: 'HD-9' } });
  });

  it('is refused outside of the entry', () => {
    const stop = instant('2026-11-20T10:30:00.000Z');
    expect(() => splitEntry(anEntry(), { id: 's', at: stop, ticket: aTicket() }, 'ada', now)).toThrow(/between start and stop/);
  });
});
