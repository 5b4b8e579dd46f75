import { ExpressionError } from './expression-error';

/** The names that an expression may use at some place, and how many steps it may still take. */
export class Scope {
  constructor(
    private readonly names: Readonly<Record<string, unknown>>,
    private readonly steps: { left: number },
  ) {}

  get(name: string): unknown {
    if (!Object.hasOwn(this.names, name)) throw new ExpressionError(`'${name}' is not defined.`);
    return this.names[name];
  }

  with(more: Readonly<Record<string, unknown>>): Scope {
    return new Scope({ ...this.names, ...more }, this.steps);
  }

  countStep(): void {
    this.steps.left -= 1;
    if (this.steps.left < 0) throw new ExpressionError('The expression takes too many steps.');
  }
}
