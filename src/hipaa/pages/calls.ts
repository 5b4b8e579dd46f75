import * as z from 'zod';
import { call } from '../../platform/call';
import { compliance } from '../../platform/people';
import { writeSection } from './write-section';

/** What the screens may ask about the text of binders' pages. */
export const binderPageCalls = {
  writeSection: call(compliance, z.strictObject({}), writeSection),
};
