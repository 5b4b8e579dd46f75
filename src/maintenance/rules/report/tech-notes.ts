import { heading, link, mention, paragraph, type DocumentNode } from '../../../platform/rules/document';
import { dateInWords } from '../../../billing/rules/in-words';
import { monthInWords } from '../../../platform/rules/month';
import type { DateOnly } from '../../../platform/rules/units';
import type { Finished } from './finished';

export const techNotesTitle = 'Tech Notes';

/** What stands on a Tech Notes page that the app had to make. */
export const techNotesIntroduction: readonly DocumentNode[] = [
  paragraph(
    'What was done and found at this client, the latest last. Every run of the maintenance adds its note; write your own anywhere.',
  ),
];

/** One dated note, linked to its run's ticket; undefined where the run has none. Notes are only ever added. */
export function techNoteBlocks({ techNote, head, ticket }: Finished, writtenOn: DateOnly): readonly DocumentNode[] | undefined {
  if (!techNote) return undefined;
  const confirmed = techNote.confirmedBy === undefined ? '' : ` Confirmed by ${techNote.confirmedBy}.`;
  return [
    heading(3, `${dateInWords(writtenOn)}: maintenance for ${monthInWords(head.period)}`),
    ...techNote.text.split(/\n{2,}/).map((words) => paragraph(words.replaceAll('\n', ' '))),
    paragraph(mention(techNote.by), `, `, link(`/browse/${ticket.key}`, ticket.key), `.${confirmed}`),
  ];
}
