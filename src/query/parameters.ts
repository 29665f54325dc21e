/** The values of a statement, each named by its place. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value and gives what stands for it: "$3". */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
