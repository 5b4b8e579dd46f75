/** Where a walk over all rows goes on: the entity, by its place in the list, and the key after which. */
export interface RowPlace {
  readonly entity: number;
  readonly after?: string | undefined;
}
