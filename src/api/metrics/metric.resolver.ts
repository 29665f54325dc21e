import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

@ObjectType('Metric', { description: 'What a claim measures.' })
class MetricModel {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: '"higher" or "lower"; null where neither is better.' }) better: string | null;
  @Field(() => Int, { description: 'Current claims of it.' }) claims: number;
}

@Resolver(() => MetricModel)
export class MetricResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [MetricModel], { description: 'Every metric that claims measure, most claimed first.' })
  metrics(): Promise<MetricModel[]> {
    return this.dataSource.query(
      'SELECT metric.id, metric.better, count(claim.id)::int AS claims FROM metric LEFT JOIN claim ON claim.metric_id = metric.id AND claim.current GROUP BY metric.id ORDER BY claims DESC, metric.id',
    );
  }
}
