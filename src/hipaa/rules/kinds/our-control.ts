import * as z from 'zod';
import { titleOf } from '../assessment/entry';
import { ownershipWords, sharings, type OurAnswers, type Sharing } from '../assessment/our-answer';
import { kind } from '../kind';
import type { HipaaRecord } from '../record';
import { entryOf } from '../security-rule';

export interface OurControlData {
  readonly entry: string;
  readonly sharing: Sharing;
  readonly answer: string;
}

/** What we do ourselves about an entry of the Security Rule, for all clients: answered here once, shown in each client's assessment. */
export const ourControl = kind<OurControlData>({
  name: 'ourControl',
  words: 'control of ours',
  sections: ['policies'],
  schema: z.strictObject({
    entry: z.string().refine((id) => entryOf(id)?.mspScope === true, { error: 'Choose an entry that is ours to answer.' }),
    sharing: z.enum(sharings),
    answer: z.string().trim().min(1, { error: 'Say what we do.' }).max(8_000, { error: 'At most 8,000 characters fit here.' }),
  }),
  headline: ({ data }) => `${nameOf(data.entry)}: ${ownershipWords[data.sharing].toLowerCase()} at every client`,
  needsEvidence: true,
  problem: ({ data, supersedes }, { records }) => {
    const other = controlsIn(records).find(({ id, data: { entry } }) => entry === data.entry && id !== supersedes);
    return other && `${nameOf(data.entry)} is answered already: change or replace that answer.`;
  },
});

const nameOf = (id: string): string => {
  const entry = entryOf(id);
  return entry ? titleOf(entry) : id;
};

const controlsIn = (records: readonly HipaaRecord[]) =>
  records.filter(({ kind: name }) => name === 'ourControl') as readonly HipaaRecord<OurControlData>[];

/** Our answers by entry, out of the records of our own binder. */
export const ourAnswersIn = (records: readonly HipaaRecord[]): OurAnswers =>
  Object.fromEntries(
    controlsIn(records).map(({ data: { entry, sharing, answer }, effectiveOn, evidence }) => [
      entry,
      { sharing, answer, since: effectiveOn, evidence: evidence.map(({ title, ref }) => (title === '' ? ref : title)) },
    ]),
  );
