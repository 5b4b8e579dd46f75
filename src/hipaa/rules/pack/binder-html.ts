import { counted } from '../../../platform/rules/counted';
import type { Missing, PackChange, PackHead, PackPage, PackRecord, PackSection } from './pack';
import { documentHtml, escaped } from './document-html';

export interface WholeBinder {
  readonly head: PackHead;
  readonly pages: readonly PackPage[];
  readonly records: Readonly<Record<string, readonly PackRecord[]>>;
  readonly changes: readonly PackChange[];
  readonly missing: readonly Missing[];
  /** Path of a file of the pack, by which a page names it. */
  readonly fileNamed: (fileId: string) => string | undefined;
}

/** The whole binder to read and to print: cover, what is open first, index, then every page with its version and its records. */
export const binderHtml = (binder: WholeBinder): string =>
  [cover(binder), gaps(binder), index(binder), ...binder.pages.map((page) => pageHtml(binder, page))].join('\n');

/** The same as a file of its own. */
export const standAlone = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>\n${body}\n</body></html>\n`;

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#172b4d}
table{border-collapse:collapse;width:100%;margin:.75rem 0}th,td{border:1px solid #c1c7d0;padding:.3rem .5rem;text-align:left;vertical-align:top}
th p,td p{margin:0}aside{border-left:4px solid #4c9aff;padding:.1rem .8rem;margin:.75rem 0}.about{color:#5e6c84}.gap{margin:.25rem 0}pre{white-space:pre-wrap}
@media print{body{margin:0;max-width:none}.page{break-before:page}tr,aside{break-inside:avoid}h2,h3{break-after:avoid}}`;

function cover({ head, pages }: WholeBinder): string {
  const all = Object.values(pages).length;
  return `<header><h1>${escaped(head.title)}</h1>
<p>As it stood on ${instantWords(head.madeAt)}, taken out by ${escaped(head.madeBy)}. ${counted(all, 'page', 'pages')}.</p>
<p class="about">This is a copy of what was documented. It is no legal advice.</p></header>`;
}

function gaps({ head, missing }: WholeBinder): string {
  const open = head.sections.flatMap(({ title, gaps: sentences }) =>
    sentences.map((sentence) => `<strong>${escaped(title)}:</strong> ${escaped(sentence)}`),
  );
  const away = missing.map(({ what, why }) => `<strong>${escaped(what)}</strong> is not in this pack. ${escaped(why)}`);
  const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li class="gap">${line}</li>`).join('')}</ul>`;
  return `<section><h2>What is open</h2>${open.length === 0 ? '<p>Nothing: every section is documented.</p>' : list(open)}
${away.length === 0 ? '' : `<h2>What is missing from this pack</h2>${list(away)}`}</section>`;
}

function index({ head, pages }: WholeBinder): string {
  const rows = pages.map(({ id, title, version, changedAt }) => {
    const section = sectionOf(head, id);
    return `<tr><td><a href="#page-${escaped(id)}">${escaped(title)}</a></td><td>${String(version)}</td><td>${dayOf(changedAt)}</td><td>${escaped(
      section?.owner ?? '',
    )}</td><td>${escaped(section?.reviewedOn ?? '')}</td><td>${escaped(section?.nextReview ?? '')}</td></tr>`;
  });
  return `<section><h2>Index</h2><table><tr><th>Page</th><th>Version</th><th>Changed</th><th>Owner</th><th>Last review</th><th>Next review</th></tr>${rows.join(
    '',
  )}</table></section>`;
}

/** One page with what its records say. */
export function pageHtml({ head, records, fileNamed }: WholeBinder, page: PackPage): string {
  const section = sectionOf(head, page.id);
  return `<section class="page" id="page-${escaped(page.id)}"><h2>${escaped(page.title)}</h2>
<p class="about">Version ${String(page.version)}, changed ${instantWords(page.changedAt)}</p>
${documentHtml(page.body, fileNamed)}
${section ? recordsHtml(records[section.id] ?? []) : ''}</section>`;
}

function recordsHtml(records: readonly PackRecord[]): string {
  if (records.length === 0) return '';
  const rows = records.map(
    ({ headline, kind, effectiveOn, state, reason, evidence, supersededBy }) =>
      `<tr><td>${escaped(headline)}<br><span class="about">${escaped(kind)}${supersededBy === null ? '' : ', replaced'}</span></td><td>${escaped(
        effectiveOn ?? 'no date',
      )}</td><td>${evidence.map(({ title, ref, addedOn }) => `${escaped(title === '' ? ref : title)} (added ${escaped(addedOn)})`).join('<br>')}</td><td>${escaped(
        reason ?? stateWords[state] ?? state,
      )}</td></tr>`,
  );
  return `<h3>Records</h3><table><tr><th>Record</th><th>Effective</th><th>Evidence</th><th>State</th></tr>${rows.join('')}</table>`;
}

const stateWords: Readonly<Record<string, string>> = { documented: 'Documented', notDocumented: 'Not documented' };

const sectionOf = ({ sections }: PackHead, page: string): PackSection | undefined => sections.find((section) => section.page === page);
const dayOf = (at: string): string => at.slice(0, 10);
const instantWords = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
