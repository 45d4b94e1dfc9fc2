/** Why a file is no article: plain data, put into words where it is told (see the library's `ProblemWords`). */
export type ArticleProblem =
  | { readonly kind: 'empty' | 'noSentence' | 'notText' | 'unknownFormat' }
  /** Its first bytes say that it is something else than its name says. */
  | { readonly kind: 'otherFormat'; readonly format: OtherFormat }
  /** @property encoding what it was read as, `UTF-8`. */
  | { readonly kind: 'notDecodable'; readonly encoding: string }
  | { readonly kind: 'tooLong'; readonly bytes: number; readonly most: number };

export type OtherFormat = 'pdf' | 'archive' | 'oldWord' | 'rtf' | 'picture' | 'compressed';
