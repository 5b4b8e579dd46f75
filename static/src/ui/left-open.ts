import { isDrafted } from './use-draft';

/** The one of these whose form was left with something typed that was neither saved nor given up, to be open again. */
export const leftOpen = <One>(forms: readonly One[], keyOf: (one: One) => string): One | null =>
  forms.find((one) => isDrafted(keyOf(one))) ?? null;
