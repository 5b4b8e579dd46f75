import type { Fault } from '../site/faults';
import type { ActionInputs } from '../site/forge/world';
import type { Issue, Worklog } from '../site/jira/world';
import { openSite, type OpenSite } from '../site/open-site';
import type { Advance, Site } from '../site/site';
import { JiraAs } from './jira-as';
import { TestPerson } from './person';
import { Screens } from './screens';
import { ticketOf, type Ticket } from './ticket';

/** A site in this process on a clock that stands still, with the app on it. */
export async function openTestSite(options: OpenSite = {}): Promise<TestSite> {
  return new TestSite(await openSite({ clock: 'still', ...options }));
}

/** What tests ask of a site. */
export class TestSite {
  readonly #screens: Screens;

  constructor(readonly site: Site) {
    this.#screens = new Screens(site);
  }

  /** By sign-in name: `ada`. */
  signIn(name: string): TestPerson {
    return new TestPerson(this.site, this.#screens, this.#accountOf(name));
  }

  /** Jira's REST as somebody, by sign-in name. */
  jira(name: string): JiraAs {
    return new JiraAs(this.site, this.#accountOf(name));
  }

  arm(fault: Fault): void {
    this.site.faults.arm(fault);
  }

  disarm(): void {
    this.site.faults.clear();
  }

  async advance(by: Advance): Promise<void> {
    await this.site.advance(by);
  }

  /** Delivers the queues' events and what follows from them; time moves on by the delays they were pushed with. */
  async settle(): Promise<void> {
    await this.site.settle();
  }

  /** The outputs of an action that Automation runs for somebody, or `{errors: [{message}]}` as the audit log has it. */
  async runAction(name: string, inputs: ActionInputs = {}, as = 'grace'): Promise<Readonly<Record<string, number>>> {
    const run = await this.site.forge.automation.run(name, inputs, this.#accountOf(as));
    return (run.status === 'success' ? run.outputs : { errors: [{ message: run.error }] }) as Readonly<Record<string, number>>;
  }

  /** The tickets that carry the maintenance property of a period such as `2026-12`. */
  async maintenanceTickets(period: string): Promise<readonly Ticket[]> {
    const ofPeriod = ({ properties }: Issue) =>
      (properties['rounds-maintenance'] as { readonly period?: string } | undefined)?.period === period;
    return Object.values(this.site.world.jira.issues)
      .filter(ofPeriod)
      .map((issue) => ticketOf(this.site, issue));
  }

  async ticket(key: string): Promise<Ticket> {
    return ticketOf(this.site, this.#issue(key));
  }

  /** The keys of the tickets that one is linked with, a key for each link. */
  async linkedTo(key: string): Promise<readonly string[]> {
    const { issues } = this.site.world.jira;
    return (this.#issue(key).links ?? []).map(({ issueId }) => issues[issueId]?.key ?? '');
  }

  /** The worklogs on a ticket; with an entry's id, those that carry it. */
  async worklogs(key: string, entry?: string): Promise<readonly Worklog[]> {
    const carries = ({ properties }: Worklog) => (properties['rounds-entry'] as { readonly entry?: string } | undefined)?.entry === entry;
    return this.#issue(key).worklogs.filter((worklog) => entry === undefined || carries(worklog));
  }

  get wire() {
    return this.site.wire;
  }

  /** ISO instant of the site's clock. */
  get now(): string {
    return this.site.clock.iso();
  }

  #issue(key: string): Issue {
    const { issues, keys } = this.site.world.jira;
    const issue = issues[keys[key] ?? ''];
    if (!issue) throw new Error(`The site has no ticket ${key}.`);
    return issue;
  }

  #accountOf(name: string): string {
    const person = Object.values(this.site.world.jira.people).find((each) => each.name === name);
    if (!person) throw new Error(`The site knows no ${name}.`);
    return person.accountId;
  }
}
