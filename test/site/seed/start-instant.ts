/** When a seeded site's clock begins. */
export const startInstant = '2026-11-20T15:00:00.000Z';
