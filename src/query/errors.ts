/** What is wrong with a question: the message says it to who asked, `didYouMean` what would do. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion';

  constructor(
    message: string,
    readonly didYouMean: readonly string[] = [],
  ) {
    super(didYouMean.length > 0 ? `${message}; did you mean ${didYouMean.join(' or ')}?` : message);
  }
}
