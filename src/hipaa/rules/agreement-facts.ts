import type { Client, ClientId } from '../../clients/rules/client';
import { nameKey } from '../../clients/rules/name-key';
import type { DateOnly } from '../../platform/rules/units';
import type { BinderId } from './binder';
import type { Reason, Verdict } from './health';
import { bindsOn, type AgreementData } from './kinds/agreement';
import type { VendorData } from './kinds/vendor';
import { daysAfter, type HipaaRecord } from './record';
import { regulationDates } from './regulation-dates';

/** An agreement that binds from a day on, until another one if it ends. */
export interface Agreed {
  /** By name key; empty where it is with us. */
  readonly party: string;
  /** The client with whom we have it. */
  readonly client: BinderId | null;
  readonly from: DateOnly;
  readonly until: DateOnly | null;
}

/** What a binder keeps of a section of agreements, so that lists over many binders need no record. */
export interface AgreementFacts {
  readonly agreed: readonly Agreed[];
  /** Names, as they are written. */
  readonly vendors: readonly string[];
}

/** A client that is bound by HIPAA. */
export interface BoundClient {
  readonly id: ClientId;
  readonly name: string;
}

export const boundClients = (clients: readonly Client[]): readonly BoundClient[] =>
  clients
    .filter(({ status, hipaa }) => status === 'active' && hipaa !== 'none')
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));

const isAgreement = (record: HipaaRecord): record is HipaaRecord<AgreementData> => record.kind === 'agreement';

export function agreementFacts(records: readonly HipaaRecord[]): AgreementFacts {
  const agreements = records.filter(isAgreement);
  const listed = records.filter(({ kind, endedOn }) => kind === 'vendor' && endedOn === undefined);
  const names = [...listed.map(({ data }) => (data as VendorData).name), ...agreements.flatMap(vendorOf)];
  return { agreed: agreements.flatMap(agreedOf), vendors: [...new Map(names.map((name) => [nameKey(name), name])).values()] };
}

const vendorOf = ({ data, endedOn }: HipaaRecord<AgreementData>): readonly string[] =>
  data.between === 'vendor' && endedOn === undefined ? [data.party] : [];

/** Nothing of an agreement that binds on no day. */
function agreedOf(record: HipaaRecord<AgreementData>): readonly Agreed[] {
  const { binder, shownIn, effectiveOn, endedOn, data } = record;
  if (effectiveOn === null || !bindsOn(record, effectiveOn)) return [];
  const client = data.between === 'us' ? (binder === 'own' ? (shownIn?.binder ?? null) : binder) : null;
  const ends = [
    ...(data.expiresOn === null ? [] : [data.expiresOn]),
    ...(endedOn === undefined ? [] : [daysAfter(endedOn, -1)]),
    ...(data.signedOn < regulationDates.omnibusEffective ? [regulationDates.olderAgreementsUntil] : []),
  ].sort();
  return [{ party: nameKey(data.party), client, from: effectiveOn, until: ends[0] ?? null }];
}

const binds = ({ from, until }: Agreed, day: DateOnly): boolean => from <= day && (until === null || until >= day);

/** Whether an agreement between us and that client is in force. */
export const isAgreedWith = ({ id, name }: BoundClient, { agreed }: Pick<AgreementFacts, 'agreed'>, day: DateOnly): boolean =>
  agreed.some((each) => (each.client === id || (each.client === null && each.party === nameKey(name))) && binds(each, day));

/** Whether one with that vendor is. */
export const isAgreedWithVendor = (name: string, { agreed }: Pick<AgreementFacts, 'agreed'>, day: DateOnly): boolean =>
  agreed.some((each) => each.party === nameKey(name) && binds(each, day));

/** How our own agreements stand once every client that is bound by HIPAA is asked for. */
export function withClients(verdict: Verdict, clients: readonly BoundClient[], facts: AgreementFacts, day: DateOnly): Verdict {
  const lacking = clients.filter((client) => !isAgreedWith(client, facts, day));
  if (lacking.length === 0) return verdict;
  const reasons = lacking.map(({ id, name }): Reason => {
    return { record: null, client: id, tone: 'red', sentence: `${name}: there is no agreement in force between us.` };
  });
  const others = verdict.reasons.filter(({ record }) => record !== null);
  return { ...verdict, tone: 'red', reasons: [...reasons, ...others], notDocumented: verdict.notDocumented + lacking.length };
}
