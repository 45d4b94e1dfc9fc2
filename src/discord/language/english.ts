import { PROBLEMS_IN_ENGLISH } from '../../library/problems/problems-in-english.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('en');

/**
 * All that the bot says of its own, in English. Every other language has this very shape (see `Language`).
 *
 * Sentences hold no markdown, and what is passed to them must be safe where it will be shown. Button labels take at
 * most 80 characters, a command's name 32 lower-case letters, its description 100.
 */
export const english = {
  /** BCP 47 tag for dates, numbers and lists. */
  locale: 'en-US',
  /** As its speakers call it. */
  name: 'English',
  quoted: (text: string) => `“${text}”`,

  commands: {
    ask: {
      name: 'ask',
      description: 'Ask a question; the answer is quoted from the sources, word for word',
      options: {
        question: { name: 'question', description: 'Your question, in your own words' },
        source: { name: 'source', description: 'Look in this source only' },
      },
    },
    who: {
      name: 'who',
      description: 'Who is this person? Names, roles, words and mentions in the sources',
      options: { name: { name: 'name', description: 'A name, a surname or a title' } },
    },
    verify: {
      name: 'verify',
      description: 'Check a quote against the sources, word by word',
      options: {
        quote: { name: 'quote', description: 'The words to check' },
        speaker: { name: 'speaker', description: 'Who is supposed to have said them' },
      },
    },
    library: { name: 'library', description: 'What is on the shelf: titles, dates and sizes' },
    about: { name: 'about', description: 'What this bot does, and what it keeps about you' },
    help: { name: 'help', description: 'How to ask, and what the buttons do' },
    sources: {
      name: 'sources',
      description: 'Keep the shelf: list, add, reload, remove and restore sources',
      subcommands: {
        list: { name: 'list', description: 'List the sources' },
        add: {
          name: 'add',
          description: 'Add an article by link, file or pasted text; you see a preview first',
          options: {
            url: { name: 'url', description: 'The link of the article' },
            file: { name: 'file', description: 'A .txt, .md, .html, .pdf or .docx file' },
          },
        },
        reload: {
          name: 'reload',
          description: 'Read the sources anew and report what changed, sentence by sentence',
          options: {
            source: { name: 'source', description: 'This source only' },
            dry_run: { name: 'dry_run', description: 'Only report; change nothing' },
          },
        },
        remove: {
          name: 'remove',
          description: 'Take a source off the shelf; it can be undone for 30 days',
          options: { source: { name: 'source', description: 'The source to remove' } },
        },
        undo: { name: 'undo', description: 'Undo the last change to the shelf' },
        history: {
          name: 'history',
          description: 'Every version of a source: who, when and what changed',
          options: { source: { name: 'source', description: 'The source' } },
        },
        export: { name: 'export', description: 'Get the shelf of this server as files' },
      },
    },
    unanswered: {
      name: 'unanswered',
      description: 'Questions that the sources could not answer',
      subcommands: {
        list: { name: 'list', description: 'List them, most often asked first' },
        clear: { name: 'clear', description: 'Forget them all' },
        export: { name: 'export', description: 'Get them as a file' },
      },
    },
    settings: {
      name: 'settings',
      description: 'See or change how the bot behaves in this server',
      options: {
        answers: { name: 'answers', description: 'Who sees an answer at first' },
        log_channel: { name: 'log_channel', description: 'Where changes to the shelf are announced' },
        log_off: { name: 'log_off', description: 'Announce changes to the shelf nowhere' },
        unanswered: { name: 'unanswered', description: 'Keep questions that found no answer, without names' },
        language: { name: 'language', description: 'The language the bot speaks here' },
      },
    },
    /** Message context menus; shown as they stand, so capitals and spaces are fine. */
    checkQuote: { name: 'Check this quote' },
    askAbout: { name: 'Ask about this' },
  },

  /** An option that several commands have. */
  share: { name: 'share', description: 'Show the answer to everyone in the channel' },

  buttons: {
    context: (number: number | null) => (number === null ? 'Context' : `Context ${number}`),
    more: 'More passages',
    copy: 'Copy',
    post: 'Post to channel',
    closest: 'Closest passage',
    shelf: "What's on the shelf",
    open: 'Open the source',
    previous: 'Previous page',
    next: 'Next page',
    lastAnswer: 'My last answer',
    card: 'Overview',
    roles: (n: number) => count(n, { other: 'Roles (#)' }),
    statements: (n: number) => count(n, { other: 'Own words (#)' }),
    described: (n: number) => count(n, { other: 'Others on them (#)' }),
    mentions: (n: number) => count(n, { other: 'Mentions (#)' }),
    companions: (n: number) => count(n, { other: 'Named together (#)' }),
    confirm: 'Add to the shelf',
    update: 'Update the source',
    correct: 'Correct the details',
    cancel: 'Cancel',
    undo: 'Undo',
    replaceAnyway: 'Take the new version',
    keepOld: 'Keep the old version',
  },

  forms: {
    question: 'Question',
    pasteTitle: 'Add an article',
    title: 'Title',
    date: 'Date (year-month-day)',
    url: 'Link',
    text: 'Text of the article',
    why: 'Why (for the history, may stay empty)',
    speaker: 'Speaker (may stay empty)',
  },

  citation: {
    place: (paragraph: number, sentence: number) => `paragraph ${paragraph}, sentence ${sentence}`,
    caption: 'caption',
    heading: 'heading',
    list: 'list',
  },

  quotation: {
    before: 'For context, the words before:',
    passage: 'The passage:',
    after: 'For context, the words after:',
    unshown: 'A ␀ or � stands for a control character of the source that cannot be shown.',
    tooLong: (characters: number) =>
      count(characters, {
        other: 'The passage has # characters, more than fit here. It is attached, whole, as a file.',
      }),
  },

  ask: {
    corrected: (from: string, to: string) => `No source has ${from}; looked for ${to} instead.`,
    notFound: 'The sources do not say.',
    silent: (person: string) => `I find no words of ${person} in the sources.`,
    unknownWords: (n: number, words: string) =>
      count(n, { one: `No source uses the word ${words}.`, other: `No source uses the words ${words}.` }),
    possiblyNot: 'The closest passage; it may not be an answer:',
    nothingClose: 'No passage comes close.',
    emptyShelf: 'There is nothing on the shelf yet.',
    emptyShelfHint: 'Moderators add articles with /sources add.',
    unknownSource: (source: string) => `No source is called ${source}.`,
    contextTitle: 'In context',
    copyTitle: 'To copy:',
    postedBy: (member: string) => `Posted by ${member}`,
    changed: 'The source has changed since this answer.',
    before: 'Then:',
    now: 'Now, the nearest to it:',
    gone: 'These words are no longer on the shelf.',
  },

  who: {
    spellings: (names: string) => `Also written ${names}`,
    roles: 'As the sources describe them',
    statements: 'In their own words',
    described: 'What others say of them',
    by: (speaker: string) => `In the words of ${speaker}:`,
    misspelt: (asked: string) => `Nobody is called ${asked}; this is the nearest name.`,
    mentions: (n: number) => count(n, { one: 'Named in # sentence', other: 'Named in # sentences' }),
    paragraphs: (n: number, numbers: string) =>
      count(n, { one: `paragraph ${numbers}`, other: `paragraphs ${numbers}` }),
    companions: 'Named in the same sentence',
    times: (n: number) => count(n, { one: '# time', other: '# times' }),
    more: (n: number) => count(n, { other: '# more' }),
    moreSources: (n: number) => count(n, { one: 'and in # more source', other: 'and in # more sources' }),
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    similar: 'Also similar:',
    several: (asked: string) => `Several people fit ${asked}. Whom do you mean?`,
    choose: 'Choose a person',
    nobody: (asked: string) => `The sources name nobody called ${asked}.`,
    didYouMean: 'Did you mean one of these?',
    notAPerson: (asked: string) => `I do not take ${asked} for a person. Here is what the sources say of it.`,
  },

  verify: {
    exact: (places: number) =>
      count(places, {
        one: 'Exact: the source has these very words.',
        other: 'Exact: the sources have these very words in # places.',
      }),
    fewWords: 'A word or two that stands in several places is hardly a quote: anyone may use it.',
    altered: (n: number) =>
      count(n, { one: 'Altered: the source differs in # place.', other: 'Altered: the source differs in # places.' }),
    stitched: (n: number) =>
      count(n, { other: 'Stitched: these words stand in # different places and were joined as one.' }),
    misattributed: (speaker: string, actual: string) =>
      `Misattributed: in the source these are the words of ${actual}, not of ${speaker}.`,
    absent: 'Not in the sources: nothing on the shelf reads like this.',
    checked: (quote: string) => `The quote: ${quote}`,
    spokenBy: (speaker: string) => `Said by ${speaker}, according to the source.`,
    replaced: (inQuote: string, inSource: string) => `The quote has ${inQuote}; the source has ${inSource}.`,
    onlyInQuote: (words: string) => `The quote adds ${words}.`,
    onlyInSource: (words: string) => `The quote leaves out ${words}.`,
    speakerUnknown: 'The source does not say whose words these are.',
    sourceReads: 'The source reads:',
    nearest: 'The nearest sentence:',
    moreDifferences: (n: number) => count(n, { one: '# more difference.', other: '# more differences.' }),
    whichQuote: 'This message holds several quotes. Which one should be checked?',
    chooseQuote: 'Choose a quote',
    noQuote: 'This message holds no quote of three words or more.',
    noWords: 'There is no word in it to check.',
    noQuoteHint: 'Use /verify and give the words to check.',
  },

  sources: {
    title: 'On the shelf',
    total: (n: number) => count(n, { one: '# source', other: '# sources' }),
    sentences: (n: number) => count(n, { one: '# sentence', other: '# sentences' }),
    operators: 'from the operator',
    own: "this server's own",
    read: (when: string) => `Last read ${when}.`,
    historyDamaged: "The history of this server's shelf was damaged on the disk: its last changes may be missing.",
    articleDamaged: (title: string) =>
      `${title} was damaged on the disk: restore an earlier version with /sources history, or add it again.`,
  },

  reload: {
    title: 'The sources were read anew.',
    dryRun: 'A trial: nothing has been changed.',
    unchanged: 'Nothing has changed.',
    noArticles: "The operator's folder holds no articles yet.",
    added: 'New source',
    removed: 'Source removed',
    changed: 'Source changed',
    counts: {
      same: (n: number) => count(n, { other: '# the same' }),
      reworded: (n: number) => count(n, { other: '# reworded' }),
      added: (n: number) => count(n, { other: '# added' }),
      removed: (n: number) => count(n, { other: '# removed' }),
    },
    before: 'Before:',
    now: 'Now:',
    sentenceAdded: 'Added:',
    sentenceRemoved: 'Removed:',
    peopleGained: (names: string) => `People gained: ${names}`,
    peopleLost: (names: string) => `People lost: ${names}`,
    nowAnswered: 'Asked before in vain, and now there is a passage for it:',
    failed: 'Could not be read:',
    keptSince: (when: string) => `The copy of ${when} stays in use.`,
    heldBack: (percent: string) =>
      `Held back: ${percent} of its sentences would vanish, as if a paywall or an error page stood there.`,
    heldBackHint: 'The old version stays in use until you decide.',
    heldBackAlone: 'The old versions stay in use here too: reload each of these sources by itself to decide.',
    leftOut: (n: number) =>
      count(n, {
        one: '# more part of the report is in the file.',
        other: '# more parts of the report are in the file.',
      }),
  },

  add: {
    preview: 'Preview: nothing has been added yet.',
    update: 'This article is on the shelf already. This would update it.',
    beside: (title: string) => `The operator has it already: ${title}. Adding it sets this one beside that one.`,
    identical: 'This article is on the shelf already, word for word.',
    people: (names: string) => `People: ${names}`,
    nobody: 'It names nobody.',
    first: 'First sentence:',
    last: 'Last sentence:',
    leftOut: (parts: string) => `Left out: ${parts}`,
    noDate: 'no date',
    added: (title: string) => `Added: ${title}`,
    updated: (title: string) => `Updated: ${title}`,
    cancelled: 'Cancelled; nothing has changed.',
    noSuchDate: 'This is no date. Write it like 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title: string) => `Remove ${title}?`,
    confirmRemoveHint: 'It can be undone for 30 days.',
    removed: (title: string) => `Removed: ${title}`,
    undoUntil: (when: string) => `Can be undone until ${when}.`,
    restored: (title: string) => `Restored: ${title}`,
    history: (title: string) => `History of ${title}`,
    version: (number: number) => `Version ${number}`,
    current: 'in use',
    actions: { added: 'added', updated: 'updated', removed: 'removed', restored: 'restored' },
    by: (member: string, when: string) => `by ${member}, ${when}`,
    reason: (text: string) => `Reason: ${text}`,
    restoreVersion: (number: number) => `Restore version ${number}`,
    itself: 'the bot itself',
    noHistory: (title: string) => `${title} has no earlier versions.`,
    noOwn: 'This server has no articles of its own.',
    exported: (n: number) => count(n, { one: '# source, attached as a file.', other: '# sources, attached as files.' }),
  },

  unanswered: {
    title: 'Asked, but not answered by the sources',
    times: (n: number) => count(n, { one: 'asked once', other: 'asked # times' }),
    none: 'No question is waiting.',
    cleared: (n: number) => count(n, { one: '# question forgotten.', other: '# questions forgotten.' }),
    off: 'Unanswered questions are not kept in this server.',
    offHint: 'Switch it on with /settings; no names are kept.',
    exported: 'The questions, attached as a file.',
  },

  settings: {
    title: 'Settings of this server',
    saved: 'Saved.',
    answers: 'Answers',
    answersPrivate: 'private at first',
    answersPublic: 'public at once',
    logChannel: 'Log channel',
    logHere: 'Changes to the shelf will be announced here.',
    logRefused: (channel: string) =>
      `I may not write in ${channel}. Let me see the channel and send messages there, then try again.`,
    none: 'none',
    unanswered: 'Unanswered questions',
    kept: 'kept, without names',
    notKept: 'not kept',
    language: 'Language',
    membersOwn: "each member's own",
  },

  about: {
    title: 'About Verbatim',
    what: 'I answer from the articles on the shelf, in their own words and with the place where they stand. I never write, shorten or guess an answer.',
    privacyTitle: 'Privacy',
    privacy: [
      'I read no messages, except one that you hand me through its menu.',
      'Your questions are not kept, and they leave this bot for no other service.',
      'If the moderators have switched it on, a question that found no answer is kept without your name.',
      'A change to the shelf is kept with the name of the moderator who made it.',
      'What a server adds to its shelf is seen in that server alone.',
    ],
    unansweredOn: 'In this server, unanswered questions are kept.',
    unansweredOff: 'In this server, unanswered questions are not kept.',
  },

  help: {
    title: 'How to ask',
    menus: (checkQuote: string, askAbout: string) => `On a message: Apps, then ${checkQuote} or ${askAbout}.`,
    bold: 'Words in bold are those of your question. What stands behind a bar is the source, word for word.',
    private: 'Answers are yours alone until you post them to the channel.',
    moderators: (commands: string) => `Moderators: ${commands}.`,
  },

  audit: {
    line: (member: string, action: string, title: string) => `${member}: ${action} ${title}`,
  },

  errors: {
    unexpected: 'Something went wrong here. Please try again.',
    reference: (reference: string) => `If it happens again, tell the operator this reference: ${reference}`,
    cooldown: (when: string) => `That was a lot of questions in a minute. You can ask again ${when}.`,
    notAllowed: 'You may not do this here. It takes the permission Manage Server.',
    serverOnly: 'This works in a server only.',
    outdated: 'This is out of date. Please use the command again.',
    again: 'The shelf has only just been opened. Please use the command again.',
    empty: 'Please write a question.',
    noName: 'Please write a name.',
  },

  /** Why the library could not do something. */
  problems: PROBLEMS_IN_ENGLISH,
};

/** Everything the bot says of its own in one language; a missing or an extra sentence does not compile. */
export type Language = typeof english;
