import bank from './catalog/roadmap-questionnaire.json';
import type { Questionnaire } from './rules/questionnaire';

/** The questions that come with the app. */
export const shippedQuestionnaire = bank as Questionnaire;
