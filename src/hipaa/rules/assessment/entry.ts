/** A standard or an implementation specification of the Security Rule. */
export interface Entry {
  /** `164.308(a)(1)(ii)(A)` */
  readonly id: string;
  readonly citation: string;
  readonly standard: string;
  /** Null for the standard itself. */
  readonly specification: string | null;
  /** Addressable is not optional: implement it, or an alternative, or document why not (45 CFR 164.306(d)). */
  readonly type: 'standard' | 'required' | 'addressable';
  readonly safeguard: 'administrative' | 'physical' | 'technical' | 'organizational' | 'documentation';
  readonly summary: string;
  /** Within the technical scope of our assessment; the rest is the client's own. */
  readonly mspScope: boolean;
  readonly responsibility: 'msp' | 'shared' | 'client';
  /** A standard without specifications, met directly. */
  readonly standaloneRequired: boolean;
  readonly binderSection: 'technical' | 'office-procedures' | 'training' | 'documentation';
  /** What the rule proposed in 2025 would change; it is no law. */
  readonly nprmProposed: string | null;
}

export const titleOf = ({ specification, standard }: Pick<Entry, 'specification' | 'standard'>): string => specification ?? standard;

/** `required`, `addressable`, or `standard`; standards without specifications are required themselves. */
export function typeInWords({ type, standaloneRequired }: Pick<Entry, 'type' | 'standaloneRequired'>): string {
  return type === 'standard' && standaloneRequired ? 'required' : type;
}
