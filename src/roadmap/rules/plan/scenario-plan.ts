import { cents } from '../../../platform/rules/units';
import { devicesInWords, deviceInWords } from '../equipment/device-words';
import { isComputer, type Device } from '../equipment/equipment';
import type { ProposedLine } from './made-lines';
import { checklistOf, type Scenario } from './scenario';
import { shrinkTo } from './shrink';
import type { Standard } from '../equipment/standards';

export interface ScenarioFacts {
  readonly standards: readonly Standard[];
  /** How many people are left; for a client that shrinks. */
  readonly people: number;
  readonly thisYear: number;
}

/** What a scenario means for a client: what there is to do, what it costs, and what becomes of its equipment. */
export interface ScenarioPlan {
  readonly keep: readonly Device[];
  /** Each leaves with its data wiped, and the wiping noted. */
  readonly retire: readonly Device[];
  readonly steps: readonly string[];
  readonly lines: readonly ProposedLine[];
}

/** Lines of a scenario begin alike. */
export const scenarioFamily = (scenario: Scenario): string => `scenario/${scenario}/`;

export function scenarioPlan(scenario: Scenario, devices: readonly Device[], facts: ScenarioFacts): ScenarioPlan {
  const { keep, retire } = leaving(scenario, devices, facts);
  const wiped = retire.map((device) => `Wipe the data of ${deviceInWords(device)}, note it, and retire it`);
  const lines = [
    ...(retire.length > 0 ? [line(scenario, 'wipe', `Wipe and retire ${String(retire.length)} devices`, retire.length, facts)] : []),
    ...(scenario === 'virtualOffice' ? atHome(devices, facts) : []),
    ...(scenario === 'merger' ? [line(scenario, 'hand-over', 'Hand over data, licences and access', 1, facts)] : []),
  ];
  return { keep, retire, steps: [...checklistOf(scenario), ...wiped], lines };
}

function leaving(
  scenario: Scenario,
  devices: readonly Device[],
  { people, standards }: ScenarioFacts,
): Pick<ScenarioPlan, 'keep' | 'retire'> {
  if (scenario === 'shrink') return shrinkTo(people, devices, standards);
  if (scenario === 'virtualOffice') {
    const stays = (device: Device): boolean => device.class === 'laptop' || device.class === 'monitor' || device.class === 'mobile';
    return { keep: devices.filter(stays), retire: devices.filter((device) => !stays(device)) };
  }
  return scenario === 'closing' ? { keep: [], retire: devices } : { keep: devices, retire: [] };
}

/** Who works at a desk in the office needs a computer at home. */
function atHome(devices: readonly Device[], facts: ScenarioFacts): readonly ProposedLine[] {
  const desks = devices.filter((device) => isComputer(device) && device.class !== 'laptop').length;
  if (desks === 0) return [];
  const laptop = facts.standards.find((standard) => standard.class === 'laptop');
  const planned = line('virtualOffice', 'laptops', `Give ${devicesInWords(desks, 'laptop')} to those who work at home`, desks, facts);
  return [{ ...planned, each: laptop?.price ?? cents(0), labour: cents(desks * (laptop?.labour ?? 0)) }];
}

const line = (scenario: Scenario, part: string, title: string, count: number, { thisYear }: ScenarioFacts): ProposedLine => ({
  id: `${scenarioFamily(scenario)}${part}`,
  title,
  plan: '1y',
  plannedFor: { year: thisYear },
  recurring: 'once',
  each: cents(0),
  count,
  labour: cents(0),
});
