import { useCallback } from 'react';
import { dayLines } from '../../../../src/time/rules/day/day-lines';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { wallTime } from '../../ui/wall-time';
import { say } from '../../ui/words/say';

/** Hands a day or a week to the browser as a file. The writer of such files is loaded only then. */
export function useSaveCsv(): (view: DaysView) => void {
  return useCallback((view) => void save(view), []);
}

async function save(view: DaysView): Promise<void> {
  const { csvOf } = await import('./day-csv');
  const { days, settings } = view;
  const lines = dayLines(view, (at) => wallTime(at, settings.zone).replace('T', ' '));
  const dates = [...new Set([days[0]?.date, days.at(-1)?.date])].join(' to ');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(lines)], { type: 'text/csv;charset=utf-8' }));
  link.download = say('Time {dates}.csv', { dates });
  link.click();
  URL.revokeObjectURL(link.href);
}
