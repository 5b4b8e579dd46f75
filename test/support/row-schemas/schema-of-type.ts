import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** What is written with a unit, such as `Instant`, and how it looks in JSON. */
const units: Readonly<Record<string, Schema>> = {
  instant: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
  date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  month: { type: 'string', pattern: '^\\d{4}-\\d\\d$' },
  cents: { type: 'integer' },
};

/** Makes JSON Schemas of types as JSON carries their values; types that have a name are gathered in `named`. */
export class SchemaMaker {
  readonly named: Record<string, Schema> = {};
  readonly #names = new Map<ts.Type, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type): Schema {
    const name = this.#nameOf(type);
    if (name === undefined) return this.#plain(type);
    if (!(name in this.named)) {
      this.named[name] = {};
      this.named[name] = this.#plain(type);
    }
    return { $ref: `#/$defs/${name}` };
  }

  #nameOf(type: ts.Type): string | undefined {
    const known = this.#names.get(type);
    if (known !== undefined) return known;
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
    const isOurs = file.includes('/src/') && !file.includes('node_modules') && !(symbol?.name ?? '__').startsWith('__');
    if (!symbol || !isOurs || !this.#isWorthAName(type) || (type.aliasTypeArguments?.length ?? 0) > 0) return undefined;
    const wanted = `${/\/src\/([^/]+)\//.exec(file)?.[1] ?? ''}.${symbol.name}`;
    const isTaken = (name: string): boolean => [...this.#names.values()].includes(name);
    const name = isTaken(wanted) ? [2, 3, 4, 5].map((n) => `${wanted}${String(n)}`).find((each) => !isTaken(each))! : wanted;
    this.#names.set(type, name);
    return name;
  }

  #isWorthAName(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some((each) => (each.flags & ts.TypeFlags.Object) !== 0);
    return (type.flags & ts.TypeFlags.Object) !== 0 && !this.#isList(type);
  }

  #isList = (type: ts.Type): boolean => this.checker.isArrayType(type) || this.checker.isTupleType(type);

  #plain(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.TemplateLiteral) return { type: 'string', pattern: patternOf(type as ts.TemplateLiteralType) };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.isUnion()) return this.#union(type.types);
    if (type.isIntersection()) return this.#intersection(type);
    if (this.checker.isTupleType(type)) return this.#tuple(type as ts.TupleTypeReference);
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.of(this.checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    return this.#object(type);
  }

  #union(types: readonly ts.Type[]): Schema {
    const present = types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    const isWord = (type: ts.Type): boolean => type.isStringLiteral() || type.isNumberLiteral();
    const words = present.filter(isWord).map((type) => (type as ts.LiteralType).value);
    const isBoolean = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const both = present.filter(isBoolean).length === 2;
    const others = present.filter((type) => !isWord(type) && !(both && isBoolean(type))).map((type) => this.of(type));
    const choices = [
      ...(words.length > 1 ? [{ enum: words }] : words.map((word) => ({ const: word }))),
      ...(both ? [{ type: 'boolean' }] : []),
      ...others,
    ];
    return choices.length === 1 ? choices[0]! : { anyOf: choices };
  }

  /** A text or number with a unit, or objects that are one. */
  #intersection(type: ts.IntersectionType): Schema {
    const bare = type.types.find(({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike));
    if (!bare) return this.#object(type);
    const unit = type.getProperty('unit');
    const name = unit && this.checker.getTypeOfSymbol(unit);
    return (name?.isStringLiteral() === true ? units[name.value] : undefined) ?? this.#plain(bare);
  }

  #tuple(type: ts.TupleTypeReference): Schema {
    const { elementFlags, minLength } = type.target;
    const elements = this.checker.getTypeArguments(type);
    const rest = elementFlags.findIndex((flag) => flag & ts.ElementFlags.Rest);
    const before = rest === -1 ? elements : elements.slice(0, rest);
    const items = rest === -1 ? false : this.of(elements[rest]!);
    return { type: 'array', prefixItems: before.map((each) => this.of(each)), items, minItems: minLength };
  }

  #object(type: ts.Type): Schema {
    const properties = this.checker.getPropertiesOfType(type);
    const schemas = properties.map((property) => [property.name, this.#property(property)] as const);
    const required = properties.filter((property) => !this.#isOptional(property)).map(({ name }) => name);
    const [index] = this.checker.getIndexInfosOfType(type);
    return {
      type: 'object',
      ...(schemas.length > 0 ? { properties: Object.fromEntries(schemas) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(index ? { additionalProperties: this.of(index.type) } : {}),
    };
  }

  #property(property: ts.Symbol): Schema {
    const schema = this.of(this.checker.getTypeOfSymbol(property));
    const description = ts.displayPartsToString(property.getDocumentationComment(this.checker)).trim();
    return description === '' ? schema : { ...schema, description };
  }

  /** JSON leaves out what is undefined. */
  #isOptional(property: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(property);
    const mayLack = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
    return (
      (property.flags & ts.SymbolFlags.Optional) !== 0 || mayLack || (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Unknown)) !== 0
    );
  }
}

function patternOf({ texts, types }: ts.TemplateLiteralType): string {
  const between = types.map(({ flags }) => (flags & ts.TypeFlags.NumberLike ? '\\d+' : '.*'));
  return `^${texts.map((text, index) => `${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}${between[index] ?? ''}`).join('')}$`;
}
