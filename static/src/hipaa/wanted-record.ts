/** Under this key the page of all binders leaves the record for which somebody goes to its page. */
export const wantedRecord = 'binder/wanted-record';
