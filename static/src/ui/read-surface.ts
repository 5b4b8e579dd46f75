import { view } from '@forge/bridge';
import type { Surface } from './surface';

/** Where we are, as the product says, in its colours. The extension part is untyped, so each of its fields is read as text or left empty. */
export async function readSurface(): Promise<Surface> {
  view.theme.enable().catch(() => undefined);
  const context = await view.getContext();
  const extension: Record<string, unknown> = context.extension;
  const issue = fieldsOf(extension['issue']);
  return {
    module: context.moduleKey,
    page: pageOf(extension['location']),
    query: queryOf(extension['location']),
    organizationId: organizationOf(extension),
    accountId: context.accountId ?? '',
    ticketId: text(issue['id']),
    wikiPage: text(fieldsOf(extension['content'])['id']),
    locale: knownLocale(context.locale),
    timeZone: knownZone(context.timezone),
  };
}

const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A page's route is the last part of its address. */
function pageOf(location: unknown): string {
  const path = text(location).split(/[?#]/)[0] ?? '';
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

/** From the question mark to the hash. */
const queryOf = (location: unknown): string => /\?[^#]*/.exec(text(location))?.[0] ?? '';

/** The product names it as a whole or by its id alone. */
const organizationOf = (extension: Record<string, unknown>): string =>
  text(fieldsOf(extension['organization'])['id']) || text(extension['organizationId']);

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
