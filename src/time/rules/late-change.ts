import { monthOf, monthsBetween } from '../../platform/rules/month';
import { dateOnly, type Instant, type Month } from '../../platform/rules/units';
import type { Entry } from './entry';

type Changed = Pick<Entry, 'savedAt' | 'history' | 'removed'>;

/** When an entry was last saved, changed or thrown away. */
export const lastChange = ({ savedAt, history, removed }: Changed): Instant =>
  [savedAt, ...history.slice(0, 1).map(({ at }) => at), ...(removed ? [removed.at] : [])].reduce((latest, at) =>
    at > latest ? at : latest,
  );

/** Whether that was months after the work, when the month may long be billed. */
export const isLateChange = (entry: Changed & Pick<Entry, 'startedAt'>): boolean =>
  monthsBetween(utcMonth(entry.startedAt), utcMonth(lastChange(entry))) >= monthsUntilLate;

/** Later than this the first open month does not look back at by itself; one less than it could be, as months end by the client's clock. */
const monthsUntilLate = 2;

const utcMonth = (at: Instant): Month => monthOf(dateOnly(at.slice(0, 10)));
