import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** What one request may ask for: fields, a list's counted as often as its `first` says, dear ones by their price; and fields within fields. */
export const MOST_COMPLEX = 20_000;
export const DEEPEST = 15;
/** Words and signs that a query may be written in. */
export const LONGEST = 10_000;

export interface Cost {
  readonly complexity: number;
  readonly depth: number;
}

/** What fields cost beside what is asked of them: they look through the database, and answer in some 10 to 50 ms of its time. */
const PRICES: Readonly<Record<string, number>> = {
  facet: 200,
  names: 200,
  compare: 300,
  compareHardware: 300,
  headToHead: 100,
  inferred: 300,
  leaderboard: 200,
};
/** A statement of some 200 characters is about what one sentence of results has. */
const PER_STATEMENT = { price: 150, characters: 200 };

const priced: ComplexityEstimator = ({ field, args, childComplexity }) => {
  // A point is a row of one statement, however much of it is asked for.
  if (field.name === 'points') return Number(args['first']);
  const price = PRICES[field.name];
  if (field.name === 'verify')
    return Math.ceil(String(args['text']).length / PER_STATEMENT.characters) * PER_STATEMENT.price + childComplexity;
  return price === undefined ? undefined : price + childComplexity * (typeof args['first'] === 'number' ? Math.max(1, args['first']) : 1);
};

const timesFirst: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' ? 1 + Math.max(1, first) * childComplexity : undefined;
};

/** Refuses queries that ask for too much, and tells every other one's cost in its extensions. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    let cost: Cost | null = null;
    return {
      async didResolveOperation({ document, operation, schema, request }) {
        if (!operation || isIntrospection(operation) || !areVariablesRight(schema, operation, request)) return;
        const complexity = complexityOf(document, schema, request);
        cost = { complexity, depth: depthOf(operation.selectionSet, fragmentsOf(document)) };
        if (complexity > MOST_COMPLEX)
          throw tooMuch('QUERY_TOO_COMPLEX', `the query costs ${complexity}, ${MOST_COMPLEX} at most`, cost, MOST_COMPLEX);
        if (cost.depth > DEEPEST)
          throw tooMuch('QUERY_TOO_DEEP', `the query is ${cost.depth} fields deep, ${DEEPEST} at most`, cost, DEEPEST);
      },
      async willSendResponse({ response }) {
        if (!cost || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { ...cost, mostComplex: MOST_COMPLEX, deepest: DEEPEST } };
      },
    };
  },
};

/** Fields asked for, those in lists as often as there may be elements. @throws GraphQLError where even counting them would take too long. */
function complexityOf(query: DocumentNode, schema: GraphQLSchema, { operationName, variables }: GraphQLRequest): number {
  const estimators = [priced, timesFirst, simpleEstimator({ defaultComplexity: 1 })];
  try {
    return getComplexity({ schema, query, estimators, ...(variables && { variables }), ...(operationName && { operationName }) });
  } catch (error) {
    throw new GraphQLError((error as Error).message, {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: MOST_COMPLEX, http: { status: 400 } },
    });
  }
}

/** Wrong variables are told of by the execution, which says where they are wrong. */
const areVariablesRight = (
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  { variables }: GraphQLRequest,
): boolean => getVariableValues(schema, variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 }).errors === undefined;

const tooMuch = (code: string, message: string, cost: Cost, limit: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, cost, limit, http: { status: 400 } } });

/** Tools ask for the schema, deeply; it costs next to nothing. */
const isIntrospection = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));

/** Fields within fields; validation has made sure that fragments hold no circle. */
function depthOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  return Math.max(
    0,
    ...selections.map((one) => {
      if (one.kind === Kind.FIELD) return 1 + (one.selectionSet ? depthOf(one.selectionSet, fragments) : 0);
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet;
      return inner ? depthOf(inner, fragments) : 0;
    }),
  );
}
