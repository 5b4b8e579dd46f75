import { bullets, heading, paragraph, type DocumentNode } from '../../../platform/rules/document';
import { answerInWords, dayInWords } from '../questionnaire/answer-in-words';
import { budget, threePlans, type PageFacts } from './meeting-page';

export const itDepartmentTitle = ({ client, heldOn }: Pick<PageFacts, 'client' | 'heldOn'>): string =>
  `IT department of ${client.name}, ${dayInWords(heldOn)}`;

/** The section for the client's own business plan: the budget, the policies, the plans, the date, and a line to sign on. */
export function itDepartmentBlocks(facts: PageFacts): readonly DocumentNode[] {
  const { client, heldOn } = facts;
  return [
    paragraph(`As of ${dayInWords(heldOn)}, for the business plan of ${client.name}.`),
    ...budget(facts),
    heading(3, 'Policies'),
    ...policies(facts),
    ...threePlans(facts),
    heading(3, 'Agreed'),
    paragraph('Date ____________________   Name ____________________   Signature ____________________'),
  ];
}

function policies({ answers, currency }: PageFacts): readonly DocumentNode[] {
  const said = answers['dc-policies'];
  if (!said || said.value === 'none') return [paragraph('No policy is to be written or renewed this year.')];
  return [bullets([[answerInWords({ type: 'choice' }, said.value, currency)]])];
}
