import { gunzipSync, gzipSync } from 'node:zlib';

/** A value as a short text, since a row of the store holds 240 KiB and a statement with its explanations may be larger. */
export const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');

/** What `pack` was given. Only ever given what this app has written. */
export const unpack = (packed: string): unknown => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
