import type { Parameter } from './descriptions';

/** Every query parameter is described and of its type, and none that is required is missing. */
export function checkQuery(parameters: readonly Parameter[], path: string): string[] {
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  const described = parameters.filter((parameter) => parameter.in === 'query');
  const missing = described
    .filter(({ name, required }) => required && !query.has(name))
    .map(({ name }) => `query parameter ${name} is missing`);
  const wrong = [...query].flatMap(([name, value]) => {
    const parameter = described.find((candidate) => candidate.name === name);
    if (!parameter) return [`query parameter ${name} is not described`];
    return isOfType(value, parameter.schema?.['type']) ? [] : [`query parameter ${name} is not of its type: ${value}`];
  });
  return [...missing, ...wrong];
}

function isOfType(value: string, type: unknown): boolean {
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (type === 'boolean') return value === 'true' || value === 'false';
  return true;
}
