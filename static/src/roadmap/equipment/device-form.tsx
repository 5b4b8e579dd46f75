import { useId, useRef } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { deviceFields, type DeviceField } from '../../../../src/roadmap/rules/equipment/device-fields';
import { deviceText, readDeviceText } from '../../../../src/roadmap/rules/equipment/device-text';
import { classInWords, licenceInWords } from '../../../../src/roadmap/rules/equipment/device-words';
import { deviceClasses, licences, type Device } from '../../../../src/roadmap/rules/equipment/equipment';
import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { productInWords, productNamed } from '../../../../src/roadmap/rules/equipment/product-named';
import { emptyDevice } from '../../../../src/roadmap/rules/equipment/read-device-rows';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useDraft } from '../../ui/use-draft';
import { say } from '../../ui/words/say';

type Fields = Record<DeviceField, string>;

interface DeviceFormProps {
  /** Null for a new one. */
  readonly device: Device | null;
  readonly planning: Planning;
  readonly onSave: (device: Device, before: Device | null) => Promise<void>;
  readonly onClose: () => void;
}

const choices: Readonly<Partial<Record<DeviceField, readonly string[]>>> = {
  class: deviceClasses.map(classInWords),
  licence: ['', ...licences.map((licence) => licenceInWords[licence])],
  planned: ['yes', 'no'],
};

/** Where what is typed is kept until it is saved. */
export const deviceDraft = (client: ClientId, device: Device | 'new'): string =>
  `device/${client}/${device === 'new' ? device : device.id}`;

/** Adds a device or changes it; everything is typed as a file would hold it. */
export function DeviceForm({ device, planning, onSave, onClose }: DeviceFormProps) {
  const listId = useId();
  const id = useRef(device?.id ?? crypto.randomUUID());
  const before = device ?? emptyDevice(id.current);
  const { fields, change, drop } = useDraft<Fields>(deviceDraft(planning.client.id, device ?? 'new'), () => fieldsOf(before, planning));
  const read = (): Device | string => deviceFrom(fields, before, planning);
  return (
    <InlineForm
      label={device ? say('Change {name}', { name: device.name }) : say('Add a device')}
      save={device ? say('Save') : say('Add')}
      check={() => {
        const next = read();
        return typeof next === 'string' ? next : null;
      }}
      onSave={async () => {
        const next = read();
        if (typeof next !== 'string') await onSave(next, device);
      }}
      onClose={() => {
        drop();
        onClose();
      }}
    >
      <div className="equipment-fields">
        {deviceFields.map(({ field, label }) => (
          <Labelled key={field} label={label}>
            {(inputId) => (
              <Field
                id={inputId}
                field={field}
                value={fields[field]}
                list={field === 'runs' ? listId : undefined}
                onText={(text) => change({ [field]: text })}
              />
            )}
          </Labelled>
        ))}
      </div>
      <datalist id={listId}>
        {planning.products.map((product) => (
          <option
            key={`${product.product}/${product.cycle}`}
            value={productInWords(`${product.product}/${product.cycle}`, planning.products)}
          />
        ))}
      </datalist>
    </InlineForm>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: DeviceField;
  readonly value: string;
  readonly list: string | undefined;
  readonly onText: (text: string) => void;
}

function Field({ id, field, value, list, onText }: FieldProps) {
  const offered = choices[field];
  if (offered) {
    return (
      <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onText(currentTarget.value)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {each === '' ? say('None') : each}
          </option>
        ))}
      </select>
    );
  }
  const isDay = field === 'bought' || field === 'warrantyEnds';
  return (
    <input
      id={id}
      className="labelled-input"
      type={isDay ? 'date' : 'text'}
      inputMode={field === 'price' || field === 'storageFull' ? 'decimal' : undefined}
      list={list}
      value={value}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

const fieldsOf = (device: Device, { products }: Planning): Fields =>
  Object.fromEntries(
    deviceFields.map(({ field }) => [
      field,
      field === 'runs' ? device.runs.map((run) => productInWords(run, products)).join('; ') : deviceText(device, field),
    ]),
  ) as Fields;

/** The device as it was typed, or the first sentence that says what is wrong. */
function deviceFrom(fields: Fields, before: Device, { products, today }: Planning): Device | string {
  let device = before;
  for (const { field, label } of deviceFields) {
    const read = readDeviceText(field, fields[field], { today });
    if ('problem' in read) return `${label}: ${read.problem}`;
    device = { ...device, ...read.value };
  }
  return { ...device, runs: device.runs.map((run) => productNamed(run, products)) };
}
