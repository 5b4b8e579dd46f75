import type { Instant } from '../../../platform/rules/units';
import { Refusal } from '../../../platform/rules/refusal';

/** One published version of a master checklist, without its items. */
export interface Publication {
  readonly version: number;
  readonly publishedOn: string;
  /** Account id; empty for what Rounds ships. */
  readonly by: string;
}

/** What is known of a master checklist beside its items: which version tickets get now, and which there were. */
export interface Master {
  readonly template: string;
  readonly name: string;
  readonly version: number;
  /** Latest first; as many as `mostRemembered`. */
  readonly publications: readonly Publication[];
  /** No client can be given it any more; who has it keeps it (account id, UTC). */
  readonly retired?: { readonly by: string; readonly at: Instant };
}

const mostRemembered = 20;
const mostMasters = 50;
const longestName = 80;

export const masterNamed = (masters: readonly Master[], template: string): Master => {
  const master = masters.find((each) => each.template === template);
  if (!master) throw new Refusal('notFound', 'There is no such checklist.');
  return master;
};

export const isActive = (master: Master): boolean => master.retired === undefined;

/** The masters after one of them has a new version. */
export function withPublication(masters: readonly Master[], template: string, publication: Publication): readonly Master[] {
  return changed(masters, template, (master) => ({
    ...master,
    version: publication.version,
    publications: [publication, ...master.publications].slice(0, mostRemembered),
  }));
}

export function withNewMaster(masters: readonly Master[], master: Master): readonly Master[] {
  if (masters.length >= mostMasters)
    throw new Refusal('badInput', `There can be ${String(mostMasters)} checklists. Change one of them instead.`);
  return [...masters, { ...master, name: freeName(masters, master.template, master.name) }];
}

export function renamed(masters: readonly Master[], template: string, name: string): readonly Master[] {
  return changed(masters, template, (master) => ({ ...master, name: freeName(masters, template, name) }));
}

/** Refuses the last one that is active: the next client could have none. */
export function retired(masters: readonly Master[], template: string, since: NonNullable<Master['retired']>): readonly Master[] {
  const others = masters.filter((each) => each.template !== template && isActive(each));
  if (others.length === 0)
    throw new Refusal('badInput', 'This is the last active checklist. Clients need one; add or bring back another before you retire it.');
  return changed(masters, template, (master) => (isActive(master) ? { ...master, retired: since } : master));
}

export function broughtBack(masters: readonly Master[], template: string): readonly Master[] {
  return changed(masters, template, ({ retired: _retired, ...master }) => master);
}

function changed(masters: readonly Master[], template: string, change: (master: Master) => Master): readonly Master[] {
  const master = masterNamed(masters, template);
  return masters.map((each) => (each === master ? change(each) : each));
}

function freeName(masters: readonly Master[], template: string, wanted: string): string {
  const name = wanted.trim().replaceAll(/\s+/g, ' ');
  if (name === '') throw new Refusal('badInput', 'A checklist needs a name.');
  if (name.length > longestName) throw new Refusal('badInput', `A name has at most ${String(longestName)} characters.`);
  const taken = masters.find((each) => each.template !== template && each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Refusal('badInput', `There is already a checklist called “${taken.name}”.`);
  return name;
}
