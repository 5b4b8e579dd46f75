import { instant } from '../../../src/platform/rules/units';
import { nothingSetUp, type Made, type Thing } from '../../../src/setup/rules/set-up';
import type { FoundProject, FoundScheme, FoundType, SiteFacts } from '../../../src/setup/rules/site-facts';
import { usedFor } from '../../../src/setup/rules/type-words';

export const aType = (id: string, name: string, more: Partial<FoundType> = {}): FoundType => ({
  id,
  name,
  description: '',
  level: 0,
  project: null,
  ...more,
});

export const desk: FoundProject = { id: '100', key: 'HD', name: 'Help Desk', isTeamManaged: false, isDesk: true };
export const teamManaged: FoundProject = { id: '200', key: 'TM', name: 'Team', isTeamManaged: true, isDesk: false };

export const ourTypes: readonly FoundType[] = [
  aType('1', 'Maintenance', { description: usedFor.maintenance }),
  aType('2', 'Monthly Single'),
  aType('3', 'Site Visit'),
  aType('4', 'HIPAA Remediation'),
  aType('5', 'Roadmap Action'),
];
const task = aType('9', 'Task');

export const deskScheme = (more: Partial<FoundScheme> = {}): FoundScheme => ({
  id: '70',
  name: 'HD: Issue Type Scheme',
  isDefault: false,
  types: ['9'],
  projects: [{ id: desk.id, key: desk.key, name: desk.name }],
  projectCount: 1,
  chosen: [desk.id],
  ...more,
});

/** A scheme of fifty projects, the desk among them. */
export const sharedScheme = (): FoundScheme => {
  const others = Array.from({ length: 49 }, (_, at) => ({ id: String(500 + at), key: `P${String(at)}`, name: `Desk ${String(at)}` }));
  return deskScheme({ name: 'Service types', projects: [{ id: desk.id, key: desk.key, name: desk.name }, ...others], projectCount: 50 });
};

/** A site where nothing is set up: a desk with tasks. */
export function aSite(more: Partial<SiteFacts> = {}): SiteFacts {
  const facts: SiteFacts = {
    setUp: nothingSetUp,
    chosen: {},
    types: [task],
    schemes: [deskScheme()],
    projects: [desk],
    requestTypes: { [desk.id]: [] },
    validators: [],
    tasks: {},
    secret: null,
    hasRoles: false,
    hasClients: false,
    ...more,
  };
  const isChosen = (id: string) => facts.projects.some((project) => project.id === id);
  return { ...facts, schemes: facts.schemes.map((scheme) => ({ ...scheme, chosen: scheme.chosen.filter(isChosen) })) };
}

/** The same with all of our types on the site. */
export const aSiteWithTypes = (more: Partial<SiteFacts> = {}): SiteFacts => aSite({ types: [task, ...ourTypes], ...more });

export const noted = (thing: Thing, state: Made['state'] = 'made'): Made => ({
  thing,
  state,
  by: 'grace',
  at: instant('2026-11-26T08:00:00.000Z'),
});
