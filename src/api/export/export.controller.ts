import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, Header, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { EXPORT_FORMATS, type ExportFormat, MEDIA_TYPES, snapshot, written } from '../../export/index.js';
import { BadQuestion } from '../../query/index.js';
import { REVIEW_STATES } from '../../storage/index.js';
import { filterFromJson } from '../claims/filter-json.js';
import { scopeOf } from '../claims/scope.js';
import { Access } from '../keys/access.js';

interface Reply {
  header(name: string, value: string): unknown;
}

interface ExportQuery {
  readonly format?: string;
  readonly filter?: string;
  readonly asOf?: string;
}

/** What a download may be asked by: a misspelt filter would be none. */
const PARAMETERS: readonly string[] = ['format', 'filter', 'asOf'];

/** Downloads of any filter: GET /export?format=csv&filter={"metric":["speedup"]}&asOf=SNAPSHOT */
@Controller('export')
export class ExportController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly schema: GraphQLSchemaHost,
    private readonly access: Access,
  ) {}

  /** Streams; the headers name the snapshot, and asked for again by it a download is the same. */
  @Get()
  @Header('cache-control', 'no-store')
  async download(
    @Query() query: ExportQuery,
    @Req() request: Parameters<Access['holder']>[0],
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    await this.access.holder(request);
    const unknown = Object.keys(query).filter((name) => !PARAMETERS.includes(name));
    if (unknown.length > 0) throw new BadRequestException(`no parameter is called ${unknown.join(' or ')}: ${PARAMETERS.join(', ')}`);
    const format = EXPORT_FORMATS.find((one) => one === (query.format ?? 'jsonl'));
    if (!format) throw new BadRequestException(`format must be one of ${EXPORT_FORMATS.join(', ')}`);
    const taken = await snapshot(this.dataSource, this.scope(query, format));
    reply.header('x-snapshot-id', taken.id);
    return new StreamableFile(Readable.from(written(taken, format), { objectMode: false }), {
      type: MEDIA_TYPES[format],
      disposition: `attachment; filename="claims-${taken.id.replace(/:/g, '')}.${format === 'gold' ? 'gold.jsonl' : format}"`,
    });
  }

  private scope({ filter, asOf }: ExportQuery, format: ExportFormat) {
    const time = asOf === undefined ? undefined : new Date(asOf);
    if (time && Number.isNaN(time.getTime()))
      throw new BadRequestException('asOf must be a time as ISO 8601 writes it: 2026-01-31T12:00:00.000Z');
    try {
      const given = filter === undefined ? {} : filterFromJson(this.schema.schema, filter);
      return scopeOf({
        filter: format === 'gold' ? { ...given, review: given.review ?? REVIEW_STATES } : given,
        asOf: time,
      });
    } catch (error) {
      if (error instanceof BadQuestion) throw new BadRequestException(error.message);
      throw error;
    }
  }
}
