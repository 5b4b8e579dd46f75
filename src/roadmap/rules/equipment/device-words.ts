import { capitalized } from '../../../platform/rules/capital';
import { counted } from '../../../platform/rules/counted';
import type { Device, DeviceClass, Licence } from './equipment';

const words: Readonly<Record<DeviceClass, { readonly one: string; readonly other: string }>> = {
  workstation: { one: 'PC', other: 'PCs' },
  laptop: { one: 'laptop', other: 'laptops' },
  server: { one: 'server', other: 'servers' },
  network: { one: 'network device', other: 'network devices' },
  storage: { one: 'storage device', other: 'storage devices' },
  monitor: { one: 'monitor', other: 'monitors' },
  printer: { one: 'printer', other: 'printers' },
  ups: { one: 'UPS', other: 'UPSs' },
  mobile: { one: 'mobile device', other: 'mobile devices' },
  iot: { one: 'IoT device', other: 'IoT devices' },
  medical: { one: 'medical device', other: 'medical devices' },
};

/** `1 server`, `8 PCs`. */
export const devicesInWords = (count: number, of: DeviceClass): string => counted(count, words[of].one, words[of].other);

/** `Network device`, as a choice offers it. */
export const classInWords = (of: DeviceClass): string => capitalized(words[of].one);

export const licenceInWords: Readonly<Record<Licence, string>> = { oem: 'OEM', volume: 'Volume', subscription: 'Subscription' };

/** What a device is called and what it is: `PC-7, Dell OptiPlex 7010`. */
export const deviceInWords = ({ name, brand, model }: Pick<Device, 'name' | 'brand' | 'model'>): string =>
  [name, [brand, model].filter((word) => word !== '').join(' ')].filter((word) => word !== '').join(', ');
