/** Orders and names an action in this browser. */
export const actionKey = (): string => `${String(Date.now())}-${crypto.randomUUID()}`;
