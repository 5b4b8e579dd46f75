import type { Reply } from './operation';

/** 200 with a body; costs one point and as many more as objects were read. */
export const ok = (body: unknown, objectsRead = 0): Reply => ({ status: 200, body, points: 1 + objectsRead });
export const created = (body: unknown, points = 1): Reply => ({ status: 201, body, points });
export const noContent: Reply = { status: 204 };
