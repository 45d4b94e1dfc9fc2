import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { addTo } from '../multimap.ts';
import { type Label, labelsIn } from '../words/labels.ts';

/** @returns by person what they say in paragraphs that a label gives them: "A. I never did." */
export function answersIn(scene: Scene): ReadonlyMap<number, readonly Place[]> {
  const answers = new Map<number, Place[]>();
  const labels = labelsIn(scene.article);
  if (labels.size === 0) return unlabelled(scene);
  const { sentences, blocks } = scene.article;
  const last = Math.max(...labels.keys());
  // Where questions have a label, too, a paragraph without one goes on.
  const goesOn = new Set([...labels.values()].map(({ text }) => text)).size > 1;
  let speaker: number | undefined;
  for (const [sentence, { block, number, start }] of sentences.entries()) {
    if (number > 1) continue;
    const label = labels.get(block);
    if (label) speaker = speakerOf(scene, label, sentence, labels);
    else if (!goesOn || block > last) speaker = undefined;
    const isSaid = label !== undefined || blocks[block]?.kind === 'paragraph';
    if (speaker !== undefined && isSaid) addTo(answers, speaker, { start, end: blocks[block]?.end ?? start, sentence });
  }
  return answers;
}

/** As many questions on their own make an interview. */
const QUESTIONS = 4;
const QUESTION = /^[^"“”]{5,400}\?$/;
const QUOTED = /["“][^"”]*["”]/g;
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|me|my|we|our)(?![\p{L}])/iu;

/** @returns what follows questions that stand alone, each a paragraph: whoever the article names most before them answers. */
function unlabelled(scene: Scene): ReadonlyMap<number, readonly Place[]> {
  const { sentences, blocks, text } = scene.article;
  const questions = new Set([...blocks.keys()].filter((block) => QUESTION.test(textOf(block))));
  const [first = 0] = questions;
  const asked = whoIsAsked(scene, first);
  const isTalk = questions.size >= QUESTIONS && [...questions].some((block) => /\byou/i.test(textOf(block)));
  if (!isTalk || asked === undefined) return new Map();
  const answers: Place[] = [];
  let own = 0;
  for (const [sentence, { block, number }] of sentences.entries()) {
    const { kind, start = 0, end = 0 } = blocks[block] ?? {};
    if (number > 1 || block < first || kind !== 'paragraph' || questions.has(block)) continue;
    const isOwn = FIRST_PERSON.test(textOf(block).replace(QUOTED, ''));
    if (isOwn) own++;
    if (isOwn || questions.has(block - 1)) answers.push({ start, end, sentence });
  }
  // An explainer asks, and answers itself.
  return own * 2 < answers.length ? new Map() : new Map([[asked, answers]]);

  function textOf(block: number): string {
    return text.slice(blocks[block]?.start, blocks[block]?.end);
  }
}

/** @returns whom a label means, if the article names them. */
function speakerOf(scene: Scene, { text }: Label, sentence: number, labels: ReadonlyMap<number, Label>) {
  if (text === 'A') return whoIsAsked(scene, Math.min(...labels.keys()));
  const end = (scene.article.sentences[sentence]?.start ?? 0) + text.length;
  const named = scene.namedIn[sentence]?.find((one) => one.end === end);
  const initials = scene.people.findIndex(({ name }) => name.replace(/(\p{L})\S*\s*/gu, '$1') === text);
  return named?.person ?? (initials < 0 ? undefined : initials);
}

/** @returns whom an article names most before the first question; undefined if nobody. */
function whoIsAsked({ people, article: { sentences } }: Scene, first: number): number | undefined {
  const times = people.map(
    ({ mentions }) => mentions.filter(({ sentence }) => (sentences[sentence]?.block ?? first) < first).length,
  );
  const most = Math.max(0, ...times);
  return most > 0 ? times.indexOf(most) : undefined;
}
