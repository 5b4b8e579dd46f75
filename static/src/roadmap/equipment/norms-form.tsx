import { useState } from 'react';
import { classInWords, licenceInWords } from '../../../../src/roadmap/rules/equipment/device-words';
import { deviceClasses, licences, type DeviceClass, type Licence } from '../../../../src/roadmap/rules/equipment/equipment';
import type { Norms } from '../../../../src/roadmap/rules/equipment/standards';
import { cents } from '../../../../src/platform/rules/units';
import { readMoney } from '../../../../src/roadmap/rules/equipment/typed-values';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import type { EquipmentProps } from './equipment-props';
import { say } from '../../ui/words/say';

interface NormsFormProps extends EquipmentProps {
  readonly onClose: () => void;
}

/** A class as it is typed. */
interface Fields {
  readonly model: string;
  readonly licence: Licence | '';
  readonly price: string;
  readonly labour: string;
  readonly years: string;
  readonly planFrom: string;
}
type AllFields = Readonly<Record<DeviceClass, Fields>>;

/** What the firm buys for each class, at what price, and after how many years; it holds for all clients. */
export function NormsForm({ planning, learn, onClose }: NormsFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(planning.norms));
  const change = (of: DeviceClass, changed: Partial<Fields>): void => setFields((all) => ({ ...all, [of]: { ...all[of], ...changed } }));
  return (
    <InlineForm
      label={say('Standard models and cycles')}
      save={say('Save for all clients')}
      check={() => problemOf(fields)}
      onSave={async () => {
        const { norms, version } = await call('saveNorms', { version: planning.normsVersion, norms: normsOf(fields, planning.norms) });
        learn({ norms, normsVersion: version });
      }}
      onClose={onClose}
    >
      <table className="rows-table equipment-norms">
        <thead>
          <tr>
            <th scope="col">{say('Kind')}</th>
            <th scope="col">{say('Standard model')}</th>
            <th scope="col">{say('Licence')}</th>
            <th scope="col">{say('Price')}</th>
            <th scope="col">{say('Our work each')}</th>
            <th scope="col">{say('Replaced after years')}</th>
            <th scope="col">{say('Planned from year')}</th>
          </tr>
        </thead>
        <tbody>
          {deviceClasses.map((of) => (
            <tr key={of} className="rows-row">
              <th scope="row">{classInWords(of)}</th>
              {(['model', 'licence', 'price', 'labour', 'years', 'planFrom'] as const).map((field) => (
                <td key={field} data-label={labels[field]}>
                  <Cell of={of} field={field} value={fields[of][field]} onText={(text) => change(of, { [field]: text })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </InlineForm>
  );
}

const labels: Readonly<Record<keyof Fields, string>> = {
  model: say('Standard model'),
  licence: say('Licence'),
  price: say('Price'),
  labour: say('Our work each'),
  years: say('Replaced after years'),
  planFrom: say('Planned from year'),
};

interface CellProps {
  readonly of: DeviceClass;
  readonly field: keyof Fields;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Cell({ of, field, value, onText }: CellProps) {
  const name = `${classInWords(of)}: ${labels[field]}`;
  if (field === 'licence') {
    return (
      <select className="labelled-input" aria-label={name} value={value} onChange={({ currentTarget }) => onText(currentTarget.value)}>
        <option value="">{say('None')}</option>
        {licences.map((licence) => (
          <option key={licence} value={licence}>
            {licenceInWords[licence]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      className="labelled-input"
      aria-label={name}
      inputMode={field === 'model' ? undefined : 'decimal'}
      value={value}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

const fieldsOf = ({ standards, cycles }: Norms): AllFields =>
  Object.fromEntries(
    deviceClasses.map((of): [DeviceClass, Fields] => {
      const standard = standards.find((one) => one.class === of);
      return [
        of,
        {
          model: standard?.model ?? '',
          licence: standard?.licence ?? '',
          price: standard ? (standard.price / 100).toFixed(2) : '',
          labour: standard ? (standard.labour / 100).toFixed(2) : '',
          years: String(cycles[of].years),
          planFrom: String(cycles[of].planFrom),
        },
      ];
    }),
  ) as AllFields;

function problemOf(fields: AllFields): string | null {
  for (const of of deviceClasses) {
    const { price, labour, years, planFrom } = fields[of];
    const wrong = [readMoney(price), readMoney(labour)].find((read) => 'problem' in read);
    if (wrong && 'problem' in wrong) return `${classInWords(of)}: ${wrong.problem}`;
    const whole = [years, planFrom].every((typed) => /^\d{1,2}$/.test(typed.trim()) && Number(typed) > 0);
    if (!whole) return say('{class}: give years as whole numbers of one or more.', { class: classInWords(of) });
    if (Number(planFrom) > Number(years))
      return say('{class}: a replacement is planned before its cycle is over, not after.', { class: classInWords(of) });
  }
  return null;
}

/** Further standard models of a class, which are not edited here, stay. */
function normsOf(fields: AllFields, before: Norms): Norms {
  const money = (text: string) => {
    const read = readMoney(text);
    return 'value' in read ? (read.value ?? cents(0)) : cents(0);
  };
  return {
    standards: deviceClasses.flatMap((of) => {
      const { model, licence, price, labour } = fields[of];
      const further = before.standards.filter((one) => one.class === of).slice(1);
      if (model.trim() === '') return further;
      const standard = {
        class: of,
        model: model.trim(),
        licence: licence === '' ? null : licence,
        price: money(price),
        labour: money(labour),
      };
      return [standard, ...further];
    }),
    cycles: Object.fromEntries(
      deviceClasses.map((of) => [of, { years: Number(fields[of].years), planFrom: Number(fields[of].planFrom) }]),
    ) as Norms['cycles'],
  };
}
