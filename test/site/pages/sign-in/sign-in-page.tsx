/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { Avatar } from '../shell/avatar';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

export interface SignInPerson {
  readonly person: Person;
  readonly role: string;
}

interface SignInProps extends PageProps {
  readonly people: readonly SignInPerson[];
  readonly next: string;
}

export const SignInPage: FC<SignInProps> = ({ people, next, ...page }) => (
  <Page {...page}>
    <div class="narrow">
      <h1>Sign in to Harbor IT</h1>
      <p class="quiet">
        A local Atlassian site for trying Rounds. Choose who you are; no password is needed. REST clients sign in with the e-mail address
        and the token shown.
      </p>
      <ul class="people">
        {people.map((entry) => (
          <li>
            <SignInForm {...entry} next={next} />
          </li>
        ))}
      </ul>
    </div>
  </Page>
);

const SignInForm: FC<SignInPerson & { next: string }> = ({ person, role, next }) => (
  <form method="post" action="/sign-in">
    <input type="hidden" name="accountId" value={person.accountId} />
    <input type="hidden" name="next" value={next} />
    <button type="submit" class="person-card">
      <Avatar person={person} />
      <span class="grow">
        <strong>{person.displayName}</strong>
        <span class="quiet">{role}</span>
      </span>
      <span class="credentials">
        {person.email}
        <span class="quiet">token {person.name}</span>
      </span>
    </button>
  </form>
);
