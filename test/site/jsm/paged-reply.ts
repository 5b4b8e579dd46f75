import type { Ask, Reply } from '../jira/operation';
import { wholeNumber } from '../jira/page-of';
import { ok } from '../jira/reply';

const usual = 50;

/** A page as Jira Service Management answers it: by `start` and `limit`, without a total. */
export function pagedReply<T>(ask: Ask, all: readonly T[], asJson: (one: T) => unknown): Reply {
  const start = Math.max(0, wholeNumber(ask, 'start', 0));
  const limit = Math.min(usual, Math.max(1, wholeNumber(ask, 'limit', usual)));
  const values = all.slice(start, start + limit).map(asJson);
  const isLastPage = start + values.length >= all.length;
  const _links = { base: ask.origin, context: '', self: ask.url, ...(isLastPage ? {} : { next: pageAt(ask, start + limit, limit) }) };
  return ok({ size: values.length, start, limit, isLastPage, _links, values }, values.length);
}

function pageAt(ask: Ask, start: number, limit: number): string {
  const url = new URL(ask.url);
  url.searchParams.set('start', String(start));
  url.searchParams.set('limit', String(limit));
  return url.href;
}
