import { tidy } from './tidy';

/** Two names are the same client's when their keys are equal: case and the number of spaces do not count. */
export const nameKey = (name: string): string => tidy(name).toLowerCase();
