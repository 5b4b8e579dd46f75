/** What a double has on its roadmap that goes over to another client. */
export interface RoadmapToMove {
  readonly meetings: number;
  readonly lines: number;
  /** Of what is planned for the client as a whole. */
  readonly checklists: number;
  readonly devices: number;
  readonly remembered: number;
  /** Name of the round of meetings under way that it is invited to; null where it is not. */
  readonly invitedTo: string | null;
  /** Devices of both by one name, and lines of both plans by one id, that say something else; the first few names. */
  readonly differs: readonly string[];
  /** Why it is too much for one client, in sentences. */
  readonly tooMuch: readonly string[];
}
