/**
 * Words that say nothing of a sentence's matter: articles, pronouns, prepositions, auxiliaries, question words. The list
 * is our own; it holds what a question about any article may hold.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none
  i me my mine myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves one ones
  anyone anybody anything someone somebody something everyone everybody everything nobody nothing
  who whom whose which what where when why how whoever whatever whichever wherever whenever
  am is are was were be been being do does did doing done have has had having
  can could may might must shall should will would ought cannot
  and or but nor so yet if then than because while although though unless until whether as
  of in on at by for from to into onto with without within about above below over under between among through
  during before after since against across along around behind beside besides beyond near off out up down upon via per
  not only just also even still too very much many more most less least few several rather quite almost
  there here now again ever never always often once
  let lets please tell kind sort else etc
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
  say says said saying`.split(/\s+/),
);
