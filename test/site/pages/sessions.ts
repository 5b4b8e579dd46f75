import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Person } from '../jira/world';
import type { Caller, Site } from '../site';
import type { Seal } from './seal';

const cookieName = 'site-session';

/** Who is signed in where: browsers by a sealed cookie, REST clients by e-mail and token. */
export class Sessions {
  constructor(
    private readonly site: Site,
    private readonly seal: Seal,
  ) {}

  signIn(context: Context, accountId: string): void {
    setCookie(context, cookieName, this.seal.seal({ accountId }), { httpOnly: true, sameSite: 'Lax', path: '/' });
  }

  signOut(context: Context): void {
    deleteCookie(context, cookieName, { path: '/' });
  }

  /** The person at the browser, if any. */
  person(context: Context): Person | undefined {
    const session = this.seal.open(getCookie(context, cookieName)) as { accountId: string } | undefined;
    return session === undefined ? undefined : this.active(this.site.world.jira.people[session.accountId]);
  }

  /** Who makes a REST call; undefined when credentials are given and wrong. */
  caller(context: Context): Caller | undefined {
    const header = context.req.header('authorization');
    if (header === undefined) return asCaller(this.person(context)) ?? { kind: 'anonymous' };
    return asCaller(this.byToken(header));
  }

  private byToken(header: string): Person | undefined {
    const [scheme, encoded] = header.split(' ');
    if (scheme?.toLowerCase() !== 'basic' || encoded === undefined) return undefined;
    const [email, token] = splitOnce(Buffer.from(encoded, 'base64').toString());
    const person = Object.values(this.site.world.jira.people).find((someone) => someone.email === email && someone.kind !== 'app');
    return person?.name === token ? this.active(person) : undefined;
  }

  private active(person: Person | undefined): Person | undefined {
    return person?.active === true ? person : undefined;
  }
}

function asCaller(person: Person | undefined): Caller | undefined {
  return person === undefined ? undefined : { kind: 'person', accountId: person.accountId };
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
