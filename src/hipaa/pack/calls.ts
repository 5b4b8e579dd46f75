import * as z from 'zod';
import { call } from '../../platform/call';
import { colleagues } from '../../platform/people';
import { binderIdSchema } from '../rules/binder';
import type { SectionId } from '../rules/sections';
import { openPack } from './open-pack';
import { packLog } from './pack-log';
import { packRecords } from './pack-records';
import { packsTaken, takePack } from './packs-taken';

const count = z.number().int().min(0);
const section = z.string().max(40) as unknown as z.ZodType<SectionId>;

/** What of a pack anybody gets is what Confluence shows them. */
export const packCalls = {
  packsTaken: call(colleagues, z.strictObject({ binder: binderIdSchema }), packsTaken),
  takePack: call(
    colleagues,
    z.strictObject({ binder: binderIdSchema, id: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/), files: count, size: count }),
    takePack,
  ),
  openPack: call(colleagues, z.strictObject({ binder: binderIdSchema }), openPack),
  packRecords: call(colleagues, z.strictObject({ binder: binderIdSchema, section }), packRecords),
  packLog: call(colleagues, z.strictObject({ binder: binderIdSchema, after: z.string().max(2_000).nullable() }), packLog),
};
