import * as z from 'zod';
import { callReading } from '../../platform/call';
import { compliance, readers } from '../../platform/people';
import { readRecord } from '../records/change-record';
import { binderIdSchema } from '../rules/binder';
import { recordAtSchema } from '../rules/record-at';
import { closeRemediation } from './close-remediation';
import { openRemediations } from './open-remediations';
import { openRemediationTicket } from './open-ticket';

const at = z.strictObject(recordAtSchema);

/** What the screens may ask about what is done about gaps. */
export const remediationCalls = {
  openRemediations: callReading(readers, z.strictObject({ binder: binderIdSchema }), openRemediations, (_asker, _input, opened) => opened),
  openRemediationTicket: callReading(compliance, at, readRecord, openRemediationTicket),
  closeRemediation: callReading(compliance, at, readRecord, closeRemediation),
};
