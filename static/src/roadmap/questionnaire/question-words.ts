import type { AskedOf, Horizon, QuestionType } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { say } from '../../ui/words/say';

export const typeWords: Readonly<Record<QuestionType, string>> = {
  text: say('Text'),
  number: say('Number'),
  money: say('Amount'),
  choice: say('Choice'),
  scale: say('Scale'),
  date: say('Date'),
};

export const askedWords: Readonly<Record<AskedOf, string>> = {
  both: say('asked of everybody'),
  client: say('asked of clients'),
  prospect: say('asked of prospects'),
};

export const horizonWords: Readonly<Record<Horizon, string>> = {
  current: say('now'),
  '1y': say('in one year'),
  '3y': say('in three years'),
  '5y': say('in five years'),
};
