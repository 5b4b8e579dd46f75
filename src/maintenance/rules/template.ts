export type Tier = 'automatic' | 'remote' | 'onSite';
export type Evidence = 'none' | 'note' | 'number' | 'photo' | 'file';
export type Frequency = 'monthly' | 'quarterly' | 'semiannual' | 'annual';
export type Operator = '>' | '>=' | '<' | '<=';

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
  readonly unit?: string;
  readonly threshold?: Threshold;
  readonly note?: string;
}

/** A checklist's master copy as it was published; a ticket keeps the version it was created with. */
export interface TemplateVersion {
  readonly template: string;
  readonly version: number;
  readonly publishedOn: string;
  readonly items: readonly Item[];
}
