import { continuityPlan, partsOf, testsHeld } from '../../../../../src/hipaa/rules/continuity/continuity-plan';
import { specifications } from '../../../../../src/hipaa/rules/continuity/plan';
import { restoreOrder } from '../../../../../src/hipaa/rules/continuity/restore-order';
import { acknowledged } from '../../../../../src/hipaa/rules/continuity/roles';
import { testsDue, usualCalendar } from '../../../../../src/hipaa/rules/continuity/test-calendar';
import { downtimeCost } from '../../../../../src/hipaa/rules/continuity/downtime';
import { dayInWords } from '../../day-in-words';
import { dollars } from '../../dollars';
import { Mark } from '../../mark';
import type { SectionPartProps } from '../section-part';
import { ContinuityCopies } from './continuity-copies';
import { ContinuityTests } from './continuity-tests';
import { UsualScenarios } from './usual-scenarios';
import { said, say } from '../../../ui/words/say';
import './continuity.css';

/** The plan as a whole: the law's five questions, what comes back when, copies, roles, tests and what being down costs. */
export function Continuity(props: SectionPartProps) {
  const { view } = props;
  const plan = continuityPlan(view.records.map(({ record }) => record));
  return (
    <div className="continuity">
      <section aria-label={say('The five specifications')}>
        <h2>{say('45 CFR 164.308(a)(7)(ii)')}</h2>
        <ul>
          {specifications(partsOf(plan)).map(({ id, name, answered, how }) => (
            <li key={id}>
              <Mark tone={answered ? 'green' : 'red'} /> <strong>{name}</strong> <span className="subtle">{said(how)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Order systems={plan.systems} />
      <ContinuityCopies systems={plan.systems} />
      <Roles roles={plan.roles} />
      {plan.scenarios.length === 0 && view.mayChange && <UsualScenarios {...props} />}
      <ContinuityTests {...props} tests={plan.tests} />
      <Calendar plan={plan} today={view.today} />
      {plan.downtime !== null && <Cost downtime={plan.downtime} />}
    </div>
  );
}

type Plan = ReturnType<typeof continuityPlan>;

function Order({ systems }: Pick<Plan, 'systems'>) {
  if (systems.length === 0) return null;
  return (
    <section aria-label={say('Order in which systems come back')}>
      <h2>{say('What comes back first')}</h2>
      <ol>
        {restoreOrder(systems).steps.map(({ name, because }) => (
          <li key={name}>
            {name} {because !== null && <span className="subtle">{say(because)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Roles({ roles }: Pick<Plan, 'roles'>) {
  if (roles.length === 0) return null;
  const { share, outstanding } = acknowledged(roles);
  return (
    <section aria-label={say('Roles')}>
      <h2>{say('Roles')}</h2>
      <p>
        {say('{acknowledged} of {roles} acknowledged, {share} %', {
          acknowledged: String(roles.length - outstanding.length),
          roles: String(roles.length),
          share: String(share),
        })}
        {outstanding.length > 0 && (
          <span className="subtle">{say('. Outstanding: {outstanding}', { outstanding: outstanding.join(', ') })}</span>
        )}
      </p>
    </section>
  );
}

function Calendar({ plan, today }: { readonly plan: Plan; readonly today: Parameters<typeof testsDue>[1] }) {
  return (
    <details>
      <summary>{say('How often to test')}</summary>
      <ul>
        {testsDue(testsHeld(plan), today).map(({ type, last, next }) => (
          <li key={type}>
            {said(usualCalendar[type].words)}{' '}
            <span className="subtle">
              {said(usualCalendar[type].often)}, {said(usualCalendar[type].takes)}
              {last === null ? '' : say('; last {last}', { last: dayInWords(last) })}
              {last === null || next === null ? '' : say(', next by {next}', { next: dayInWords(next) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cost({ downtime }: { readonly downtime: NonNullable<Plan['downtime']> }) {
  const { exposure, fee, net } = downtimeCost(downtime);
  return (
    <section aria-label={say('Cost of being down')}>
      <h2>{say('What being down costs')}</h2>
      <p className="numbers">
        {say('{perEvent} × {eventsPerYear} a year = {exposure}', {
          perEvent: dollars(downtime.perEvent),
          eventsPerYear: String(downtime.eventsPerYear),
          exposure: dollars(exposure),
        })}
        {fee !== null && net !== null && say(' − {fee} fee = {net}', { fee: dollars(fee), net: dollars(net) })}
      </p>
    </section>
  );
}
