import { bullets, heading, link, panel, paragraph, table, type DocumentNode } from '../../platform/rules/document';
import { dayInWords } from './in-words';
import type { BinderId, BinderMode, SectionCare } from './binder';
import type { SectionView, ShownRecord } from './section-view';
import { writtenSections } from './pages/section-blocks';
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

/** The app's part of a section's page: who looks after it, and every record with its dates, so that the page says it all without the app. */
export function sectionPart(view: SectionView): readonly DocumentNode[] {
  const { care, records, verdict } = view;
  const effective = records.flatMap(({ record }) => record.effectiveOn ?? []).sort().at(-1); // prettier-ignore
  const proof = ({ record }: ShownRecord): string =>
    record.evidence.map(({ title, ref, addedOn }) => `${title === '' ? ref : title} (added ${dayInWords(addedOn)})`).join('; ');
  const own = writtenSections[view.section.id] === undefined ? records : []; // some sections write more than a table, in a part of its own
  const rows = own.map((shown) => [
    shown.headline,
    shown.record.effectiveOn === null ? '' : dayInWords(shown.record.effectiveOn),
    proof(shown),
    shown.judgement.reason ?? 'in order',
  ]);
  const share = verdict.share === undefined ? [] : [paragraph(`${String(verdict.share)} % as of ${dayInWords(view.today)}.`)];
  return [
    ...careBlocks(care, effective),
    ...share,
    ...(rows.length === 0 ? [] : [table([['Record', 'Effective', 'Evidence', 'How it stands'], ...rows])]),
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
