import type { Instant, Minutes } from '../../../platform/rules/units';

/** What a practice depends on, in the order of the list; the last two are often unprotected. */
export const assetClasses = ['device', 'network', 'server', 'records', 'billing', 'cloud', 'medical', 'iot'] as const;
export type AssetClass = (typeof assetClasses)[number];

export const classWords: Readonly<Record<AssetClass, string>> = {
  device: 'Phones, laptops, tablets',
  network: 'Network and internet',
  server: 'Server or storage',
  records: 'Electronic records',
  billing: 'Billing',
  cloud: 'Cloud service',
  medical: 'Medical and handheld device',
  iot: 'Fridge, scanner, ventilation',
};

/** A line of the client's checklist by which monitoring watches a copy. */
export interface Watched {
  readonly item: string;
  readonly title: string;
}

/** A copy of a system's data: when it last succeeded, and whether it runs by itself. */
export interface Copy {
  /** As it was typed, or as monitoring tells. */
  readonly lastSuccess: Instant | null;
  readonly automated: boolean;
  readonly watchedBy?: Watched | null | undefined;
  /** Missing where it was typed. */
  readonly from?: 'monitoring' | undefined;
}

/** A system that must come back, and what must be there before it. */
export interface SystemData {
  readonly name: string;
  readonly assetClass: AssetClass;
  /** Who answers for it; empty where nobody does. */
  readonly responsible: string;
  /** How long it may be away. */
  readonly rto: Minutes | null;
  /** How old the newest copy may be. */
  readonly rpo: Minutes | null;
  /** Then a risk to it belongs into the risk analysis. */
  readonly holdsEphi: boolean;
  /** Names of the systems it reads from. */
  readonly needs: readonly string[];
  /** It comes back before the devices, though it is none. */
  readonly comesFirst: boolean;
  /** Why it does. */
  readonly beforeDevices: string;
  /** Null where it holds no data to copy. */
  readonly copies: { readonly onSite: Copy; readonly offSite: Copy } | null;
}

/** The sentence for a system that nobody answers for; null where somebody does. */
export function unowned({ name, assetClass, responsible }: SystemData): string | null {
  if (responsible.trim() !== '') return null;
  const often = assetClass === 'medical' || assetClass === 'iot' ? ' Devices like this are often unprotected.' : '';
  return `Nobody answers for ${name}.${often}`;
}
