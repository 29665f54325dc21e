import { Args, ArgsType, Context, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsISO8601, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { DataSource } from 'typeorm';
import { extract } from '../../engine/index.js';
import { BadQuestion } from '../../query/index.js';
import { checkPaper, ClaimStore, RunLog } from '../../storage/index.js';
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
}
