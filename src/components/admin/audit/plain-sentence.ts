/** A sentence of the history for a list to choose from: with dots where names would stand. */
export function plainSentence(message: string): string {
  return message.replace(/<[ws]>\{\w+\}<\/[ws]>/g, '…');
}
