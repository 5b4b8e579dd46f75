import type { ChosenTypes } from '../../clients/rules/ticket-types';
import type { Instant } from '../../platform/rules/units';
import type { SetUp } from './set-up';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An issue type of the site; `project` is the team-managed project whose own it is. Level 0 is a standard one. */
export interface FoundType extends Named {
  readonly description: string;
  readonly level: number;
  readonly project: string | null;
}

export interface FoundProject extends Named {
  readonly key: string;
  readonly isTeamManaged: boolean;
  readonly isDesk: boolean;
}

/** Which types some projects have; the first hundred of those projects, and how many they are. */
export interface FoundScheme extends Named {
  readonly isDefault: boolean;
  readonly types: readonly string[];
  readonly projects: readonly (Named & { readonly key: string })[];
  readonly projectCount: number;
  /** Ids of the chosen projects that have it, also of such as are beyond the first hundred. */
  readonly chosen: readonly string[];
}

export interface FoundRequestType extends Named {
  readonly issueTypeId: string;
}

/** What a site has, as far as Rounds cares, and what was decided about it. */
export interface SiteFacts {
  readonly setUp: SetUp;
  readonly chosen: ChosenTypes;
  readonly types: readonly FoundType[];
  readonly schemes: readonly FoundScheme[];
  /** The projects that were chosen, or are proposed. */
  readonly projects: readonly FoundProject[];
  /** Project id -> what customers can ask its desk for; null where Jira does not tell. */
  readonly requestTypes: Readonly<Record<string, readonly FoundRequestType[] | null>>;
  /** Where the workflow asks for the checklist; null where Jira does not tell. */
  readonly validators: readonly { readonly workflow: string; readonly transition: string }[] | null;
  /** Task id -> how it stands, of what is being made. */
  readonly tasks: Readonly<Record<string, 'underWay' | 'done' | 'failed'>>;
  readonly secret: { readonly by: string; readonly at: Instant } | null;
  readonly hasRoles: boolean;
  readonly hasClients: boolean;
}
