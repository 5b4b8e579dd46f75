import { documentsIn } from '../api/check-adf';
import type { Exchange } from '../exchange';
import type { Result } from '../result';

/** Every document that is sent or answered is in Atlassian Document Format; those of refused requests need not be. */
export function checkDocuments(check: (document: unknown) => readonly string[], exchanges: readonly Exchange[]): readonly Result[] {
  const accepted = exchanges.filter(({ status }) => status < 300);
  const sentByApp = accepted.filter(({ by }) => by === 'app').flatMap(({ requestBody }) => documentsIn(requestBody));
  const others = accepted.flatMap(({ requestBody, responseBody }) => documentsIn([requestBody, responseBody]));
  const problemsOf = (documents: readonly unknown[]): string[] => [...new Set(documents.flatMap(check))];
  const none = sentByApp.length === 0 ? ['the app sent no document at all'] : [];
  return [
    { what: `${sentByApp.length} documents that the app writes`, problems: [...none, ...problemsOf(sentByApp)] },
    { what: `${others.length} documents on the wire`, problems: problemsOf(others) },
  ];
}
