import type { DescribedOperation, Descriptions } from './descriptions';

export interface FoundOperation {
  readonly api: string;
  /** Method and path as the description names them: `GET /rest/api/3/issue/{issueIdOrKey}`. */
  readonly name: string;
  readonly operation: DescribedOperation;
}

const literalSegments = (template: string): number => template.split('/').filter((segment) => !segment.startsWith('{')).length;
const fits = (template: string, path: string): boolean => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);

/** The described operation behind a request; of two that fit, the one with fewer variables. */
export function findOperation({ apis }: Descriptions, method: string, path: string): FoundOperation | undefined {
  const [plain = ''] = path.split('?');
  const fitting = Object.entries(apis).flatMap(([api, { paths }]) =>
    Object.entries(paths)
      .filter(([template, operations]) => operations[method.toLowerCase()] && fits(template, plain))
      .map(([template, operations]) => ({ api, template, operation: operations[method.toLowerCase()]! })),
  );
  const best = fitting.sort((one, other) => literalSegments(other.template) - literalSegments(one.template))[0];
  return best && { api: best.api, name: `${method.toUpperCase()} ${best.template}`, operation: best.operation };
}
