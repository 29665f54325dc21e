import { Controller, Get, Header } from '@nestjs/common';

const EXAMPLE = `# Speedups over a baseline, greatest first. Press the triangle, or Ctrl-Enter.
query {
  claims(filter: { metric: ["speedup"] }, orderBy: FACTOR_DESC, first: 5) {
    totalCount
    nodes {
      value { low high }
      unit
      qualifier
      subject
      baseline
      hardware { role text hardware { name kind } }
      evidence { quote sentence }
      paper { id title }
    }
  }
}
`;

/** A page to try queries in, bundled: it loads nothing from outside. */
@Controller()
export class GraphiqlController {
  private page: Promise<string> | null = null;

  @Get('graphiql')
  @Header('content-type', 'text/html; charset=utf-8')
  graphiql(): Promise<string> {
    this.page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) =>
      renderGraphiQL({ endpoint: '/graphql', title: 'Benchclaims', defaultQuery: EXAMPLE }),
    );
    return this.page;
  }
}
