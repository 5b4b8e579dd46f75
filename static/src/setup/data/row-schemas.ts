import type { RowSchemas } from '../../../../src/setup/rules/data/row-problem';

/** The JSON Schema of an export's lines, kind by kind; fetched when somebody exports or imports. */
export const rowSchemas = async (): Promise<RowSchemas> => (await import('../../../../src/setup/rules/data/row-schemas.json')).default;
