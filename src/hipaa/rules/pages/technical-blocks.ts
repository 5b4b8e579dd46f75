import { heading, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import type { Assessment } from '../assessment/assessment';
import { titleOf, type Entry } from '../assessment/entry';
import { entryState } from '../assessment/finding';
import { securityRule } from '../security-rule';
import { reasonsOf, sourceOf, verdictOf } from './assessment-blocks';

interface TechnicalPart {
  readonly title: string;
  readonly holds: (entry: Entry) => boolean;
}

const isIn =
  (...beginnings: readonly string[]) =>
  ({ id }: Entry): boolean =>
    beginnings.some((beginning) => id.startsWith(beginning));

const encrypted = isIn('164.312(a)(2)(iv)', '164.312(e)');
const stored = isIn('164.308(a)(7)', '164.310(d)(2)(iv)', '164.312(a)(2)(ii)', '164.312(c)');
const breaches = isIn('164.308(a)(6)');
const handled = isIn('164.308(a)(1)', '164.308(a)(3)', '164.308(a)(4)', '164.310(d)');

/** What the technical section of a client's binder tells, in the order of its headings; every entry stands under the first that fits. */
const parts: readonly TechnicalPart[] = [
  { title: 'How data are handled', holds: (entry) => handled(entry) && !stored(entry) },
  { title: 'How data are encrypted', holds: encrypted },
  { title: 'How the records system is stored, managed and moved', holds: (entry) => stored(entry) && !encrypted(entry) },
  {
    title: 'What was put in place',
    holds: (entry) => ![handled, encrypted, stored, breaches].some((holds) => holds(entry)),
  },
  { title: 'How breaches are handled', holds: breaches },
];

const technical = securityRule.filter(({ binderSection, mspScope }) => binderSection === 'technical' && mspScope);

/** The entries under each of the five headings. */
export const technicalParts = parts.map(({ title, holds }) => ({ title, entries: technical.filter(holds) }));

/** The five parts as an assessment found them, to be read without the app. */
export function technicalBlocks(assessment: Assessment): readonly DocumentNode[] {
  return [
    heading(2, `As found in the assessment of ${String(assessment.year)}`),
    ...technicalParts.flatMap(({ title, entries }) => [heading(3, title), found(entries, assessment)]),
  ];
}

function found(entries: readonly Entry[], { findings }: Assessment): DocumentNode {
  const rows = entries.flatMap((entry) => {
    const finding = findings[entry.id];
    const state = entryState(entry, finding);
    return finding && state !== 'open' && state !== 'toConfirm'
      ? [[titleOf(entry), verdictOf(finding, entry), reasonsOf(finding), sourceOf(finding)]]
      : [];
  });
  return rows.length === 0
    ? paragraph('Nothing was found out yet.')
    : table([['What', 'Finding', 'Reasons and notes', 'Found by'], ...rows]);
}
