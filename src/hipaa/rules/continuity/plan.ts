/** The five specifications of 45 CFR 164.308(a)(7)(ii), what of the plan answers each, and the kind of record that is added for that. */
export const contingencySpecifications = [
  { id: '164.308(a)(7)(ii)(A)', name: 'Data backup plan', by: 'copies', adds: 'system' },
  { id: '164.308(a)(7)(ii)(B)', name: 'Disaster recovery plan', by: 'restoreOrder', adds: 'continuityRole' },
  { id: '164.308(a)(7)(ii)(C)', name: 'Emergency mode operation plan', by: 'scenarios', adds: 'scenario' },
  { id: '164.308(a)(7)(ii)(D)', name: 'Testing and revision procedures', by: 'tests', adds: 'continuityTest' },
  { id: '164.308(a)(7)(ii)(E)', name: 'Applications and data criticality analysis', by: 'targets', adds: 'system' },
] as const;

type AnsweredBy = (typeof contingencySpecifications)[number]['by'];

/** What a plan has, in counts. */
export interface PlanParts {
  readonly systems: number;
  /** Systems with a recovery time and point. */
  readonly withTargets: number;
  /** Systems whose data are copied. */
  readonly withCopies: number;
  readonly cyber: number;
  readonly physical: number;
  readonly roles: number;
  /** Tests that count as documented. */
  readonly tests: number;
}

export interface Specification {
  readonly id: string;
  readonly name: string;
  readonly answered: boolean;
  /** How the plan answers it, or what it lacks for that. */
  readonly how: string;
}

/** Whether the plan answers each of the five, and by what. */
export const specifications = (parts: PlanParts): readonly Specification[] =>
  contingencySpecifications.map(({ id, name, by }) => ({ id, name, ...answer[by](parts) }));

type Answer = Pick<Specification, 'answered' | 'how'>;

const many = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

const answer: Readonly<Record<AnsweredBy, (parts: PlanParts) => Answer>> = {
  copies: ({ withCopies }) => ({
    answered: withCopies > 0,
    how:
      withCopies > 0 ? `${many(withCopies, 'system')} with copies on site and off site` : 'Name the systems that are copied, and where to.',
  }),
  restoreOrder: ({ systems, roles }) => ({
    answered: systems > 0 && roles > 0,
    how:
      systems > 0 && roles > 0
        ? `${many(systems, 'system')} in the order they are restored, ${many(roles, 'role')} with deputies`
        : 'Name the systems to restore and who does it.',
  }),
  scenarios: ({ cyber, physical }) => ({
    answered: cyber > 0 && physical > 0,
    how:
      cyber > 0 && physical > 0
        ? `${String(cyber)} cyber and ${many(physical, 'physical scenario')} with what is done first`
        : 'Plan for cyber and for physical events.',
  }),
  tests: ({ tests }) => ({
    answered: tests > 0,
    how: tests > 0 ? `${many(tests, 'test')} with result` : 'Hold a test and write down its result.',
  }),
  targets: ({ systems, withTargets }) => ({
    answered: systems > 0 && withTargets === systems,
    how:
      systems > 0 && withTargets === systems
        ? `A recovery time and point for each of ${many(systems, 'system')}`
        : systems === 0
          ? 'Name the systems, and how long each may be away.'
          : `${String(systems - withTargets)} of ${many(systems, 'system')} without a recovery time and point.`,
  }),
};
