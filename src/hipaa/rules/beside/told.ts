import type { Copy, SystemData } from '../continuity/system';
import type { HipaaRecord } from '../record';
import { gapsOf, type Gap } from '../remediation/gaps';
import type { Remediation } from '../remediation/remediation';
import type { Risk } from '../risk/risk';
import type { SectionId } from '../sections';

/** An action as the sections need to know it at which its gap was found. */
export interface PlannedAction {
  readonly gap: string;
  readonly year: number;
  readonly isClosed: boolean;
}

/** What a section tells the others of its binder, so that each can be judged without the records of all. */
export interface Told {
  readonly gaps?: readonly Gap[];
  readonly planned?: readonly PlannedAction[];
  /** Names of the systems that hold ePHI. */
  readonly systems?: readonly string[];
  /** Whether monitoring watches a copy of any of them. */
  readonly watched?: boolean;
  /** What the risks are about. */
  readonly assets?: readonly string[];
}

export type ToldBySection = Readonly<Partial<Record<SectionId, Told>>>;

const telling: Readonly<Partial<Record<SectionId, (records: readonly HipaaRecord[]) => Told>>> = {
  assessment: (records) => ({ gaps: gapsOf(records) }),
  riskAnalysis: (records) => ({ gaps: gapsOf(records), assets: (dataOf(records, 'risk') as readonly Risk[]).map(({ asset }) => asset) }),
  remediation: (records) => ({ planned: (dataOf(records, 'remediation') as readonly Remediation[]).map(plannedBy) }),
  continuity: (records) => toldByPlan(dataOf(records, 'system') as readonly SystemData[]),
};

const toldByPlan = (systems: readonly SystemData[]): Told => ({
  systems: systems.flatMap(({ name, holdsEphi }) => (holdsEphi ? [name] : [])),
  watched: systems.some(({ copies }) =>
    Object.values(copies ?? {}).some(({ watchedBy }: Copy) => watchedBy !== null && watchedBy !== undefined),
  ),
});

const dataOf = (records: readonly HipaaRecord[], kind: string): readonly unknown[] =>
  records.filter((record) => record.kind === kind).map(({ data }) => data);

export const plannedBy = ({ gap, year, closed }: Pick<Remediation, 'gap' | 'year' | 'closed'>): PlannedAction => ({
  gap,
  year,
  isClosed: closed !== null,
});

/** What is told in a binder, once that section has told anew. */
export function toldAnew(told: ToldBySection | undefined, section: SectionId, records: readonly HipaaRecord[]): ToldBySection | undefined {
  const tells = telling[section];
  return tells ? { ...told, [section]: tells(records) } : told;
}
