import type { AskedOf, Horizon, QuestionType } from '../../../../src/roadmap/rules/questionnaire/questionnaire';

export const typeWords: Readonly<Record<QuestionType, string>> = {
  text: 'Text',
  number: 'Number',
  money: 'Amount',
  choice: 'Choice',
  scale: 'Scale',
  date: 'Date',
};

export const askedWords: Readonly<Record<AskedOf, string>> = {
  both: 'asked of everybody',
  client: 'asked of clients',
  prospect: 'asked of prospects',
};

export const horizonWords: Readonly<Record<Horizon, string>> = {
  current: 'now',
  '1y': 'in one year',
  '3y': 'in three years',
  '5y': 'in five years',
};
