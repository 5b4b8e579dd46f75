/** What a record holds, as a field types it; empty where it is not known. */
export const asTyped = (value: string | number | null): string => String(value ?? '');
