/** What a client can be connected to: only what the person who asks may see in Jira. */
export interface ClientChoices {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly projects: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly people: readonly Assignable[];
}

export interface Assignable {
  readonly accountId: string;
  readonly name: string;
  /** Null where the person hides it. */
  readonly email: string | null;
}
