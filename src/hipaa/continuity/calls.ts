import * as z from 'zod';
import { call } from '../../platform/call';
import { compliance } from '../../platform/people';
import { binderIdSchema } from '../rules/binder';
import { measureTest } from './measure-test';
import { startTest } from './start-test';
import { watchedItems } from './watched-items';

const ofRecord = z.strictObject({ binder: binderIdSchema, record: z.uuid() });

export const continuityCalls = {
  watchedItems: call(compliance, z.strictObject({ binder: binderIdSchema }), watchedItems),
  startTest: call(compliance, ofRecord, startTest),
  measureTest: call(compliance, ofRecord, measureTest),
};
