import type { DateOnly } from '../../../platform/rules/units';

/** Whether the lost or seen data were encrypted as HHS accepts it, and the key was not with them. */
export const protections = ['encryptedKeySafe', 'encryptedKeyLost', 'notEncrypted', 'unknown'] as const;
export type Protection = (typeof protections)[number];
export const protectionWords: Readonly<Record<Protection, string>> = {
  encryptedKeySafe: 'Encrypted, and the key is safe',
  encryptedKeyLost: 'Encrypted, but the key may be known',
  notEncrypted: 'Not encrypted',
  unknown: 'Not known yet',
};

/** The three cases that are no breach (45 CFR 164.402(1)). */
export const exceptions = ['goodFaith', 'inadvertent', 'notRetained'] as const;
export type Exception = (typeof exceptions)[number];
export const exceptionWords: Readonly<Record<Exception, string>> = {
  goodFaith: 'A staff member looked in good faith, within their duties, and passed nothing on',
  inadvertent: 'Shown by mistake to a colleague who may see patients’ data too, and not passed on',
  notRetained: 'Whoever got it could not have kept it',
};

/** What is weighed to find out whether the data were compromised (45 CFR 164.402(2)). */
export const factors = ['extent', 'recipient', 'acquired', 'mitigated'] as const;
export type Factor = (typeof factors)[number];
export const factorWords: Readonly<Record<Factor, string>> = {
  extent: 'What kind of data, how much, and could people be recognised by them?',
  recipient: 'Who used the data, or to whom did they go?',
  acquired: 'Were they really acquired or viewed?',
  mitigated: 'How far has the risk been reduced since?',
};
export interface Weighed {
  readonly low: boolean | null;
  readonly why: string;
}

/** What a notice has to tell the people concerned (45 CFR 164.404(c)). */
export const contents = ['whatHappened', 'whichData', 'protectYourself', 'whatWeDo', 'contact'] as const;
export type Content = (typeof contents)[number];
export const contentWords: Readonly<Record<Content, string>> = {
  whatHappened: 'What happened, when, and when it was discovered',
  whichData: 'Which kinds of data',
  protectYourself: 'What people should do to protect themselves',
  whatWeDo: 'What is done to find out, to limit the harm and to prevent another',
  contact: 'Whom to ask: a toll-free number, an e-mail or web address, or a postal address',
};

/** To whom an incident is told. */
export type Told = 'coveredEntity' | 'individuals' | 'hhs' | 'media';
export const toldWords: Readonly<Record<Told, string>> = {
  coveredEntity: 'The client, as covered entity',
  individuals: 'The people concerned',
  hhs: 'HHS',
  media: 'The media',
};

/** A time for which law enforcement asked to wait (45 CFR 164.412). */
export type Delay = { readonly kind: 'written'; readonly until: DateOnly } | { readonly kind: 'oral'; readonly askedOn: DateOnly } | null;

/** A security incident. It holds counts of people and never their names or data. */
export interface Incident {
  readonly what: string;
  /** The first day on which it was known, or should have been. */
  readonly discoveredOn: DateOnly;
  /** By us as business associate, or by the client itself. */
  readonly discoveredBy: 'us' | 'client';
  /** When we told the client of what we discovered. */
  readonly clientToldOn: DateOnly | null;
  readonly protection: Protection;
  readonly exception: Exception | null;
  readonly factors: Readonly<Record<Factor, Weighed>>;
  /** The reasons for holding that no notice is due; the burden of proof lies with who holds it (45 CFR 164.414). */
  readonly reasons: string;
  /** How many people are concerned; null while nobody knows. */
  readonly people: number | null;
  /** How many of them live in the state where most do. */
  readonly peopleInOneState: number | null;
  /** Within how many days the law of that state wants notice; null where it says nothing shorter. */
  readonly stateDays: number | null;
  /** Within how many days the agreement wants the client told; null where it says nothing. */
  readonly agreementDays: number | null;
  readonly delay: Delay;
  /** People whose addresses are wrong or missing. */
  readonly unreachable: number;
  readonly notice: Readonly<Partial<Record<Content, boolean>>>;
  readonly toldOn: Readonly<Partial<Record<Told, DateOnly>>>;
}
