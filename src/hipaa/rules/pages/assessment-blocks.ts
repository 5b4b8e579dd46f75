import { heading, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import { progressOf, responsibleFor, type Assessment } from '../assessment/assessment';
import { titleOf, type Entry } from '../assessment/entry';
import { entryState, methodWords, stateWords, verdictWords, wayWords, type Finding } from '../assessment/finding';
import { dayInWords } from '../in-words';
import { securityRule } from '../security-rule';

/** An assessment in words that read well without the app: its scope, every finding with its reasons, and whose the other entries are. */
export function assessmentBlocks(assessment: Assessment): readonly DocumentNode[] {
  const { documented, inScope, gaps } = progressOf(assessment, securityRule);
  const found = securityRule.filter(({ mspScope }) => mspScope);
  const theirs = securityRule.filter(({ mspScope }) => !mspScope);
  return [
    heading(2, `Assessment of ${String(assessment.year)}`),
    paragraph(`${String(documented)} of ${String(inScope)} findings are documented, ${String(gaps)} of them gaps.`),
    heading(3, 'Scope'),
    paragraph(assessment.scope === '' ? 'The scope is not written down yet.' : assessment.scope),
    heading(3, 'Findings'),
    table([['Requirement', 'Finding', 'How it was found', 'Reasons and notes'], ...found.map((entry) => findingRow(entry, assessment))]),
    heading(3, 'The client’s own'),
    table([
      ['Requirement', 'Answered by'],
      ...theirs.map((entry) => [named(entry), responsibleFor(assessment, entry.id) ?? 'not named yet']),
    ]),
  ];
}

const named = (entry: Entry): string => `${entry.id} ${titleOf(entry)}`;

function findingRow(entry: Entry, { findings }: Assessment): readonly string[] {
  const finding = findings[entry.id];
  const state = entryState(entry, finding);
  if (!finding || state === 'open' || state === 'toConfirm') return [named(entry), stateWords[state], '', ''];
  return [named(entry), verdictOf(finding, entry), sourceOf(finding), reasonsOf(finding)];
}

export function verdictOf({ verdict, way }: Finding, { type }: Pick<Entry, 'type'>): string {
  const words = verdict === null ? 'Not answered' : verdictWords[verdict];
  return type === 'addressable' && verdict === 'noChange' && way !== null ? `${words}: ${wayWords[way].toLowerCase()}` : words;
}

export function sourceOf({ method, basis, foundOn }: Finding): string {
  const parts = [method === null ? '' : methodWords[method], basis, foundOn === null ? '' : dayInWords(foundOn)];
  return parts.filter((part) => part !== '').join(', ');
}

export const reasonsOf = ({ why, note }: Finding): string => [why, note].filter((text) => text.trim() !== '').join(' ');
