import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { BadQuestion } from '../query/index.js';
import { ReviewRefused } from '../storage/index.js';

/** What a client got wrong is told to the client, and is no line in our log. */
@Catch(BadQuestion, ReviewRefused)
export class QuestionFilter implements GqlExceptionFilter {
  catch(question: BadQuestion | ReviewRefused): BadQuestion | ReviewRefused {
    return question;
  }
}
