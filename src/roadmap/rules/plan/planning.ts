import type { Client } from '../../../clients/rules/client';
import type { DateOnly } from '../../../platform/rules/units';
import type { Equipment } from '../equipment/equipment';
import type { PlanLine } from './plan-line';
import type { KnownProduct } from '../equipment/product-named';
import type { Checklist } from './scenario';
import type { Norms } from '../equipment/standards';

/** What a client has and what is planned for it, as the screens show it. */
export interface Planning extends Equipment, PlanState {
  readonly outcome: 'planning';
  readonly client: Pick<Client, 'id' | 'name' | 'status'>;
  readonly norms: Norms;
  readonly normsVersion: number;
  /** What may run on a device, and how long it is supported. */
  readonly products: readonly KnownProduct[];
  readonly currency: string;
  /** In UTC. */
  readonly today: DateOnly;
  readonly mayChange: boolean;
}

/** The plan of a client, over all its meetings. */
export interface PlanState {
  readonly planVersion: number;
  readonly lines: readonly PlanLine[];
  /** The month in which the client's budget year begins, 1 to 12. */
  readonly firstMonth: number;
  readonly checklists: readonly Checklist[];
}
