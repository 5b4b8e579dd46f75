/** What an agreement must say, each by an id that never changes. 45 CFR 164.504(e)(2) and 164.314(a)(2). */
export const clauses = [
  ['uses', 'What the data may and must be used for'],
  ['noOther', 'No other use or disclosure'],
  ['safeguards', 'Safeguards, and the Security Rule'],
  ['report', 'Reports misuse, security incidents and breaches'],
  ['subcontractors', 'Binds subcontractors to the same'],
  ['access', 'Gives individuals access'],
  ['amendment', 'Makes amendments'],
  ['accounting', 'Accounts for disclosures'],
  ['privacyDuties', 'Follows the Privacy Rule where it carries out its duties'],
  ['books', 'Opens its books to HHS'],
  ['return', 'Returns or destroys the data at the end'],
  ['termination', 'May be terminated by the covered entity'],
] as const;

export type ClauseId = (typeof clauses)[number][0];
export const clauseIds = clauses.map(([id]) => id);
