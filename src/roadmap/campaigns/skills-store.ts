import { deskTechnicians } from '../../platform/jira/desk-technicians';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';

/** What people can do, by account id; managers say so. */
type Skills = Readonly<Record<string, readonly string[]>>;

export interface KeptSkills {
  readonly skills: Skills;
}

const firm = rowsOf<KeptSkills>('firm');
const key = 'skills';

export const skillsPlace = { entity: 'firm', key };
export const skillsIn = (row: Stored<unknown> | undefined): Skills => (row?.value as KeptSkills | undefined)?.skills ?? {};

export interface SkillsOpened {
  readonly outcome: 'skills';
  readonly skills: Skills;
  /** Account ids. */
  readonly technicians: readonly string[];
  readonly version: number;
}

/** Who can do what, of everybody who can be given a ticket. */
export async function openSkills(): Promise<SkillsOpened> {
  const [row, technicians] = await Promise.all([firm.get(key), deskTechnicians()]);
  return { outcome: 'skills', skills: row?.value.skills ?? {}, technicians, version: row?.version ?? 0 };
}

/** Says what one person can do; refused where somebody has changed anybody's skills meanwhile. */
export async function saveSkills(
  _: Asker,
  { version, person, skills: given }: { readonly version: number; readonly person: string; readonly skills: readonly string[] },
): Promise<Omit<SkillsOpened, 'technicians'>> {
  const read = await firm.get(key);
  if ((read?.version ?? 0) !== version) throw changedMeanwhile();
  const skills = { ...read?.value.skills, [person]: [...new Set(given)] };
  const outcome = await commit(read ? firm.replace(read, { skills }) : firm.insert(key, { skills }));
  if (outcome === 'conflict') throw changedMeanwhile();
  return { outcome: 'skills', skills, version: version + 1 };
}

const changedMeanwhile = () => new Refusal('changedMeanwhile', 'Somebody else changed the skills meanwhile. Look at them again, please.');
