export type ScenarioKind = 'cyber' | 'physical';

/** Something that may happen, and the first things that are done then. */
export interface ScenarioData {
  readonly name: string;
  readonly sort: ScenarioKind;
  readonly first: string;
}

/** Of each sort at least as many are planned for. */
const fewest = 3;

/** What a plan begins with; a practice changes them to its own. */
export const usualScenarios: readonly ScenarioData[] = [
  {
    name: 'Ransomware',
    sort: 'cyber',
    first: 'Cut the network, call us, work on paper. Nobody pays, nobody switches off what still runs.',
  },
  { name: 'Break-in to an account', sort: 'cyber', first: 'Lock the account, end its sessions, keep the logs, look for what was read.' },
  { name: 'Denial of service', sort: 'cyber', first: 'Use the second line or mobile data for records and phones, call the provider.' },
  {
    name: 'Power cut',
    sort: 'physical',
    first: 'Devices on battery, close servers in order before it is empty, fridges first on the generator.',
  },
  {
    name: 'Fire or flood',
    sort: 'physical',
    first: 'People out first. Work from the second place with laptops; restore from the off-site copy.',
  },
  {
    name: 'Theft or loss of equipment',
    sort: 'physical',
    first: 'Lock and wipe from afar, write down whether it was encrypted and who has the key.',
  },
];

/** What lacks for both sorts to be planned alike; null where nothing does. */
export function scenariosLacking(scenarios: readonly Pick<ScenarioData, 'sort'>[]): string | null {
  const lacking = (['cyber', 'physical'] as const).flatMap((sort) => {
    const count = scenarios.filter((scenario) => scenario.sort === sort).length;
    return count >= fewest ? [] : [`${String(fewest - count)} more ${sort}`];
  });
  return lacking.length === 0
    ? null
    : `At least ${String(fewest)} cyber and ${String(fewest)} physical scenarios belong here: ${lacking.join(', ')}.`;
}
