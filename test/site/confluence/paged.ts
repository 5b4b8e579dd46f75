import { wholeNumber } from '../jira/page-of';
import type { Ask, Reply } from '../jira/operation';
import { Refused } from '../jira/refused';
import { limits } from '../limits';

/** A page of results as Confluence answers it: `limit`, an opaque cursor, and the next page's address in a link and a header. */
export function pagedReply<T>(ask: Ask, all: readonly T[], asJson: (one: T) => unknown): Reply {
  const limit = wholeNumber(ask, 'limit', limits.confluence.pageDefault);
  if (limit < 1 || limit > limits.confluence.pageMost) {
    throw new Refused(400, [`Provided value {${String(limit)}} for 'limit' is not between 1 and ${String(limits.confluence.pageMost)}.`]);
  }
  const start = startAsked(ask);
  const results = all.slice(start, start + limit).map(asJson);
  const base = `${ask.origin}/wiki`;
  const isLast = start + results.length >= all.length;
  const next = isLast ? {} : { next: addressAt(ask, start + limit) };
  const links = [...(isLast ? [] : [`<${addressAt(ask, start + limit)}>; rel="next"`]), `<${base}>; rel="base"`];
  return { status: 200, body: { results, _links: { ...next, base } }, headers: { Link: links.join(', ') }, points: 1 + results.length };
}

function startAsked({ query }: Ask): number {
  const cursor = query.get('cursor');
  if (cursor === null) return 0;
  const start = Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isInteger(start) || start < 0) throw new Refused(400, ["Provided value for 'cursor' is not valid."]);
  return start;
}

function addressAt(ask: Ask, start: number): string {
  const { pathname, searchParams } = new URL(ask.url);
  searchParams.set('cursor', Buffer.from(String(start)).toString('base64url'));
  return `${pathname}?${searchParams.toString()}`;
}
