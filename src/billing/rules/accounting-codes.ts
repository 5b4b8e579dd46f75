/** What an accounting package calls our things; empty where it is left to the package, or to the kind of work. */
export interface AccountingCodes {
  readonly xeroAccount: string;
  readonly xeroTax: string;
  readonly xeroItem: string;
  /** One product or service for all lines; empty: by the kind of work. */
  readonly quickBooksItem: string;
  /** Needed where QuickBooks counts sales tax by line. */
  readonly quickBooksTax: string;
  /** Days from the invoice until it is due. */
  readonly dueDays: number;
}

export const usualCodes: AccountingCodes = {
  xeroAccount: '200',
  xeroTax: 'Tax on Sales',
  xeroItem: '',
  quickBooksItem: '',
  quickBooksTax: '',
  dueDays: 30,
};
