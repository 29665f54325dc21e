import { registerEnumType } from '@nestjs/graphql';
import {
  ATTRIBUTIONS,
  type Attribution,
  CHECK_KINDS,
  CHECK_VERDICTS,
  type CheckKind,
  type CheckVerdict,
  type Direction,
  DIRECTIONS,
  type HardwareRole,
  QUALIFIERS,
  type Qualifier,
  type Relation,
  RELATIONS,
  ROLES,
} from '../engine/index.js';
import { FORMATS, type Format } from '../ingest/index.js';
import {
  type Agreement,
  AGREEMENTS,
  CLAIM_ORDERS,
  type ClaimOrder,
  GROUP_KEYS,
  type GroupKey,
  type Measure,
  MEASURES,
  NAME_KINDS,
  type NameKind,
  type Reason,
  REASONS,
  type Verdict,
  VERDICTS,
} from '../query/index.js';
import {
  ENDINGS,
  type EndedBy,
  type KeyRole,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
  type ReviewState,
  ROLES_OF_KEYS,
} from '../storage/index.js';

type Member<T extends string> = T extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${Member<B>}` : Uppercase<T>;

/** Our words as GraphQL enums: UP_TO for "up_to", EQUAL_TERMS for "equal-terms". */
function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  valuesMap: Record<Member<T>, { description: string }>,
): Record<string, T> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value])) as Record<Member<T>, T>;
  registerEnumType(members, { name, description, valuesMap });
  return members;
}

export const QualifierEnum = enumOf<Qualifier>('Qualifier', QUALIFIERS, 'How the number is bounded, as the text says.', {
  EXACT: { description: 'Nothing says otherwise.' },
  APPROX: { description: 'about, roughly, nearly' },
  UP_TO: { description: 'up to, as much as, at most: the best case' },
  AT_LEAST: { description: 'over, more than, at least' },
  BELOW: { description: 'less than, under, within' },
  AVERAGE: { description: 'on average, mean' },
});
export const RelationEnum = enumOf<Relation>('Relation', RELATIONS, 'What kind of number it is.', {
  LEVEL: { description: 'an absolute value: perplexity of 7.59' },
  RATIO: { description: 'N times another: 1.6x faster' },
  CHANGE: { description: 'a difference: 31% lower latency' },
});
export const DirectionEnum = enumOf<Direction>('Direction', DIRECTIONS, 'The way the metric moves.', {
  UP: { description: 'more, higher, faster: not always better' },
  DOWN: { description: 'less, lower, slower: not always worse' },
  NONE: { description: 'it is where it is: a level' },
});
export const AttributionEnum = enumOf<Attribution>('Attribution', ATTRIBUTIONS, 'Whose result it is.', {
  OWN: { description: 'found by this paper' },
  PRIOR: { description: 'background, found by others' },
});
export const RoleEnum = enumOf<HardwareRole>('HardwareRole', ROLES, 'What the hardware is to the claim.', {
  MEASURED_ON: { description: 'what the number was measured on, or is about' },
  BASELINE: { description: 'what it is compared with' },
});
export const ReviewStateEnum = enumOf<ReviewState>('ReviewState', REVIEW_STATES, 'What reviewers left a claim at.', {
  NONE: { description: 'nobody reviewed it' },
  ACCEPTED: { description: 'right as the engine read it' },
  CORRECTED: { description: 'some slots were set right; they win in every query' },
  REJECTED: { description: 'no claim, or one that misleads; left out of lists unless asked for' },
});
export const EndedByEnum = enumOf<EndedBy>('EndedBy', ENDINGS, 'Why something is said no longer.', {
  VERSION: { description: 'its paper has a newer version' },
  REVIEW: { description: 'a review changed it' },
  ENGINE: { description: 'a newer engine reads otherwise, or reads no claim there' },
});
export const ReviewActionEnum = enumOf<ReviewAction>('ReviewAction', REVIEW_ACTIONS, 'What a review does.', {
  ACCEPT: { description: 'the claim is right as it stands' },
  CORRECT: { description: 'sets slots right' },
  REJECT: { description: 'it is no claim, or one that misleads' },
  UNDO: { description: 'takes an earlier review back' },
});
export const KeyRoleEnum = enumOf<KeyRole>('KeyRole', ROLES_OF_KEYS, 'What a key allows; an admin may do everything.', {
  READER: { description: 'read, where reading is closed' },
  REVIEWER: { description: 'read and review' },
  INGESTER: { description: 'read and add papers' },
  ADMIN: { description: 'everything, keys included' },
});
export const ClaimOrderEnum = enumOf<ClaimOrder>(
  'ClaimOrder',
  CLAIM_ORDERS,
  'What a list of claims is ordered by; ties are settled by id, missing values come last.',
  {
    PAPER: { description: 'As the papers were read, then as the text goes.' },
    FACTOR_DESC: { description: 'By the upper bound of the improvement factor, greatest first.' },
    FACTOR_ASC: { description: 'The same, least first.' },
    VALUE_DESC: { description: 'By the upper bound, in its own unit, greatest first.' },
    VALUE_ASC: { description: 'The same, least first.' },
    SI_DESC: { description: 'By the upper bound in the base of its unit, greatest first: 2 s comes before 20 ms.' },
    SI_ASC: { description: 'The same, least first.' },
    CONFIDENCE_DESC: { description: 'Surest first.' },
    CONFIDENCE_ASC: { description: 'Least sure first: a queue for reviewers.' },
    PUBLISHED_DESC: { description: "By the paper's date, newest first." },
    RELEVANCE: { description: 'Best match of filter.text first; the sentence weighs more than the title.' },
  },
);
export const GroupKeyEnum = enumOf<GroupKey>(
  'GroupKey',
  GROUP_KEYS,
  'What claims can be grouped by. Claims without such a key are in no group.',
  {
    HARDWARE: { description: 'hardware, in the role asked for' },
    BASELINE: { description: 'the system compared with; names of systems, models and data sets are one whatever their case' },
    BASELINE_HARDWARE: { description: 'the hardware compared with' },
    SUBJECT: { description: 'what the number is about' },
    METRIC: { description: 'what is measured' },
    MODEL: { description: 'the AI models it was measured with' },
    DATASET: { description: 'data sets and benchmarks' },
    UNIT: { description: 'the canonical unit' },
    YEAR: { description: "of the paper's date" },
    VENDOR: { description: 'of the hardware' },
    KIND: { description: 'of the hardware: GPU, CPU, FPGA, ...' },
    QUALIFIER: { description: 'how the number is bounded' },
    REVIEW: { description: 'what reviewers left it at' },
  },
);
export const MeasureEnum = enumOf<Measure>('Measure', MEASURES, 'Which number of a claim is compared.', {
  FACTOR: { description: 'the improvement factor, above 1 for better' },
  VALUE: { description: 'the value as stated; in its SI unit where a group has several units of one kind' },
});
export const ReasonEnum = enumOf<Reason>('IncomparableReason', REASONS, 'Why the numbers of a group are not of one kind.', {
  METRICS_DIFFER: { description: 'a speed beside an energy' },
  UNITS_DIFFER: { description: 'milliseconds beside percent; values only' },
  RELATIONS_DIFFER: { description: 'levels beside changes; values only' },
  DIRECTIONS_DIFFER: { description: 'rises beside falls; values only' },
  BASELINES_DIFFER: { description: 'compared with different things, or with nothing named' },
  HARDWARE_ROLES_DIFFER: { description: 'measured on it beside compared with it' },
});
export const NameKindEnum = enumOf<NameKind>('NameKind', NAME_KINDS, 'What a name is the name of.', {
  HARDWARE: { description: 'a piece of hardware, as the registry writes it' },
  SYSTEM: { description: 'what a claim is about or compared with, as abstracts write it' },
  MODEL: { description: 'an AI model' },
  DATASET: { description: 'a data set or benchmark' },
  METRIC: { description: 'a metric, by its id' },
});
export const VerdictEnum = enumOf<Verdict>('Verdict', VERDICTS, 'What reported claims make of a stated one.', {
  SUPPORTED: { description: 'reported in the same slots, with this value within rounding' },
  CONTRADICTED: { description: 'reported in the same slots, with another value' },
  RELATED: { description: 'claims that share some slots were reported, or one that only bounds the value' },
  NOT_FOUND: { description: 'nothing like it was reported' },
});
export const AgreementEnum = enumOf<Agreement>(
  'Agreement',
  AGREEMENTS,
  'How a slot of a statement compares with that of a reported claim.',
  {
    SAME: { description: 'both say the same' },
    DIFFERENT: { description: 'they say different things' },
    SWAPPED: { description: 'The reported claim has both systems the other way round.' },
    WITHIN_BOUND: { description: 'the reported number bounds it from one side: "up to 3x" says nothing against 2x' },
    NOT_REPORTED: { description: 'the statement names it, the reported claim does not' },
    NOT_STATED: { description: 'the reported claim names it, the statement does not' },
  },
);
export const CheckKindEnum = enumOf<CheckKind>('CheckKind', CHECK_KINDS, 'Which arithmetic of an abstract is checked.', {
  MOVEMENT: { description: 'a stated change or factor against its two values' },
  EQUAL_TERMS: { description: 'a percentage and a factor that are said to be one' },
  IMPOSSIBLE_VALUE: { description: 'an accuracy over 100%, a 120% reduction' },
  SHARE: { description: 'a part of more than the whole' },
  RANGE: { description: 'a range upside down' },
  TITLE: { description: "the title's number against those of the abstract" },
  VERSION: { description: 'a number that a newer version of the paper states otherwise' },
});
export const CheckVerdictEnum = enumOf<CheckVerdict>('CheckVerdict', CHECK_VERDICTS, 'What the arithmetic says.', {
  CONSISTENT: { description: 'it holds, within rounding' },
  INCONSISTENT: { description: 'it does not hold, whatever was rounded' },
  NOT_CHECKABLE: { description: 'units, averages or best cases stand in the way' },
});
export const FormatEnum = enumOf<Format>('FileFormat', FORMATS, 'What a file of papers looks like.', {
  JSONL: { description: 'a JSON object a line: id, title, abstract and, where known, published' },
  TRENDING: { description: 'a list of trending papers as copied from its page' },
});
