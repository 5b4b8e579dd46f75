import type { DateOnly } from '../../../platform/rules/units';
import { classInWords, licenceInWords } from './device-words';
import type { DeviceField } from './device-fields';
import { deviceClasses, licences, type Device, type DeviceClass, type Licence } from './equipment';
import { readDate, readMoney, readPercent, type Read } from './typed-values';

/** A field of a device as it is typed and as a file holds it. */
export function deviceText(device: Device, field: DeviceField): string {
  switch (field) {
    case 'class':
      return classInWords(device.class);
    case 'licence':
      return device.licence === null ? '' : licenceInWords[device.licence];
    case 'price':
      return device.price === null ? '' : (device.price / 100).toFixed(2);
    case 'runs':
      return device.runs.join('; ');
    case 'storageFull':
      return device.storageFull === null ? '' : String(device.storageFull);
    case 'planned':
      return device.planned ? 'yes' : 'no';
    default:
      return device[field] ?? '';
  }
}

const longest: Readonly<Partial<Record<DeviceField, number>>> = { brand: 60, model: 120, serial: 60, owner: 120, place: 120, note: 500 };

/** What was typed into a field, or a sentence why it cannot be. */
export function readDeviceText(field: DeviceField, text: string, { today }: { readonly today: DateOnly }): Read<Partial<Device>> {
  switch (field) {
    case 'name':
      return readName(text);
    case 'class':
      return named(field, readClass(text));
    case 'licence':
      return named(field, readLicence(text));
    case 'bought':
      return named(field, readBought(text, today));
    case 'warrantyEnds':
      return named(field, readDate(text));
    case 'price':
      return named(field, readMoney(text));
    case 'storageFull':
      return named(field, readPercent(text));
    case 'planned':
      return named(field, readYes(text));
    case 'runs':
      return named(field, {
        value: text
          .split(/[;\n]/)
          .map(tidy)
          .filter((product) => product !== ''),
      });
    default:
      return readWords(field, text);
  }
}

const named = <Field extends DeviceField>(field: Field, read: Read<Device[Field]>): Read<Partial<Device>> =>
  'problem' in read ? read : { value: { [field]: read.value } };

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readName(text: string): Read<Partial<Device>> {
  const name = tidy(text);
  if (name === '') return { problem: 'A device needs a name.' };
  return name.length > 120 ? { problem: 'A name has at most 120 characters.' } : { value: { name } };
}

function readWords(field: DeviceField, text: string): Read<Partial<Device>> {
  const most = longest[field] ?? 120;
  const typed = tidy(text);
  return typed.length > most ? { problem: `At most ${String(most)} characters fit here.` } : { value: { [field]: typed } };
}

function readBought(text: string, today: DateOnly): Read<DateOnly | null> {
  const read = readDate(text);
  if ('value' in read && read.value !== null && read.value > today) return { problem: 'It cannot have been bought on a day to come.' };
  return read;
}

function readYes(text: string): Read<boolean> {
  const typed = text.trim().toLowerCase();
  if (['', 'yes', 'y', 'true', '1', 'x'].includes(typed)) return { value: true };
  return ['no', 'n', 'false', '0'].includes(typed) ? { value: false } : { problem: `Write yes or no, not “${text.trim().slice(0, 40)}”.` };
}

/** The words of files for each class; the first that is found counts. */
const classWords: readonly (readonly [DeviceClass, RegExp])[] = [
  ['laptop', /laptop|notebook|macbook|ultrabook|surface/],
  ['server', /server|hypervisor|esxi|domain controller/],
  ['workstation', /workstation|desktop|\bpc\b|tower|thin client|all.in.one|imac/],
  ['network', /network|switch|router|firewall|access point|\bap\b|wi.?fi|gateway/],
  ['storage', /storage|\bnas\b|\bsan\b|backup|tape/],
  ['monitor', /monitor|display|screen/],
  ['printer', /printer|copier|\bmfp\b|plotter/],
  ['ups', /\bups\b|battery/],
  ['mobile', /mobile|phone|tablet|ipad/],
  ['medical', /medical|x.?ray|ultrasound|imaging|diagnostic/],
  ['iot', /\biot\b|camera|sensor|fridge|thermostat|ventilation/],
];

function readClass(text: string): Read<DeviceClass> {
  const typed = tidy(text).toLowerCase();
  const exact = deviceClasses.find((of) => of === typed || classInWords(of).toLowerCase() === typed);
  const found = exact ?? classWords.find(([, pattern]) => pattern.test(typed))?.[0];
  if (found) return { value: found };
  const known = deviceClasses.map(classInWords).join(', ');
  return { problem: typed === '' ? `Say what it is: ${known}.` : `“${tidy(text).slice(0, 40)}” is no kind of device. Known are ${known}.` };
}

const licenceWords: Readonly<Record<Licence, RegExp>> = {
  oem: /oem|preinstalled/,
  volume: /volume|open|mak|kms/,
  subscription: /subscription|365|cloud|csp/,
};

function readLicence(text: string): Read<Licence | null> {
  const typed = tidy(text).toLowerCase();
  if (['', 'none', 'n/a', '-'].includes(typed)) return { value: null };
  const found = licences.find((licence) => licenceWords[licence].test(typed));
  return found ? { value: found } : { problem: `“${tidy(text).slice(0, 40)}” is no licence. Known are OEM, volume and subscription.` };
}
