import { registerEnumType } from '@nestjs/graphql';
import {
  ATTRIBUTIONS,
  type Attribution,
  type Direction,
  DIRECTIONS,
  type HardwareRole,
  QUALIFIERS,
  type Qualifier,
  type Relation,
  RELATIONS,
  ROLES,
} from '../engine/index.js';

/** The engine's words as GraphQL enums: UP_TO for "up_to". */
function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  valuesMap: Partial<Record<Uppercase<T>, { description: string }>>,
): Record<string, T> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<Uppercase<T>, T>;
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
export const DirectionEnum = enumOf<Direction>('Direction', DIRECTIONS, 'The way the metric moves.', {});
export const AttributionEnum = enumOf<Attribution>('Attribution', ATTRIBUTIONS, 'Whose result it is.', {
  OWN: { description: 'found by this paper' },
  PRIOR: { description: 'background, found by others' },
});
export const RoleEnum = enumOf<HardwareRole>('HardwareRole', ROLES, 'What the hardware is to the claim.', {
  MEASURED_ON: { description: 'what the number was measured on, or is about' },
  BASELINE: { description: 'what it is compared with' },
});
