import { isDocument } from '../jira/adf';
import { isRecord } from '../jira/is-record';
import { Refused } from '../jira/refused';
import { limits } from '../limits';
import { withLocalIds } from './with-local-ids';

/** The document that a create or update brings: `{representation, value}`, bare or under the name of its representation. */
export function readBody(body: unknown): unknown {
  const given = isRecord(body) ? (body['atlas_doc_format'] ?? body['storage'] ?? body['wiki'] ?? body) : undefined;
  if (!isRecord(given)) throw new Refused(400, ['The page has no body.']);
  const { representation, value } = given;
  if (representation === 'storage' || representation === 'wiki') {
    throw new Refused(501, [`This site takes page bodies as atlas_doc_format, not as ${representation}.`]);
  }
  if (representation !== 'atlas_doc_format' || typeof value !== 'string') {
    throw new Refused(400, ["The body needs a representation and, as 'value', a string."]);
  }
  if (value.length > limits.confluence.requestBytes) throw new Refused(413, ['The request is larger than 5 MB.']);
  return documentOf(value);
}

function documentOf(value: string): unknown {
  const document = parsed(value);
  if (!isDocument(document)) throw new Refused(400, ['The body is not valid Atlassian Document Format.']);
  return withLocalIds(document);
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
