import * as z from 'zod';
import { kind } from '../kind';

export interface ReferralData {
  readonly partner: string;
}

/** Where HIPAA is not our service: the partner to whom the client was referred. */
export const referral = kind<ReferralData>({
  name: 'referral',
  words: 'referral',
  sections: ['agreements'],
  schema: z.strictObject({ partner: z.string().trim().min(1, { error: 'Name the partner.' }).max(120) }),
  headline: ({ data }) => `Referred to ${data.partner}`,
  needsEvidence: true,
});
