import { Refused } from '../refused';

/** A query that Jira does not run, with the sentence that says why. */
export const jqlError = (message: string): Refused => new Refused(400, [message]);

/** A query that cannot be read. */
export const syntaxError = (message: string): Refused => jqlError(`Error in the JQL Query: ${message}`);
