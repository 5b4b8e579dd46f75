import type { SystemData } from '../../../../src/hipaa/rules/continuity/system';
import { instant, minutes } from '../../../../src/platform/rules/units';

export const hours = (count: number) => minutes(count * 60);
export const at = (text: string) => instant(`2026-11-20T${text}:00.000Z`);

export function aSystem(name: string, given: Partial<SystemData> = {}): SystemData {
  return {
    name,
    assetClass: 'server',
    responsible: 'Ada',
    rto: hours(4),
    rpo: hours(24),
    holdsEphi: true,
    needs: [],
    comesFirst: false,
    beforeDevices: '',
    copies: null,
    ...given,
  };
}
