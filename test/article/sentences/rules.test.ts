import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/sentences/split-sentences.ts';

/** One table a rule, named like its file; ` | ` stands where one sentence ends. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'a stop needs white space after it (stop)': [
    'The rate fell to 3.14 percent.',
    'It cost $3.5 million. | Nobody paid.',
    'They met in Riyadh on Feb.18, 2025. | They left at once.',
    'See https://news.example/a.html?x=1.2 for more. | Then come back.',
    'Write to ada.plum@yard.example. | She answers.',
    'The U.S.-led talks with then-U.S. Secretary of State Blinken failed.',
    'Version 2.0.1 is out. | Install it.',
    "That is Sammy Davis Jr.'s hat.",
    'Node.js runs it.',
  ],

  'an empty line ends a sentence, a single line end does not (split-sentences)': [
    'Chapter one\n\n | It was late.',
    'It was late\nand cold.',
    'One line.\n | Another line.',
  ],
  'marks and closing quotation marks stay with their sentence (split-sentences)': [
    'He said, "It is over." | Nobody spoke.',
    'He said, “It is over.” | Nobody spoke.',
    '“It is over.” | “It is not.”',
    "He called it 'a farce.' | She laughed.",
    'Stop! | Who goes there? | A friend.',
    'What?! | No!!! | Really.',
    'Rates rose.[12] | Prices fell.[3][4] | Wages stood.',
    '(It was late.) | He left.',
    '"We are not here to hang anyone," she said. | "We are here so that the next door stays shut."',
    'The verdict was clear . | He wept .',
    'Rents rose.¹ | Wages stood.* | Nobody paid.† | She left.',
    '“He said, ‘So is the king.’ ” | She left.',
    '« C’est fini ! » a dit Mme Plum. | « Où ? » | Elle est partie.',
    '„Es ist vorbei.“ | Dann ging er.',
    'هل ستعود؟ | نعم، ستعود. | ثم غادر.',
    'यह एक वाक्य है। | यह दूसरा वाक्य है।',
  ],
  'a sentence may begin with a number, a brand, a bracket or a dash (letter-case)': [
    'Nobody paid. | 19 people drowned.',
    'Sales slowed. | iPhone sales did not.',
    'Bids closed. | eBay kept the fee.',
    'It was late. | al-Rifai paused the trial.',
    'She left. | $3 million stayed.',
    'He paused. | — And then he left.',
    'She left. | (He stayed.)',
    'He came. | É. Borel did not.',
  ],
  'no sentence begins with a small letter (letter-case)': [
    '"Really?" she asked. | He nodded.',
    '“Stop!” he cried, and fell.',
    'Who knows? asked the judge.',
    'Yahoo! in Sunnyvale hired him.',
    'It opens at 9 a.m. on weekdays.',
  ],
  'brackets and what follows a comma belong to the sentence around them (brackets)': [
    'He teaches (He used to paint.) at the school. | It pays.',
    'The table (see Fig. 2. It is blue.) was moved. | He sat.',
    'Acme Inc. , which makes hats, closed.',
    'He left [sic. Nobody noticed the open bracket. It closed late].',
    'The firm (Acme Ltd.), which makes hats, closed.',
    'He left (at last). | She stayed.',
  ],
  'titles stand before a name (abbreviations)': [
    'Mr. Trump spoke to Mrs. White and Ms. Scarlet.',
    'Dr. No met Prof. Plum.',
    'Gen. Custer, Col. Mustard and Capt. Hook dined.',
    'Sen. Smith and Rep. Jones voted. | Gov. Green did not.',
    'He asked Rev. Green, Lt. Brown and Sgt. Pepper.',
    'Gen. (Ret.) John Doe spoke.',
    'DR. PLUM and MRS. WHITE dined.',
    'La Sra. White y Hr. Plum llegaron de EE. UU..',
    'Wm. Plum and Geo. White met Prof. Dr. h.c. Hans Grün.',
  ],
  'words that introduce or compare never end a sentence (abbreviations)': [
    'Bring fruit, e.g. Braeburn apples.',
    'No treatment exists, i.e. Plum waits.',
    'It was Plum v. White all along.',
    'Ali vs. Frazier sold out.',
  ],
  'months and numbered things go on before a number (abbreviations)': [
    'They met on Feb. 18 and again on Sept. 3, 2025.',
    'It opened in Jan. 1999. | It closed in Dec. | Nobody came.',
    'Chanel No. 5 is a scent. | She said nothing. | 5 people left.',
    'See p. 55, pp. 60 and Fig. 2. | Then rest.',
    'Read Vol. II, Ch. IV and Art. V of it. | He paid Rs. 500.',
    'Who took it? | No. | I did.',
    'He is 6 ft. 2 in. tall.',
  ],
  'companies, states and suffixes end a sentence only before a word that begins sentences (abbreviations)': [
    'Lumivane Biologics Inc. Chief Executive Ada Plum resigned.',
    'He works for Acme Inc. | He likes it.',
    'He works for Acme Corp. | The pay is good.',
    'She moved to Phoenix, Ariz. | There she stayed.',
    'Loopjar Logistics Ltd., a subsidiary, closed.',
    'Martin Luther King Jr. Day is in January.',
    'They sell pears, plums, etc. | They also lend money.',
    'They sell pears, etc. | Business is good.',
    'They sell pears, etc., and lend money, etc. to all.',
    'Smith et al. found nothing.',
    'He lives on Main St. | It is quiet.',
    'PORT HALL, Wash. — For three summers it rained.',
    'St. Petersburg is cold.',
  ],
  'initials and acronyms go on before a name (initials)': [
    'It was said by such theorists as J. A. Hobson and F. I. Plum.',
    'J. R. R. Tolkien wrote it. | C. S. Lewis read it.',
    'U.S. Secretary of State Marco Rubio met Sergey Lavrov.',
    'He lives in the U.S. | She does not.',
    'He lives in the U.S. and works in the U.K. on Mondays.',
    'Washington, D.C. Mayor Ada Plum spoke.',
    'She has a Ph.D. | It did not help.',
    'She has a Ph.D. from Oxford.',
    'George W. Bush and John F. Kennedy never met.',
    'They were you and I. | Did you know?',
    'He lacks vitamin C. | Oranges would help.',
    'Water boils at 100 C. | Milk does too.',
    'Nobody has a plan B. | Everyone needs one.',
    'He lives at 5 N. Main St. in Caldry.',
  ],
  'single letters go on in German, too, and so does a day (initials, ordinals)': [
    'Am 18. Februar kamen z. B. Herr Plum und u. a. Frau White.',
    'Vom 3. August bis zum 5. September war es kalt. | Nach dem 2. Weltkrieg auch.',
    'She scored 18. | August was cold.',
    'Он прибыл 18 февр. 2025 г. в Эр-Рияд. | В зале было тихо.',
  ],
  'a time of day ends a sentence before a capital, unless a day or zone follows or nothing else was said (clock)': [
    'Colonel Mustard was arrested at 7 a.m. | Plum found the pipe.',
    'It begins at 5 p.m. Friday.',
    'It opens at 9 a.m. Mon.-Fri.',
    'It begins at 5 p.m. Eastern Time.',
    'It begins at 5 p.m. EST on Friday.',
    'At 5 a.m. Mr. Smith went to the bank.',
    'They voted at 1:40 a.m. | The benches sang.',
    'Nurses were on call until 11 P.M. | Nobody rang.',
  ],
  'dots at a word end a sentence before a capital, dots apart do not (ellipsis)': [
    'I cried first… | He ran.',
    'I waited... | Nothing came.',
    'I waited ... Nothing came.',
    'I waited... and nothing came.',
    '“I... I waited.” | “I don’t know ...” | She left.',
    'She can’t carry him… she won’t leave him.',
    'The report [...] Plum wrote is lost.',
    'He stopped. | . . . Then he ran.',
    'I waited.... | Nothing came.',
  ],
  'a mark may be part of a name (exclaimed-names)': [
    'Yahoo! Chief Executive Ada Plum resigned.',
    'He sold Yahoo! | He kept the mug.',
  ],
  'who spoke belongs to what was said (attribution)': [
    '“Where would you go?” Courtenoux asked. | He knew.',
    '“Where would you go?” Ada del Campo asked. | He knew.',
    '"Stop!" Professor Plum shouted.',
    '“I waited…” Mrs. White said.',
    '"Stop!" | He ran.',
    '“Who is it?” Manor spokesman Rupert Plum said. | Nobody knew.',
    '“Who is it?” Plum, the vice president, asked. | Nobody knew.',
    '“Who is it?” | Plum had left when White said.',
    '“Who is it?” | Plum left, and White said no.',
    'He asked, "Why?" | Plum said nothing.',
  ],
  'a counter opens the item it counts (enumerations)': [
    '1. Polish the pipe. | 2. Hide the rope.',
    '1) rope 2) lead pipe',
    'a. The rope | b. The pipe | c. The rest',
    '• Rope. | Pipe.',
    'iv. The fourth part begins.',
    '1990. | The year began well.',
    'Q. What happened? | A. The bell rang. | Q. And then?',
  ],
  'a dateline opens a sentence, whatever full stops it holds (dateline)': [
    'MOSCOW, February 18. /TASS/. The bell rang. | Nobody came.',
    'ST PETERSBURG. Feb 18 (Interfax) - The bell rang.',
    'RIYADH, Saudi Arabia (AP) — The bell rang.',
    'HELP. | Feb 18 was cold.',
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(marked.split(' | ').map((sentence) => sentence.trim()));
  });
});

test.each([
  ['会议很好。他随后离开了！“你会回来吗？”会的。', ['会议很好。', '他随后离开了！', '“你会回来吗？”', '会的。']],
  [
    'The bell rang.The others left.“So it goes,” said Plum.',
    ['The bell rang.', 'The others left.', '“So it goes,” said Plum.'],
  ],
])(
  'sentences end without white space where their script has none, or where it was forgotten: %s',
  (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  },
);

test('the tables hold at least 80 cases, the golden rules not counted', () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(80);
});
