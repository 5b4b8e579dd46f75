import type { KeptStatement } from '../billing-store';
import { unpack } from '../packed';
import type { ClosedStatement, Statement } from '../rules/statement';

/** A closed month as it lies in the store. */
export const closedIn = ({ packed, by, at, reason, hash }: KeptStatement): ClosedStatement => ({
  statement: unpack(packed) as Statement,
  ...{ by, at, reason, hash },
});
