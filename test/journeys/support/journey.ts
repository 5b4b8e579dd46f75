import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { serveSite, type ServedSite } from './serve-site';

/** A served site and a browser on it; each person has a browser profile of their own. */
export class Journey {
  readonly #people: BrowserContext[] = [];

  private constructor(
    readonly served: ServedSite,
    readonly browser: Browser,
  ) {}

  static async begin(seed?: string): Promise<Journey> {
    const [served, browser] = await Promise.all([serveSite(seed), launchBrowser()]);
    return new Journey(served, browser);
  }

  /** A page of somebody who has just signed in, by the name on the sign-in page. */
  async signIn(name: string): Promise<Page> {
    const profile = await this.browser.newContext({ viewport: { width: 1280, height: 1000 }, timezoneId: 'America/Los_Angeles' });
    this.#people.push(profile);
    const page = await profile.newPage();
    await page.goto(this.served.url);
    await page.getByRole('button', { name }).click();
    await page.getByRole('navigation', { name: 'Site' }).waitFor();
    return page;
  }

  async open(page: Page, path: string): Promise<void> {
    await page.goto(this.served.url + path);
  }

  /** Moves the site's clock, as its controls do. */
  async advance(by: { readonly hours?: number; readonly days?: number; readonly seconds?: number; readonly to?: string }): Promise<void> {
    await this.served.site.advance(by);
  }

  /** The id of a ticket, by its key. */
  idOf(key: string): string {
    return this.served.site.world.jira.keys[key] ?? '';
  }

  async end(): Promise<void> {
    await Promise.all(this.#people.map((profile) => profile.close()));
    await this.browser.close();
    await this.served.close();
  }
}

export const clockOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Clock"]');
export const checklistOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Maintenance checklist"]');
