/** A module at one place of one page for one person: what its iframe is made from. */
export interface PlacedModule {
  readonly key: string;
  readonly title: string;
  /** Those of the module's own navigation. */
  readonly pages: readonly { readonly title: string; readonly route: string }[];
  readonly resource: string;
  /** What the app may read with getContext. */
  readonly context: Readonly<Record<string, unknown>>;
  /** The same for the server, in a form the browser cannot change. */
  readonly seal: string;
  /** The page's address below which the module's own addresses begin. */
  readonly base: string;
}
