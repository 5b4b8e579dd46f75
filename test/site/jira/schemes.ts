import type { IssueType, IssueTypeScheme, JiraWorld, Project } from './world';

/** An issue type scheme as it is used: its projects, which are company-managed, and the types that all of them have. */
export interface UsedScheme extends IssueTypeScheme {
  readonly projects: readonly Project[];
  readonly typeIds: readonly string[];
}

/** A project without a named scheme has one of its own, as every new project of Jira's has. */
const ownScheme = ({ id, key }: Project): IssueTypeScheme => ({
  id: `9${id}`,
  name: `${key}: Issue Type Scheme`,
  description: '',
});

/** The schemes that company-managed projects use, by id. */
export function usedSchemes(world: JiraWorld): readonly UsedScheme[] {
  const found = new Map<string, UsedScheme>();
  for (const project of Object.values(world.projects)) {
    if (project.style !== 'classic') continue;
    const scheme = world.schemes?.[project.schemeId ?? ''] ?? ownScheme(project);
    const { projects = [] } = found.get(scheme.id) ?? {};
    found.set(scheme.id, { ...scheme, projects: [...projects, project], typeIds: projects[0]?.issueTypeIds ?? project.issueTypeIds });
  }
  return [...found.values()].sort((one, other) => Number(one.id) - Number(other.id));
}

export const schemeById = (world: JiraWorld, id: string): UsedScheme | undefined => usedSchemes(world).find((scheme) => scheme.id === id);

export function addToScheme({ projects }: UsedScheme, typeIds: readonly string[]): void {
  for (const project of projects) project.issueTypeIds = [...project.issueTypeIds, ...typeIds];
}

export function removeFromScheme({ projects }: UsedScheme, typeId: string): void {
  for (const project of projects) project.issueTypeIds = project.issueTypeIds.filter((id) => id !== typeId);
}

/** Whether an issue of one of these projects is of the type; all projects if none are given. */
export function isTypeUsed(world: JiraWorld, { id: typeId }: IssueType, projects?: readonly Project[]): boolean {
  return Object.values(world.issues).some(
    ({ issueTypeId, projectId }) => issueTypeId === typeId && (projects === undefined || projects.some(({ id }) => id === projectId)),
  );
}
