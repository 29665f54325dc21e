import { readFileSync } from 'node:fs';
import { isEnumType, isSpecifiedScalarType } from 'graphql';
import { apiSchema, schemaText } from '../src/cli/schema.js';

it('schema.gql is the schema of the code (npm run schema writes it)', async () => {
  expect(readFileSync('schema.gql', 'utf8').trim()).toBe((await schemaText()).trim());
});

it('every type and every enum value says what it is', async () => {
  const types = Object.values((await apiSchema()).getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const own = types.filter(({ name }) => !['Query', 'Mutation'].includes(name));
  expect(own.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  const values = own.filter(isEnumType).flatMap((type) =>
    type
      .getValues()
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(values).toEqual([]);
});
