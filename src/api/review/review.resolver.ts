import { Args, ArgsType, Context, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { DataSource } from 'typeorm';
import { idCursor, idOf, metricNamed, unitNamed } from '../../query/index.js';
import { type Review, type ReviewAction, type Reviewing, ReviewStore } from '../../storage/index.js';
import { after } from '../claims/claim.args.js';
import { first } from '../claims/claim.filter.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import { ReviewActionEnum } from '../enums.js';
import { demand } from '../keys/access.js';
import { paged } from '../paging.js';
import type { RequestContext } from '../request-context.js';
import { withoutNulls } from '../without-nulls.js';
import { changesOf, CorrectArgs, reason, ReviewArgs, ReviewConnection, ReviewModel } from './review.model.js';

@ArgsType()
class UndoArgs {
  @Field(() => ID) @Matches(/^\d{1,9}$/, { message: 'reviewId must be the id of a review' }) reviewId: string;
  @reason() reason: string;
}

@InputType({ description: 'All that is given must hold.' })
class ReviewFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsString() @MaxLength(100) claim?: string;
  @Field(() => ID, { nullable: true, description: 'Of whatever version of it.' }) @IsOptional() @IsString() @MaxLength(200) paper?: string;
  @Field(() => String, { nullable: true, description: 'The name of the key.' }) @IsOptional() @IsString() @MaxLength(200) reviewer?: string;
  @Field(() => [ReviewActionEnum], { nullable: true }) @IsOptional() @IsEnum(ReviewActionEnum, { each: true }) action?: ReviewAction[];
}

@ArgsType()
class ReviewsArgs {
  @Field(() => ReviewFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ReviewFilter) filter?: ReviewFilter;
  @first(20) first: number;
  @after() after?: string;
}

const fromReview = ({ changes, ...review }: Review): ReviewModel => ({
  ...review,
  slots: Object.keys(changes ?? {}),
  changes: changes && JSON.stringify(changes),
});

/** Reviewing, for whoever has a key for it. */
@Resolver(() => ReviewModel)
export class ReviewResolver {
  private readonly store: ReviewStore;

  constructor(dataSource: DataSource) {
    this.store = new ReviewStore(dataSource);
  }

  @Mutation(() => ReviewModel, { description: 'The claim is right as it stands.' })
  acceptClaim(@Args() args: ReviewArgs, @Context() context: RequestContext): Promise<ReviewModel> {
    return this.review({ ...args, action: 'accept', changes: null }, context);
  }

  @Mutation(() => ReviewModel, {
    description: 'Sets slots of a claim right. The corrected values win in every query and with every later engine.',
  })
  correctClaim(@Args() { slots, ...args }: CorrectArgs, @Context() context: RequestContext): Promise<ReviewModel> {
    const named = {
      ...slots,
      ...(slots.metric && { metric: metricNamed(slots.metric) }),
      ...(slots.unit && { unit: unitNamed(slots.unit) }),
    };
    return this.review({ ...args, action: 'correct', changes: changesOf(named) }, context);
  }

  @Mutation(() => ReviewModel, { description: 'It is no claim, or one that misleads: it is left out of lists.' })
  rejectClaim(@Args() args: ReviewArgs, @Context() context: RequestContext): Promise<ReviewModel> {
    return this.review({ ...args, action: 'reject', changes: null }, context);
  }

  @Mutation(() => ReviewModel, { description: 'Takes a review back; both stay on record.' })
  async undoReview(@Args() { reviewId, reason }: UndoArgs, @Context() { key }: RequestContext): Promise<ReviewModel> {
    return fromReview(await this.store.undo(Number(reviewId), reason, demand(key, 'reviewer').name));
  }

  @Query(() => ReviewConnection, { description: 'What was said of claims, oldest first.' })
  async reviews(@Args() { filter, first, after }: ReviewsArgs): Promise<ReviewConnection> {
    const reviews = await this.store.list(withoutNulls(filter ?? {}), after === undefined ? 0 : idOf(after), first + 1);
    return paged(
      reviews.slice(0, first).map((review) => ({ cursor: idCursor(review.id), node: fromReview(review) })),
      reviews.length > first,
      after,
    );
  }

  @ResolveField(() => ClaimModel, { nullable: true, description: 'The claim as it was last said; not current where it is no more.' })
  async claim(@Parent() { claimId }: ReviewModel, @Context() { loaders }: RequestContext): Promise<ClaimModel | null> {
    const row = await loaders.currentClaims.load(claimId);
    return row && fromRow(row);
  }

  private async review(reviewing: Omit<Reviewing, 'reviewer'>, { key }: RequestContext): Promise<ReviewModel> {
    return fromReview(await this.store.review({ ...reviewing, reviewer: demand(key, 'reviewer').name }));
  }
}

/** The reviews of a claim. */
@Resolver(() => ClaimModel)
export class ClaimReviewsResolver {
  @ResolveField(() => [ReviewModel], { description: 'All that was said of it, oldest first.' })
  async reviews(@Parent() { id, asOf }: ClaimModel, @Context() { loaders }: RequestContext): Promise<ReviewModel[]> {
    return (await loaders.reviewsOfClaim.load(id)).filter(({ at }) => !asOf || at <= asOf).map(fromReview);
  }
}
