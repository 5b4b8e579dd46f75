import { counted } from '../../../platform/rules/counted';
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

const answer: Readonly<Record<AnsweredBy, (parts: PlanParts) => Answer>> = {
  copies: ({ withCopies }) => ({
    answered: withCopies > 0,
    how:
      withCopies > 0
        ? `${counted(withCopies, 'system', 'systems')} with copies on site and off site`
        : 'Name the systems that are copied, and where to.',
  }),
  restoreOrder: ({ systems, roles }) => ({
    answered: systems > 0 && roles > 0,
    how:
      systems > 0 && roles > 0
        ? `${counted(systems, 'system', 'systems')} in the order they are restored, ${counted(roles, 'role', 'roles')} with deputies`
        : 'Name the systems to restore and who does it.',
  }),
  scenarios: ({ cyber, physical }) => ({
    answered: cyber > 0 && physical > 0,
    how:
      cyber > 0 && physical > 0
        ? `${String(cyber)} cyber and ${counted(physical, 'physical scenario', 'physical scenarios')} with what is done first`
        : 'Plan for cyber and for physical events.',
  }),
  tests: ({ tests }) => ({
    answered: tests > 0,
    how: tests > 0 ? `${counted(tests, 'test', 'tests')} with result` : 'Hold a test and write down its result.',
  }),
  targets: ({ systems, withTargets }) => ({
    answered: systems > 0 && withTargets === systems,
    how:
      systems > 0 && withTargets === systems
        ? `A recovery time and point for each of ${counted(systems, 'system', 'systems')}`
        : systems === 0
          ? 'Name the systems, and how long each may be away.'
          : withoutTargets(systems - withTargets, systems),
  }),
};

const withoutTargets = (some: number, all: number): string =>
  `${String(some)} of ${counted(all, 'system', 'systems')} without a recovery time and point.`;
