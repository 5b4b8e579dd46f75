import * as z from 'zod';
import { nameKey } from '../../../clients/rules/name-key';
import { kind } from '../kind';
import { documented, type HipaaRecord } from '../record';
import { bindsOn, type AgreementData } from './agreement';

export interface VendorData {
  readonly name: string;
  /** What it does there: `backup`. */
  readonly does: string;
}

/** Somebody who may meet patients' data there; without an agreement in force that is a gap. */
export const vendor = kind<VendorData>({
  name: 'vendor',
  words: 'vendor',
  sections: ['agreements', 'subcontractors'],
  schema: z.strictObject({
    name: z.string().trim().min(1, { error: 'Name the vendor.' }).max(120),
    does: z.string().trim().max(200),
  }),
  headline: ({ data }) => (data.does === '' ? data.name : `${data.name}, ${data.does}`),
  needsEvidence: false,
  endWords: 'Stopped',
  problem: ({ data }, { records }) => {
    const twice = records.some((other) => other.kind === 'vendor' && nameKey((other.data as VendorData).name) === nameKey(data.name));
    return twice ? `${data.name} is on the list already.` : undefined;
  },
  remedy: { mode: 'add', kind: 'agreement', words: 'Add the agreement' },
  judge: ({ data }, day, { records }) => {
    const binding = records.some((record) => isAgreementWith(record, data.name) && bindsOn(record, day));
    return binding ? documented : { state: 'notDocumented', reason: 'no agreement in force' };
  },
});

const isAgreementWith = (record: HipaaRecord, name: string): record is HipaaRecord<AgreementData> =>
  record.kind === 'agreement' && nameKey((record.data as AgreementData).party) === nameKey(name);
