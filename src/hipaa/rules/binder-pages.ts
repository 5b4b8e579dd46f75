import { bullets, heading, link, panel, paragraph, table, type DocumentNode } from '../../platform/rules/document';
import { dayInWords } from './in-words';
import type { BinderId, BinderMode, SectionCare } from './binder';
import { sectionNamed, sectionsOf, type PageName, type SectionId } from './sections';

/** Said once, where a binder is made. */
export const noLegalAdvice =
  'Rounds keeps your records together and counts days. It is no legal advice: what the law asks of you, ask somebody who may answer for it.';

const whose = (id: BinderId, client: string): string => (id === 'own' ? 'our own' : client);

/** A title is the only one of its kind in a space, so that a page is found again by it. */
export function pageTitle(id: BinderId, page: PageName, client: string): string {
  if (page === 'cover') return `HIPAA binder, ${whose(id, client)}`;
  if (page === 'index') return `HIPAA binder, ${whose(id, client)}: index`;
  return `HIPAA binder, ${whose(id, client)}: ${sectionNamed(id, page)?.title ?? page}`;
}

/** The cover, below which all other pages stand. */
export const coverBlocks = (id: BinderId, client: string): readonly DocumentNode[] => [
  paragraph(
    id === 'own'
      ? 'This binder holds the proof of our own compliance: hand it to anyone who asks for it.'
      : `This binder holds what ${client} can show of its compliance with HIPAA: hand it to anyone who asks for it.`,
  ),
  panel('info', paragraph(noLegalAdvice)),
];

/** What the app keeps up to date at the top of a section's page. */
export function careBlocks(care: SectionCare = {}, effectiveOn?: string): readonly DocumentNode[] {
  const day = (on: string | undefined): string => (on === undefined ? 'not yet' : dayInWords(on));
  return [
    table([
      ['Owner', 'Effective', 'Last review', 'Next review'],
      [care.owner ?? 'not named yet', day(effectiveOn), day(care.reviewedOn), day(care.nextReview)],
    ]),
  ];
}

const technicalParts = [
  ['How data are handled', 'Where patients’ data come in, who works with them, and where they leave.'],
  ['How data are encrypted', 'In use, at rest, archived and backed up: what is encrypted, with what, and who has the keys.'],
  ['How the records system is stored, managed and moved', 'Where the medical records system runs, who manages it, and how its data move.'],
  ['What was put in place', 'The safeguards we have put in place, and since when.'],
  ['How breaches are handled', 'Who is told, who decides, and what is kept of it.'],
] as const;

/** What stands on a section's page for people to write around, below what the app keeps. */
export function sectionText(id: BinderId, section: SectionId): readonly DocumentNode[] {
  const known = sectionNamed(id, section);
  if (!known) return [];
  const intro = paragraph(known.purpose);
  const parts = section === 'technical' ? technicalParts : [];
  return [intro, ...parts.flatMap(([title, words]) => [heading(2, title), paragraph(words)])];
}

/** The index: every section, whose it is, and the way to its page. */
export function indexBlocks(
  id: BinderId,
  mode: BinderMode,
  pageOf: (section: SectionId) => { readonly href: string } | undefined,
): readonly DocumentNode[] {
  const line = (section: SectionId, title: string): readonly (string | DocumentNode)[] => {
    const page = pageOf(section);
    return page ? [link(page.href, title)] : [title];
  };
  return [bullets(sectionsOf(id, mode).map(({ id: section, title }) => line(section, title)))];
}
