import * as z from 'zod';
import { call } from '../../platform/call';
import { administrators } from '../../platform/people';
import { exportLine } from '../rules/data/export-line';
import { exportRows } from './export-rows';
import { beginImport, importRows } from './import-rows';

const count = z.number().int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an administrator may ask about all that the app stores. */
export const dataCalls = {
  exportRows: call(administrators, z.strictObject({ entity: count, after: z.string().max(500).optional() }), exportRows),
  beginImport: call(
    administrators,
    z.strictObject({ sha256, format: count, rows: count, kinds: z.record(z.string(), z.object({ schema: count })) }),
    beginImport,
  ),
  importRows: call(
    administrators,
    z.strictObject({ sha256, from: count, lines: z.array(exportLine).min(1).max(24).readonly() }),
    importRows,
  ),
};
