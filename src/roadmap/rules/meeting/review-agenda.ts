import { minutedActions, type Action } from './action';
import { agendaOf, type Agenda } from './agenda';
import { fitReport } from './capacity';
import type { HeadsUp } from './fit';
import type { Review } from './review';

type OnAgenda = Pick<Review, 'topics' | 'evidence' | 'standing' | 'page' | 'answers' | 'setUp' | 'agreed'>;

/** What growth will ask for, by what was said and what is listed. */
export const headsUpOf = ({ answers, setUp }: Pick<Review, 'answers' | 'setUp'>): readonly HeadsUp[] => fitReport(answers, setUp);

/** The agenda of a meeting as its screen and its page show it; a finished one keeps the one it had. */
export function agendaShown(review: OnAgenda): Agenda {
  const { topics, evidence, standing, page, agreed } = review;
  if (agreed) return agreed.agenda;
  const open = minutedActions(standing.actions).filter(({ meeting }) => meeting !== page).length;
  return agendaOf({ topics, evidence, open, headsUp: headsUpOf(review) });
}

/** What was agreed: after the end of the meeting as it was then, with the tickets as they are known now. */
export function actionsShown({ agreed, standing }: Pick<Review, 'agreed' | 'standing'>): readonly Action[] {
  if (!agreed) return minutedActions(standing.actions);
  return agreed.actions.map((action) => ({
    ...action,
    ticket: standing.actions.find(({ id }) => id === action.id)?.ticket ?? action.ticket,
  }));
}
