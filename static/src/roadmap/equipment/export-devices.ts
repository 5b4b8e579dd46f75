import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { deviceRows } from '../../../../src/roadmap/rules/equipment/read-device-rows';
import { say } from '../../ui/words/say';

/** Gives the browser the list as a file; imported again it changes nothing. */
export function exportDevices({ devices, client, today }: Planning): void {
  void import('../../time/day/day-csv').then(({ csvOf }) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(deviceRows(devices))], { type: 'text/csv' }));
    link.download = say('{name} equipment {today}.csv', { name: client.name, today });
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
