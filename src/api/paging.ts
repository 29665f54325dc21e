import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page begins and ends in its list.' })
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field({ description: 'Whether this page began after a cursor.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** A page of things as Relay asks for it, with `nodes` for who needs no cursors. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** The GraphQL type of a page of things; the names are `${name}Connection` (or the one given) and `${name}Edge`. */
export function connectionOf<T>(node: new () => T, name: string, called = `${name}Connection`): new () => Connection<T> {
  @ObjectType(`${name}Edge`, { description: 'An element of a list, and the cursor to go on from it.' })
  class Edge {
    @Field() cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType(called, { description: 'A page of a list; nodes are the edges without their cursors.' })
  class Page implements Connection<T> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => [node]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return Page;
}

/** A page of things that stand at cursors, begun after one. */
export function paged<T>(edges: { cursor: string; node: T }[], hasNextPage: boolean, after: string | undefined): Connection<T> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
