import type { DateOnly } from '../../../platform/rules/units';

/** Who does what when something stops, who stands in, and when they said that they know it. */
export interface RoleData {
  readonly role: string;
  readonly person: string;
  readonly deputy: string;
  readonly acknowledgedOn: DateOnly | null;
}

export interface Acknowledged {
  /** Whole percent, rounded down: 100 means everybody. */
  readonly share: number;
  readonly outstanding: readonly string[];
}

/** How many of the roles were acknowledged by who has them. */
export function acknowledged(roles: readonly RoleData[]): Acknowledged {
  const outstanding = roles.filter(({ acknowledgedOn }) => acknowledgedOn === null).map(({ person }) => person);
  const share = roles.length === 0 ? 0 : Math.floor(((roles.length - outstanding.length) * 100) / roles.length);
  return { share, outstanding };
}
