import { Temporal } from 'temporal-polyfill';
import type { PartMarks } from '../../../platform/rules/own-part';
import type { Review } from './review';

/** The page property that the item beside the page’s author shows; whoever sees the page can read it. */
export const bylineKey = 'rounds-meeting';

export interface Byline {
  readonly title: string;
  readonly tooltip: string;
  /** Whose meeting it tells of; a copied page carries the property of the page it was copied from. */
  readonly page: string;
  /** Marks of what a finished meeting wrote on its page, by which it is told whether somebody changed that; of nothing that it says. */
  readonly marks?: PartMarks | undefined;
}

type Facts = Pick<Review, 'heldOn' | 'answers' | 'questionnaire' | 'finishedAt'>;

/** `Q4 review: 34 of 60 answered`, and at the end `Finished 12 Nov 2026`: counts and dates, nothing that anybody said. */
export function bylineOf(page: string, { heldOn, answers, questionnaire: { questions }, finishedAt }: Facts): Byline {
  const answered = questions.filter(({ id }) => answers[id]).length;
  const counted = `${String(answered)} of ${String(questions.length)} answered`;
  return {
    title: finishedAt === null ? `Q${String(quarterOf(heldOn))} review: ${counted}` : `Finished ${shortDay(finishedAt.slice(0, 10))}`,
    tooltip: `Roadmap meeting of ${shortDay(heldOn)}, ${counted}`,
    page,
  };
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

const shortDay = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
