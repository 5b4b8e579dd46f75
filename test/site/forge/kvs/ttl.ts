import * as z from 'zod';

/** How long a row shall live, as the SDK writes it. */
export const ttl = z.object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
