import { heading, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import { dayInWords } from '../questionnaire/answer-in-words';
import { againstInWords, figureWords, rangeInWords, valueInWords } from './evidence-words';
import { dateOnly } from '../../../platform/rules/units';
import type { Review } from '../meeting/review';

/** The numbers of the quarter on the meeting's page, with what each counts, when they were gathered and the hash they were frozen with. */
export function evidenceBlocks({ evidence, hash }: Partial<Pick<Review, 'evidence' | 'hash'>>): readonly DocumentNode[] {
  if (!evidence) return [heading(3, 'Evidence'), paragraph('No numbers were gathered for this meeting.')];
  const rows = evidence.figures.map((figure) => {
    const { title, definition } = figureWords(figure.name);
    const parts = (figure.parts ?? []).join('; ');
    return [title, `${valueInWords(figure)}${parts === '' ? '' : ` (${parts})`}`, againstInWords(figure), definition];
  });
  const gathered = `${rangeInWords(evidence)}. Gathered on ${dayInWords(dateOnly(evidence.gatheredAt.slice(0, 10)))}.`;
  return [
    heading(3, 'Evidence'),
    paragraph(hash ? `${gathered} Frozen with the meeting, SHA-256 ${hash}.` : gathered),
    table([['What', 'Number', 'Before', 'What is counted'], ...rows]),
  ];
}
