/** The one analyser, for sentences and questions alike: a token becomes a term, or null when it carries no meaning. */
export function analyse(token: string): string | null {
  return token.toLowerCase() || null;
}
