import type { Device } from '../../../src/roadmap/rules/equipment/equipment';
import type { PlanLine } from '../../../src/roadmap/rules/plan/plan-line';
import { cents, dateOnly } from '../../../src/platform/rules/units';

let made = 0;

export function aDevice(facts: Partial<Device> = {}): Device {
  const id = `device-${String((made += 1))}`;
  return {
    id,
    name: id,
    class: 'workstation',
    brand: 'Acme',
    model: 'standard model B',
    serial: '',
    bought: dateOnly('2023-05-01'),
    warrantyEnds: null,
    price: null,
    licence: 'oem',
    runs: [],
    owner: '',
    place: '',
    storageFull: null,
    planned: true,
    note: '',
    ...facts,
  };
}

export const devices = (count: number, facts: Partial<Device> = {}): readonly Device[] =>
  Array.from({ length: count }, () => aDevice(facts));

export function aLine(facts: Partial<PlanLine> = {}): PlanLine {
  return {
    id: 'line-1',
    title: 'Server',
    plan: '1y',
    plannedFor: { year: 2027, quarter: 2 },
    recurring: 'once',
    each: cents(600_000),
    count: 1,
    labour: cents(0),
    moves: [],
    ...facts,
  };
}
