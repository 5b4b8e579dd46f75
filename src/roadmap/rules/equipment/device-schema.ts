import * as z from 'zod';
import { cents, dateOnly } from '../../../platform/rules/units';
import { deviceClasses, licences, type Device } from './equipment';

/** As many as one list holds. */
export const mostDevices = 2_000;

const words = (what: string, longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `${what} has at most ${String(longest)} characters.` });
const day = (what: string) =>
  z.iso
    .date({ error: `${what} must be a date such as 2027-03-31.` })
    .transform(dateOnly)
    .nullable();

/** A device as a screen sends it. */
export const deviceSchema: z.ZodType<Device> = z.strictObject({
  id: z.uuid(),
  name: words('A name', 120).min(1, { error: 'A device needs a name.' }),
  class: z.enum(deviceClasses, { error: 'Choose what it is.' }),
  brand: words('A brand', 60),
  model: words('A model', 120),
  serial: words('A serial number', 60),
  bought: day('Bought on'),
  warrantyEnds: day('The end of the warranty'),
  price: z
    .number()
    .int()
    .min(0, { error: 'A price may not be negative.' })
    .max(1_000_000_000, { error: 'That price is too large.' })
    .transform(cents)
    .nullable(),
  licence: z.enum(licences, { error: 'A licence is OEM, volume or subscription.' }).nullable(),
  runs: z.array(words('A product', 80)).max(20, { error: 'At most 20 products fit here.' }).readonly(),
  owner: words('An owner', 120),
  place: words('A place', 120),
  storageFull: z
    .number()
    .min(0, { error: 'Storage is 0 to 100 percent full.' })
    .max(100, { error: 'Storage is 0 to 100 percent full.' })
    .nullable(),
  planned: z.boolean(),
  note: words('A note', 500),
});
