import type { Contract } from '../../clients/rules/client';
import type { Charge } from './charge';
import { reasonOf, type Marks } from './marks';
import type { Question } from './statement';
import type { Work } from './work';
import type { Doubtful } from './work-of-month';

interface Asked {
  readonly charges: readonly Charge[];
  readonly work: readonly Work[];
  readonly doubtful: readonly Doubtful[];
  readonly marks: Marks['entries'];
  readonly contract: Contract;
}

/** What is open about a month, the gravest first. What is unreviewed, waits or has no price holds back closing without a reason. */
export function questionsOf({ charges, work, doubtful, marks, contract }: Asked): readonly Question[] {
  const doubts = (doubt: Doubtful['doubt']): number => doubtful.filter((one) => one.doubt === doubt).length;
  const priced = new Set(charges.flatMap((charge) => charge.work.map(({ id }) => id)));
  const onSite = work.filter(({ kind }) => kind === 'onSite');
  const asked: readonly Question[] = [
    { about: 'unreviewed', count: doubts('unreviewed'), holdsBack: true },
    { about: 'worklogWaits', count: doubts('worklogWaits'), holdsBack: true },
    { about: 'worklogRefused', count: doubts('worklogRefused'), holdsBack: true },
    { about: 'noPolicy', count: work.filter(({ id }) => !priced.has(id)).length, holdsBack: true },
    {
      about: 'meetingCharged',
      count: contract === 'none' ? work.filter(({ purpose }) => purpose === 'meeting').length : 0,
      holdsBack: false,
    },
    { about: 'travelTimeUnknown', count: charges.filter(({ zone }) => zone?.why === 'travelTimeUnknown').length, holdsBack: false },
    { about: 'noReason', count: onSite.filter(({ id, reason }) => reasonOf(marks[id], reason) === undefined).length, holdsBack: false },
  ];
  return asked.filter(({ count }) => count > 0);
}
