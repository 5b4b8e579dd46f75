import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { dateOnly } from '../../platform/rules/units';
import { addRelease, correctRelease, openReleases, takeReleaseBack } from './change-releases';

const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly);
const name = z.string().trim().max(80, { error: 'At most 80 characters fit here.' });
const release = z.strictObject({ title: name, label: name, supportEnds: day, extendedEnds: day.nullable() });
const named = { name: z.string().max(120), seen: z.number().int().min(0) };

/** What a manager may ask about the dates on which products end. */
export const endOfLifeCalls = {
  openReleases: callReading(managers, z.strictObject({}), openReleases, (_asker, _input, opened) => opened),
  addRelease: call(managers, z.strictObject({ release }), addRelease),
  correctRelease: call(managers, z.strictObject({ ...named, release }), correctRelease),
  takeReleaseBack: call(managers, z.strictObject(named), takeReleaseBack),
};
