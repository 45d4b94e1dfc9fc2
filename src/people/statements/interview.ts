import type { Place } from '../article-people.ts';
import { byStart } from '../grammar/lines.ts';
import type { Scene } from '../grammar/scene.ts';
import { addTo } from '../multimap.ts';
import { type Label, labelsIn } from '../words/labels.ts';

/**
 * @param told for each of a scene's people, what they say by what is told of them.
 * @returns the same with what they say in paragraphs that a label gives them: "A. I never did."
 */
export function withAnswers(scene: Scene, told: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const labels = labelsIn(scene.article);
  if (labels.size === 0) return told;
  const answers = answersIn(scene, labels);
  return told.map((places, person) => {
    const own = answers.get(person) ?? [];
    const others = places.filter(({ start, end }) => !own.some((one) => one.start <= start && end <= one.end));
    return [...others, ...own].sort(byStart);
  });
}

function answersIn(scene: Scene, labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Place[]> {
  const { sentences, blocks } = scene.article;
  const answers = new Map<number, Place[]>();
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

/** @returns whom a label means, if the article names them. */
function speakerOf(scene: Scene, { text }: Label, sentence: number, labels: ReadonlyMap<number, Label>) {
  if (text === 'A') return whoIsAsked(scene, Math.min(...labels.keys()));
  const end = (scene.article.sentences[sentence]?.start ?? 0) + text.length;
  const named = scene.namedIn[sentence]?.find((one) => one.end === end);
  const initials = scene.people.findIndex(({ name }) => name.replace(/(\p{L})\S*\s*/gu, '$1') === text);
  return named?.person ?? (initials < 0 ? undefined : initials);
}

/** @returns whom an article names most before the first question. */
function whoIsAsked({ people, article: { sentences } }: Scene, first: number): number {
  const times = people.map(
    ({ mentions }) => mentions.filter(({ sentence }) => (sentences[sentence]?.block ?? first) < first).length,
  );
  return times.indexOf(Math.max(...times));
}
