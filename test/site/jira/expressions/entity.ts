/** An object of Jira's own types, such as an issue: it has the members of its type and no other. */
export class Entity {
  constructor(
    readonly type: string,
    readonly members: Readonly<Record<string, () => unknown>>,
  ) {}
}

/** The properties of an entity: any key may be asked for, and one that is not there is null. */
export class EntityProperties {
  constructor(readonly values: Readonly<Record<string, unknown>>) {}
}
