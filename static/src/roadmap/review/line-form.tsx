import { lazy, Suspense, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ClientId } from '../../../../src/clients/rules/client';
import { cents } from '../../../../src/platform/rules/units';
import type { PlanChanged } from '../../../../src/roadmap/plan/change-plan';
import type { Plan, PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { useDraft } from '../../ui/use-draft';
import { ChoiceField } from '../../ui/fields/choice-field';
import { numberTyped, numberWritten } from '../../ui/fields/number-typed';
import { TextField } from '../../ui/fields/text-field';
import { locale, say } from '../../ui/words/say';

const UpgradeCalculator = lazy(() => import('../campaigns/upgrade-calculator').then(({ UpgradeCalculator: part }) => ({ default: part })));

interface LineFormProps {
  readonly client: ClientId;
  /** Null for a new one. */
  readonly line: PlanLine | null;
  readonly thisYear: number;
  readonly currency?: string;
  readonly onSaved: (changed: PlanChanged) => void;
  readonly onClose: () => void;
}

/** A line as it is typed. */
interface Fields {
  readonly title: string;
  readonly plan: Plan;
  readonly year: string;
  readonly quarter: string;
  readonly recurring: PlanLine['recurring'];
  readonly each: string;
  readonly count: string;
  readonly labour: string;
}

/** Where what is typed is kept until it is saved. */
export const lineDraft = (client: ClientId, line: PlanLine | 'new'): string => `plan-line/${client}/${line === 'new' ? line : line.id}`;

/** Adds a line to the plan or changes it. */
export function LineForm({ client, line, thisYear, currency = 'USD', onSaved, onClose }: LineFormProps) {
  const id = useRef(line?.id ?? crypto.randomUUID());
  const { fields, change, drop } = useDraft<Fields>(lineDraft(client, line ?? 'new'), () => fieldsOf(line, thisYear));
  const [counting, setCounting] = useState(false);
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={line ? say('Change {title}', { title: line.title }) : say('Add a line to the plan')}
      save={line ? say('Save') : say('Add')}
      check={() => problemOf(fields)}
      onSave={async () => onSaved(await call('savePlanLine', { client, line: { id: id.current, ...lineOf(fields) } }))}
      onClose={close}
    >
      <div className="review-row">
        <TextField label={say('What')} value={fields.title} onChange={(title) => change({ title })} />
        <ChoiceField label={say('Plan')} value={fields.plan} choices={planChoices} onChange={(plan) => change({ plan })} />
        <TextField label={say('Budget year')} value={fields.year} onChange={(year) => change({ year })} />
        <ChoiceField label={say('Quarter')} value={fields.quarter} choices={quarterChoices} onChange={(quarter) => change({ quarter })} />
        <TextField label={say('Price of one')} value={fields.each} onChange={(each) => change({ each })} />
        <TextField label={say('How many')} value={fields.count} onChange={(count) => change({ count })} />
        <ChoiceField
          label={say('How often')}
          value={fields.recurring}
          choices={oftenChoices}
          onChange={(recurring) => change({ recurring })}
        />
        <TextField label={say('Our work')} value={fields.labour} onChange={(labour) => change({ labour })} />
        <Button appearance="subtle" onClick={() => setCounting(!counting)}>
          {say('What does an upgrade cost?')}
        </Button>
      </div>
      {counting && (
        <Suspense fallback={null}>
          <UpgradeCalculator
            desktops={number(fields.count) || 1}
            currency={currency}
            take={say('Take its labour as our work')}
            onTake={(labour) => {
              change({ labour: numberWritten(labour / 100) });
              setCounting(false);
            }}
          />
        </Suspense>
      )}
    </InlineForm>
  );
}

const planChoices = [
  ['1y', say('1 year')],
  ['3y', say('3 years')],
  ['5y', say('5 years')],
] as const;
const quarterChoices = [
  ['', say('Any time')],
  ['1', 'Q1'],
  ['2', 'Q2'],
  ['3', 'Q3'],
  ['4', 'Q4'],
] as const;
const oftenChoices = [
  ['once', say('Once')],
  ['monthly', say('Each month')],
  ['yearly', say('Each year')],
] as const;

const fieldsOf = (line: PlanLine | null, thisYear: number): Fields => ({
  title: line?.title ?? '',
  plan: line?.plan ?? '1y',
  year: String(line?.plannedFor.year ?? thisYear),
  quarter: String(line?.plannedFor.quarter ?? ''),
  recurring: line?.recurring ?? 'once',
  each: line ? numberWritten(line.each / 100) : '',
  count: String(line?.count ?? 1),
  labour: line ? numberWritten(line.labour / 100) : '0',
});

const number = (typed: string): number => numberTyped(typed) ?? NaN;

function problemOf({ title, year, each, count, labour }: Fields): string | null {
  if (title.trim() === '') return say('Say what the money is for.');
  if (!/^\d{4}$/.test(year)) return say('Give the budget year with four digits.');
  if (Number.isNaN(number(each)) || Number.isNaN(number(labour)))
    return say('Give an amount, such as {example}.', { example: (1_200.5).toLocaleString(locale(), { minimumFractionDigits: 2 }) });
  if (number(each) < 0 || number(labour) < 0) return say('An amount may not be negative.');
  return Number.isInteger(number(count)) && number(count) > 0 ? null : say('The count must be a whole number of one or more.');
}

const lineOf = ({ title, plan, year, quarter, recurring, each, count, labour }: Fields) => ({
  title: title.trim(),
  plan,
  plannedFor: { year: number(year), ...(quarter === '' ? {} : { quarter: Number(quarter) as 1 | 2 | 3 | 4 }) },
  recurring,
  each: cents(Math.round(number(each) * 100)),
  count: number(count),
  labour: cents(Math.round(number(labour) * 100)),
});
