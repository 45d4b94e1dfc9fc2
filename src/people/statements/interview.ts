import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { addTo } from '../multimap.ts';
import { type Label, labelsIn } from '../words/labels.ts';

/** @returns by person what they say in paragraphs that a label gives them: "A. I never did." */
export function answersIn(scene: Scene): ReadonlyMap<number, readonly Place[]> {
  const answers = new Map<number, Place[]>();
  const labels = labelsIn(scene.article);
  if (labels.size === 0) return answers;
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
