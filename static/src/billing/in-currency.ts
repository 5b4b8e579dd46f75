import { inCurrency as written } from '../../../src/billing/rules/money';
import type { Cents } from '../../../src/platform/rules/units';
import { locale } from '../ui/words/say';

/** An amount as the person writes it. */
export const inCurrency = (amount: Cents, currency: string): string => written(amount, currency, locale());
