import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { rowSchemas, schemasPath } from './row-schemas';

// Writes the schemas of the kinds of rows anew, as Prettier has them.
const options = await prettier.resolveConfig(schemasPath, { config: '.config/prettier.json' });
writeFileSync(schemasPath, await prettier.format(JSON.stringify(rowSchemas()), { ...options, filepath: schemasPath }));
