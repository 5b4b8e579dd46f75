import { minutedActions } from './action';
import { agendaOf, type Agenda } from './agenda';
import { fitReport } from './capacity';
import type { HeadsUp } from './fit';
import type { Review } from './review';

type OnAgenda = Pick<Review, 'topics' | 'evidence' | 'standing' | 'page' | 'answers' | 'setUp'>;

/** What growth will ask for, by what was said and what is listed. */
export const headsUpOf = ({ answers, setUp }: Pick<Review, 'answers' | 'setUp'>): readonly HeadsUp[] => fitReport(answers, setUp);

/** The agenda of a meeting as its screen and its page show it. */
export function agendaShown(review: OnAgenda): Agenda {
  const { topics, evidence, standing, page } = review;
  const open = minutedActions(standing.actions).filter(({ meeting }) => meeting !== page).length;
  return agendaOf({ topics, evidence, open, headsUp: headsUpOf(review) });
}
