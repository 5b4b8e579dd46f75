import type { ConfluenceWorld } from '../confluence/world';
import type { JiraWorld } from '../jira/world';

/** A site to begin with: what is in Jira, and the clients whom the app is to know. */
export interface Seed {
  readonly jira: JiraWorld;
  readonly confluence: ConfluenceWorld;
  /** Whether Confluence is connected to the app from the beginning. */
  readonly connected: boolean;
  readonly clients: readonly SeedClient[];
  /** Whether the app's own set-up was gone through. */
  readonly isSetUp?: boolean;
}

/** A client as a spreadsheet would name it: organization, project and assignee by name. */
export interface SeedClient {
  readonly name: string;
  readonly organization: string;
  readonly projectKey: string;
  readonly timeZone: string;
  /** One way, by car. */
  readonly travelMinutes: number;
  readonly contract: 'managed' | 'blockOfHours' | 'hourly' | 'none';
  readonly hipaa: 'none' | 'coveredEntity' | 'businessAssociate';
  /** Day of the month, in the client's time zone. */
  readonly planDay: number;
  /** What the technician signs in with: `ada`. */
  readonly assignee: string;
  readonly address: string;
  readonly contact: string;
}
