import { Args, ArgsType, Context, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DataSource } from 'typeorm';
import { extract } from '../../engine/index.js';
import { type Format, ingestPart } from '../../ingest/index.js';
import { BadQuestion } from '../../query/index.js';
import { checkPaper, ClaimStore, type Rejection, RunLog } from '../../storage/index.js';
import { FormatEnum } from '../enums.js';
import { demand } from '../keys/access.js';
import type { RequestContext } from '../request-context.js';

const MOST = 100;

@InputType({ description: 'A paper to read. Offsets of its claims count in the abstract as given.' })
class PaperInput {
  @Field(() => ID) @IsString() @IsNotEmpty() @MaxLength(200) id: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(2_000) title: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(20_000) abstract: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) @IsOptional() @IsISO8601({ strict: true }) published?: string;
}

@ArgsType()
class IngestArgs {
  @Field(() => [PaperInput], { description: `${MOST} at most.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => PaperInput)
  papers: PaperInput[];
}

@ObjectType('IngestSummary', { description: 'What became of the papers.' })
class IngestSummaryModel {
  @Field(() => Int) new: number;
  @Field(() => Int, { description: 'Known with another abstract: they have a new version now.' }) changed: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int, { description: 'Claims of new and changed papers.' }) claims: number;
}

@ArgsType()
class LinesArgs {
  @Field({ description: 'The name of the file; rejections show it.' }) @IsString() @IsNotEmpty() @MaxLength(300) file: string;
  @Field({ description: 'Whole lines of it; 900,000 characters at most.' }) @IsString() @IsNotEmpty() @MaxLength(900_000) text: string;
  @Field(() => Int, { defaultValue: 1, description: 'Which line of the file the first of them is.' }) @Min(1) firstLine: number;
  @Field(() => FormatEnum, { nullable: true, description: 'Told by the name of the file or its beginning where left out.' })
  @IsOptional()
  @IsEnum(FormatEnum)
  format?: Format;
}

@ObjectType('Rejection', { description: 'A record that could not be taken, and why.' })
class RejectionModel {
  @Field() file: string;
  @Field(() => Int, { description: 'From 1.' }) line: number;
  @Field() reason: string;
  @Field({ description: 'The beginning of what stands there.' }) excerpt: string;
}

@ObjectType('LinesSummary', { description: 'What became of the lines of a file.' })
class LinesSummaryModel extends IngestSummaryModel {
  @Field(() => [RejectionModel], { description: 'In the order of the file.' }) rejections: Rejection[];
}

@Resolver()
export class IngestResolver {
  private readonly store: ClaimStore;
  private readonly log: RunLog;

  constructor(dataSource: DataSource) {
    this.store = new ClaimStore(dataSource);
    this.log = new RunLog(dataSource);
  }

  @Mutation(() => IngestSummaryModel, { description: 'Reads papers and stores their claims; what is known is left alone. For ingesters.' })
  async ingest(@Args() { papers }: IngestArgs, @Context() { key }: RequestContext): Promise<IngestSummaryModel> {
    const { name } = demand(key, 'ingester');
    const read = papers.map(({ published, ...paper }, i) => {
      const record = { ...paper, published: published ?? null };
      const problem = checkPaper(record) ?? (papers.findIndex(({ id }) => id === paper.id) < i ? 'is given twice' : null);
      if (problem) throw new BadQuestion(`papers.${i} (${paper.id}): ${problem}`);
      return { paper: record, claims: extract(record) };
    });
    const runId = await this.log.begin(`GraphQL, ${name}`);
    const counts = await this.store.save(read, runId);
    await this.log.finish(runId, { ...counts, read: papers.length, rejected: 0 });
    return counts;
  }

  @Mutation(() => LinesSummaryModel, {
    description:
      'Reads a part of a file as the command line does: a record that cannot be taken is told and loses nothing else. For ingesters.',
  })
  async ingestLines(@Args() { format, ...part }: LinesArgs, @Context() { key }: RequestContext): Promise<LinesSummaryModel> {
    const { name } = demand(key, 'ingester');
    const rejections: Rejection[] = [];
    const onReject = (rejection: Rejection): void => void rejections.push(rejection);
    const counts = await ingestPart(part, `GraphQL, ${name}: ${part.file} from line ${part.firstLine}`, this.store, this.log, {
      format: format ?? undefined,
      onReject,
    });
    return { ...counts, rejections };
  }
}
