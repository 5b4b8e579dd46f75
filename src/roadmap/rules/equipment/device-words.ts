import type { Device, DeviceClass, Licence } from './equipment';

const words: Readonly<Record<DeviceClass, readonly [one: string, many: string]>> = {
  workstation: ['PC', 'PCs'],
  laptop: ['laptop', 'laptops'],
  server: ['server', 'servers'],
  network: ['network device', 'network devices'],
  storage: ['storage device', 'storage devices'],
  monitor: ['monitor', 'monitors'],
  printer: ['printer', 'printers'],
  ups: ['UPS', 'UPSs'],
  mobile: ['mobile device', 'mobile devices'],
  iot: ['IoT device', 'IoT devices'],
  medical: ['medical device', 'medical devices'],
};

/** `1 server`, `8 PCs`. */
export const counted = (count: number, of: DeviceClass): string => `${String(count)} ${words[of][count === 1 ? 0 : 1]}`;

/** `Network device`, as a choice offers it. */
export const classInWords = (of: DeviceClass): string => words[of][0].charAt(0).toUpperCase() + words[of][0].slice(1);

export const licenceInWords: Readonly<Record<Licence, string>> = { oem: 'OEM', volume: 'Volume', subscription: 'Subscription' };

/** What a device is called and what it is: `PC-7, Dell OptiPlex 7010`. */
export const deviceInWords = ({ name, brand, model }: Pick<Device, 'name' | 'brand' | 'model'>): string =>
  [name, [brand, model].filter((word) => word !== '').join(' ')].filter((word) => word !== '').join(', ');
