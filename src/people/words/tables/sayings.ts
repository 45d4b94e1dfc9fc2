/** Words other than verbs that announce what somebody says. Our own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "In her view" announces what somebody says, too; so do "Plum's view is that" and "Plum gave evidence that". */
export const VIEWS = words(
  `view opinion telling words rule theory message advice warning verdict argument complaint evidence hope fear
  concern doubt confidence regret claim promise point account admission count estimate reckoning`,
);
/** So does "Plum was adamant that": adjectives of certainty that take a that-clause (Biber et al. 1999, 9.2.5). */
export const STANCES = words('adamant confident clear certain sure convinced positive optimistic hopeful doubtful');

/** They say what their writer says: "a letter from Plum said", "her statement said". */
export const WRITINGS = words(
  `e-mail email letter statement note notice message reply answer response post tweet memo memorandum diary journal notebook entry affidavit petition will`,
);

/** "Plum wanted to know why". */
export const ASKING = 'know';
