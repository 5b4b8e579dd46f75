import type { Month } from '../../platform/rules/units';

export type Tier = 'automatic' | 'remote' | 'onSite';
export type Evidence = 'none' | 'note' | 'number' | 'photo' | 'file';
export type Frequency = 'monthly' | 'quarterly' | 'semiannual' | 'annual';
export type Operator = '>' | '>=' | '<' | '<=';
/** Who does an item: the firm's own people, or the outsourced help desk. */
export type Doer = 'own' | 'outsourced';

/** A step in the care of backup media. */
export type CustodyStep = 'verify' | 'label' | 'handOver' | 'count';

/** A number fails when `number operator value` is true: `> 1.25` lets 1.25 pass. */
export interface Threshold {
  readonly operator: Operator;
  readonly value: number;
  readonly action: string;
}

/** One line of a checklist. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly tier: Tier;
  readonly category: string;
  readonly howTo: string;
  readonly evidence: Evidence;
  readonly frequency: Frequency;
  readonly graduatesToMonitoring: boolean;
  /** Whether the ticket can only be resolved once this is no longer open. */
  readonly required: boolean;
  /** How long it usually takes. */
  readonly minutes: number;
  readonly doer: Doer;
  readonly unit?: string;
  readonly threshold?: Threshold;
  /** The threshold is about the number as a percentage of this, such as "contracted Mbps". */
  readonly percentOf?: string;
  /** Where the item never applies, such as "SSD volume". */
  readonly exempt?: string;
  readonly custody?: CustodyStep;
  readonly note?: string;
}

/** The one task of a month that is done at every client; month 1 to 12. */
export interface MonthlySingle {
  readonly month: number;
  readonly title: string;
  readonly howTo: string;
}

/** A checklist's master copy as it was published; a ticket keeps the version it was created with. */
export interface TemplateVersion {
  readonly template: string;
  readonly name: string;
  readonly version: number;
  readonly publishedOn: string;
  readonly items: readonly Item[];
  readonly singles: readonly MonthlySingle[];
}

/** The item that stands for the month's single task; its words are those of the month. */
export const singleCategory = 'single';

export const singleOf = (template: Pick<TemplateVersion, 'singles'>, period: Month): MonthlySingle | undefined =>
  template.singles.find(({ month }) => month === Number(period.slice(5)));
