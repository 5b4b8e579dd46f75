import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { budgetQuarterOf } from '../../../../src/roadmap/rules/plan/budget-year';
import { devicesInWords, licenceInWords } from '../../../../src/roadmap/rules/equipment/device-words';
import { deviceClasses, isAgeing, licences, replacedAYear, yearOf } from '../../../../src/roadmap/rules/equipment/equipment';
import { licenceChanges, refreshPlan } from '../../../../src/roadmap/rules/plan/refresh';
import { brandsOf, shareBefore, standardShare } from '../../../../src/roadmap/rules/equipment/standards';
import { said, say } from '../../ui/words/say';

/** The equipment in a few numbers: how much, how standard, how old, how licensed. */
export function EquipmentFigures({ planning }: { readonly planning: Planning }) {
  if (planning.devices.length === 0) return null;
  return (
    <dl className="equipment-figures numbers">
      {figuresOf(planning).map(({ what, value, more }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {value}
            {more !== '' && <span className="subtle">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Figure {
  readonly what: string;
  readonly value: string;
  readonly more: string;
}

function figuresOf({ devices, shares, norms, today, firstMonth }: Planning): readonly Figure[] {
  const { standard, all, percent } = standardShare(devices, norms.standards);
  const before = shareBefore(shares, yearOf(today));
  const ageing = devices.filter((device) => isAgeing(device, today, norms.cycles)).length;
  const brands = brandsOf(devices);
  const byClass = deviceClasses
    .map((of) => ({ of, count: devices.filter((device) => device.class === of).length }))
    .filter(({ count }) => count > 0);
  const thisYear = budgetQuarterOf(today, firstMonth).year;
  const plan = refreshPlan(devices, { ...norms, thisYear, firstMonth });
  const changing = [thisYear, thisYear + 1].map((year) => ({ year, count: licenceChanges(plan, year).length }));
  return [
    {
      what: say('Devices'),
      value: String(devices.length),
      more: byClass.map(({ of, count }) => said(devicesInWords(count, of))).join(', '),
    },
    {
      what: say('Standard models'),
      value: percent === undefined ? '–' : `${String(percent)} %`,
      more:
        percent === undefined
          ? say('no standard models chosen')
          : say('{standard} of {all}{before}', {
              standard: String(standard),
              all: String(all),
              before: before?.percent === undefined ? '' : `; ${String(before.year)}: ${String(before.percent)} %`,
            }),
    },
    { what: say('Brands'), value: String(brands.length), more: brands.slice(0, 4).join(', ') },
    { what: say('Ageing'), value: String(ageing), more: say('whose replacement belongs into the plan') },
    {
      what: say('Replaced in a usual year'),
      value: String(byClass.reduce((sum, { of, count }) => sum + replacedAYear(count, norms.cycles[of].years), 0)),
      more: byClass.map(({ of, count }) => said(devicesInWords(replacedAYear(count, norms.cycles[of].years), of))).join(', '),
    },
    {
      what: say('Licences that change'),
      value: String(changing.reduce((sum, { count }) => sum + count, 0)),
      more: [
        ...changing
          .filter(({ count }) => count > 0)
          .map(({ year, count }) => say('{count} at refresh in {year}', { count: String(count), year: String(year) })),
        licences
          .map((licence) => [licenceInWords[licence], devices.filter((device) => device.licence === licence).length] as const)
          .filter(([, count]) => count > 0)
          .map(([words, count]) => `${String(count)} ${words}`)
          .join(', '),
      ]
        .filter((part) => part !== '')
        .join('; '),
    },
  ];
}
