/** English text → the same in another language, with the same `{names}`. */
export type Catalogue = Readonly<Record<string, string>>;
