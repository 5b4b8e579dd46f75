import bank from './catalog/roadmap-questionnaire.json';
import type { Questionnaire } from './rules/questionnaire/questionnaire';

/** The questions that come with the app. */
export const shippedQuestionnaire = bank as Questionnaire;
