import type { Client } from '../../../clients/rules/client';
import type { DateOnly } from '../../../platform/rules/units';
import type { Release } from './end-of-life';
import type { PlanLine } from '../plan/plan-line';
import type { Step } from './step';
import type { TrailEntry } from './trail';

/** One client in a campaign, as its screen shows it. */
export interface CampaignClient {
  readonly outcome: 'campaignClient';
  readonly client: Pick<Client, 'id' | 'name' | 'contact' | 'sheet'>;
  readonly release: Release;
  readonly step: Step;
  readonly devices: readonly { readonly name: string; readonly model: string; readonly owner: string }[];
  /** What else runs on these devices and ends by then. */
  readonly ended: readonly string[];
  /** The latest first. */
  readonly trail: readonly TrailEntry[];
  /** What the plan has set aside; null where nothing is planned. */
  readonly line: PlanLine | null;
  /** What could be planned. */
  readonly proposed: Omit<PlanLine, 'moves'>;
  readonly currency: string;
  readonly today: DateOnly;
}
