import { lazy, Suspense, useState } from 'react';
import type { ListedStatement } from '../../../../src/billing/statements/list-statements';
import type { AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import type { Month } from '../../../../src/platform/rules/units';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { tabIds, Tabs } from '../../ui/tabs';
import { AdjustmentsTable } from './adjustments-table';
import { BlocksList } from './blocks-list';
import { ChargesTable } from './charges-table';
import { CloseForm } from './close-form';
import { ClientNotes } from './client-notes';
import { QuestionsList } from './questions-list';
import { StatementCover } from './statement-cover';
import { StatementSumsTable } from './statement-sums-table';
import { useStatement } from './use-statement';
import { say } from '../../ui/words/say';

const MarginsPart = lazy(async () => ({ default: (await import('./margins-part')).MarginsPart }));

type Part = 'statement' | 'margin';

const parts: readonly (readonly [part: Part, words: string])[] = [
  ['statement', say('Statement')],
  ['margin', say('Margin')],
];

interface StatementPageProps {
  readonly listed: ListedStatement;
  readonly month: Month;
  /** Whether the margin may be seen. */
  readonly manages: boolean;
  readonly codes: AccountingCodes;
}

/** One client's month: what it comes to, why, and what is open about it; for managers also what it leaves. */
export function StatementPage({ listed, month, manages, codes }: StatementPageProps) {
  const [part, setPart] = useState<Part>('statement');
  if (!manages) return <StatementPart listed={listed} month={month} codes={codes} />;
  const ids = tabIds(say('Client'), part);
  return (
    <div className="statement">
      <Tabs of={say('Client')} tabs={parts} tab={part} onTab={setPart} />
      <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
        {part === 'statement' ? (
          <StatementPart listed={listed} month={month} codes={codes} />
        ) : (
          <Suspense fallback={<Skeleton lines={6} label={say('Opening')} />}>
            <MarginsPart listed={listed} month={month} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function StatementPart({ listed, month, codes }: Omit<StatementPageProps, 'manages'>) {
  const { view, trouble, said, fetch, mark, close } = useStatement(listed, month);
  const [closing, setClosing] = useState(false);
  if (view === null)
    return trouble === null ? (
      <Skeleton lines={10} label={say('Drawing up the statement')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => void fetch()} />
    );
  const { statement, scope } = view;
  const isEmpty = statement.charges.length === 0 && statement.adjustments.length === 0;
  return (
    <div className="statement">
      <Heard sentence={said} />
      {trouble !== null && <Notice sentence={trouble} onRetry={() => void fetch()} />}
      <StatementCover
        view={view}
        codes={codes}
        asked={{ client: listed.client, month, organization: listed.organization }}
        closing={closing}
        onClose={() => setClosing(!closing)}
      />
      {closing && view.closing === null && <CloseForm view={view} onClose={() => setClosing(false)} close={close} />}
      <QuestionsList statement={statement} />
      {isEmpty && (
        <p className="statements-empty">
          {scope === 'own'
            ? say('You worked on nothing for this client in this month.')
            : say('No work was saved for this client in this month.')}
        </p>
      )}
      {scope === 'all' && !isEmpty && <StatementSumsTable statement={statement} />}
      {statement.charges.length > 0 && <ChargesTable view={view} onMark={view.closing === null ? mark : null} />}
      {statement.adjustments.length > 0 && <AdjustmentsTable statement={statement} />}
      {scope === 'all' && statement.blocks.before.length > 0 && <BlocksList statement={statement} />}
      {statement.charges.length > 0 && <ClientNotes statement={statement} />}
    </div>
  );
}
