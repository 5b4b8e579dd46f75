import { useState, type KeyboardEvent } from 'react';
import Button from '@atlaskit/button/new';
import { inCurrency } from '../../billing/in-currency';
import { cents, type Cents } from '../../../../src/platform/rules/units';
import { upgradeCost, upgradeParts, type Upgrade } from '../../../../src/roadmap/rules/plan/upgrade-cost';
import { numberTyped, numberWritten } from '../../ui/fields/number-typed';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';
import './upgrade-calculator.css';

interface UpgradeCalculatorProps {
  /** How many desktops it concerns, to begin with. */
  readonly desktops: number;
  readonly currency: string;
  /** Word on the button that takes the labour over. */
  readonly take: string;
  readonly onTake: (labour: Cents) => void;
}

const labels = {
  desktops: say('Desktops'),
  labourHours: say('Our hours for each'),
  labourRate: say('Our hour costs'),
  downtimeHours: say('Hours each stands still'),
  downtimeRate: say('A person’s hour costs'),
  serverDowntimeHours: say('Hours the server is down'),
} as const;
type Field = keyof typeof labels;

/** What an upgrade costs even where the software is free: our work, and the people who wait. */
export function UpgradeCalculator({ desktops, currency, take, onTake }: UpgradeCalculatorProps) {
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({
    desktops: String(desktops),
    labourHours: numberWritten(1.5),
    labourRate: '100',
    downtimeHours: '1',
    downtimeRate: '40',
    serverDowntimeHours: '2',
  });
  const upgrade = upgradeOf(typed);
  const money = (amount: Cents): string => inCurrency(amount, currency);
  return (
    <section className="upgrade" aria-label={say('What the upgrade costs')} onKeyDown={keepEnter}>
      <div className="upgrade-fields">
        {(Object.keys(labels) as Field[]).map((field) => (
          <TextField key={field} label={labels[field]} value={typed[field]} onChange={(value) => setTyped({ ...typed, [field]: value })} />
        ))}
      </div>
      {upgrade === null ? (
        <p className="upgrade-problem" role="alert">
          {say('Give numbers of zero or more.')}
        </p>
      ) : (
        <>
          <table className="upgrade-parts">
            <caption className="heard-only">{say('What the upgrade costs, part by part')}</caption>
            <tbody>
              {upgradeParts(upgrade, money).map(({ what, how, amount }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td className="subtle">{how}</td>
                  <td className="numbers">{money(amount)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say('Together')}</th>
                <td className="subtle">{say('even if the software is free')}</td>
                <td className="numbers">{money(upgradeCost(upgrade).total)}</td>
              </tr>
            </tfoot>
          </table>
          <Button onClick={() => onTake(upgradeCost(upgrade).labour)}>{take}</Button>
        </>
      )}
    </section>
  );
}

/** It may stand in a form that Enter would send. */
function keepEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function upgradeOf(typed: Readonly<Record<Field, string>>): Upgrade | null {
  const number = (field: Field): number => numberTyped(typed[field]) ?? NaN;
  const numbers = (Object.keys(labels) as Field[]).map(number);
  if (numbers.some((value) => Number.isNaN(value) || value < 0 || value > 1_000_000)) return null;
  return {
    desktops: number('desktops'),
    labourHours: number('labourHours'),
    labourRate: cents(Math.round(number('labourRate') * 100)),
    downtimeHours: number('downtimeHours'),
    downtimeRate: cents(Math.round(number('downtimeRate') * 100)),
    serverDowntimeHours: number('serverDowntimeHours'),
  };
}
