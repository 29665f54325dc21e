import { registerDecorator, type ValidationArguments } from 'class-validator';

/** The value may not be less than the one of another property (numbers, or ISO days). */
export function NotBefore(other: string): PropertyDecorator {
  return (target, key) => {
    registerDecorator({
      name: 'notBefore',
      target: target.constructor,
      propertyName: key as string,
      constraints: [other],
      validator: {
        validate: (value: number | string, { object }: ValidationArguments) => {
          const low = (object as Record<string, number | string | undefined>)[other];
          return low === undefined || low === null || value >= low;
        },
        defaultMessage: ({ property }: ValidationArguments) => `${property} must not be less than ${other}`,
      },
    });
  };
}
