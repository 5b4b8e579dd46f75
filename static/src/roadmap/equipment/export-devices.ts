import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { deviceRows } from '../../../../src/roadmap/rules/equipment/read-device-rows';

/** Gives the browser the list as a file; imported again it changes nothing. */
export function exportDevices({ devices, client, today }: Planning): void {
  void import('../../time/day/day-csv').then(({ csvOf }) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(deviceRows(devices))], { type: 'text/csv' }));
    link.download = `${client.name} equipment ${today}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
