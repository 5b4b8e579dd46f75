/** A value of an issue property that an app's manifest makes searchable, under a name of its own if it has one. */
export interface PropertyAlias {
  readonly propertyKey: string;
  /** Names of objects on the way to the value, with dots between. */
  readonly path: string;
  /** `number`, `date` and `text` compare as such; any other as a string. */
  readonly type: string;
  /** Empty where there is none. */
  readonly searchAlias: string;
}
