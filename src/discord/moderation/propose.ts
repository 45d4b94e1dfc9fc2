import type { Preview } from '../../library/adding/preview.ts';
import type { Undone } from '../../library/problems/problem.ts';
import type { Context } from '../interaction/context.ts';
import { previewReply } from '../reply/add-preview.ts';
import type { Reply } from '../reply/reply.ts';
import { problemReply } from './shelf-change.ts';

/** Shows what would be added, or why it cannot be. */
export function proposeReply({ language }: Context, preview: Preview | Undone): Reply {
  if ('problem' in preview) return problemReply(preview, language);
  const { article, people, leftOut, same, key } = preview;
  return previewReply({ article, people, key, leftOut, update: same?.own ? same.difference : null }, language);
}
