/** What Rounds wants an issue type of its own for. */
export const ticketKinds = ['maintenance', 'single', 'visit', 'remediation', 'action'] as const;
export type TicketKind = (typeof ticketKinds)[number];

/** What each is called where nobody chose otherwise. */
export const usualTypeNames: Readonly<Record<TicketKind, string>> = {
  maintenance: 'Maintenance',
  single: 'Monthly Single',
  visit: 'Site Visit',
  remediation: 'HIPAA Remediation',
  action: 'Roadmap Action',
};

/** An issue type of the site. A team-managed project has one of its own under that name. */
export interface ChosenType {
  readonly id: string;
  readonly name: string;
}

/** Which of the site's types stand for ours; what was not chosen goes by its usual name. */
export type ChosenTypes = Readonly<Partial<Record<TicketKind, ChosenType>>>;

export const typeName = (kind: TicketKind, chosen: ChosenTypes): string => chosen[kind]?.name ?? usualTypeNames[kind];

/** The id of the type among those of a project, by name: the chosen one, or the project's own that is called like it. */
export function typeFor(kind: TicketKind, chosen: ChosenTypes, ofProject: ReadonlyMap<string, string>): string | undefined {
  const id = chosen[kind]?.id;
  return [...ofProject.values()].find((each) => each === id) ?? ofProject.get(typeName(kind, chosen));
}

/** Whether a ticket's type stands for ours. */
export const isOfKind = (kind: TicketKind, chosen: ChosenTypes, type: ChosenType): boolean =>
  type.id === chosen[kind]?.id || type.name === typeName(kind, chosen);
