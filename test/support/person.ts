import type { Calls } from '../../src/calls';
import type { Answer } from '../../src/platform/rules/answer';
import type { Site } from '../site/site';
import { RefusedError } from './refused-error';
import type { Screens } from './screens';

type Called<Name extends keyof Calls> = Calls[Name]['value'];

/** Somebody of the site's people, as the app's screens know them. */
export class TestPerson {
  constructor(
    private readonly site: Site,
    private readonly screens: Screens,
    readonly accountId: string,
  ) {}

  /** What the app's call answers, on a ticket (its key), on a page of Confluence (its id), on an organization's page (its id) or on the app's page; throws RefusedError when it says no. */
  async call<Name extends keyof Calls>(
    name: Name,
    input: Calls[Name]['input'],
    { ticket, page, organization }: { ticket?: string; page?: string; organization?: string } = {},
  ): Promise<Called<Name>> {
    const screen = { person: this.accountId, ...this.#place(ticket, page, organization) };
    const answer = (await this.site.forge.bridge.invokeResolver(screen, name, input)) as Answer<Called<Name>>;
    if (answer.ok) return answer.value;
    throw new RefusedError(answer.refusal.code, answer.refusal.sentence);
  }

  #place(ticket: string | undefined, page: string | undefined, organization: string | undefined) {
    if (organization !== undefined) return this.screens.onOrganization(organization);
    return page === undefined ? this.screens.on(ticket) : this.screens.onPage(page);
  }
}
