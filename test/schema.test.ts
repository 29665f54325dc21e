import { readFileSync } from 'node:fs';
import { schemaText } from '../src/cli/schema.js';

it('schema.gql is the schema of the code (npm run schema writes it)', async () => {
  expect(readFileSync('schema.gql', 'utf8').trim()).toBe((await schemaText()).trim());
});
