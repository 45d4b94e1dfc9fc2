import { styleText } from 'node:util';

/** Marks parts of an answer for people; plain text where there are no colours. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export const UNSTYLED: Style = { strong: (text) => text, faint: (text) => text };

/** Whether there are colours is decided here, in `styleFor`, not by the state of standard output. */
const OURS = { validateStream: false };

export const COLOURS: Style = {
  strong: (text) => styleText('bold', text, OURS),
  faint: (text) => styleText('dim', text, OURS),
};

/** Colours only on a terminal, and not where NO_COLOR is set to anything (https://no-color.org). */
export function styleFor(output: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Style {
  return output.isTTY && !env['NO_COLOR'] ? COLOURS : UNSTYLED;
}
