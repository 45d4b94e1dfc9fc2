import type { ArticleProblem } from '../../article/problem.ts';

/** What is wrong with a file. Plain data, here as below: each is put into words where it is told (see `ProblemWords`). */
export type FileProblem = ArticleProblem | PlaceProblem | FormatProblem;

/** ... with where it lies. */
type PlaceProblem =
  | { readonly kind: 'brokenLink' | 'loopingLink' | 'forbidden' | 'diskError' }
  | { readonly kind: 'folder' | 'noFolder' | 'tooDeep' | 'notOrdinary' | 'folderGone' }
  /** @property code the file system's, `EMFILE`. */
  | { readonly kind: 'unreadable'; readonly code: string };

/** ... with reading its format. */
type FormatProblem =
  | { readonly kind: 'tooMuchMemory' | 'tooIntricate' | 'unpacksTooLarge' }
  | { readonly kind: 'noWordFile' | 'noPdf' | 'locked' | 'onlyPictures' }
  | { readonly kind: 'tooSlow'; readonly seconds: number }
  | { readonly kind: 'tooManyPages'; readonly pages: number; readonly most: number };

/** Why a link or an attachment cannot be fetched. */
export type FetchingProblem =
  | { readonly kind: 'notAnAddress' | 'notHttp' | 'holdsPassword' | 'linkTooLong' | 'notPublic' | 'notFromDiscord' }
  | { readonly kind: 'noSite' | 'noSiteNow' | 'noAnswer' | 'brokenOff' | 'noCertificate' | 'robots' }
  | { readonly kind: 'damagedPage' | 'incompletePage' }
  | { readonly kind: 'noWebPort'; readonly port: number }
  | { readonly kind: 'siteTooSlow'; readonly seconds: number }
  /** @property status HTTP's. */
  | { readonly kind: StatusProblem; readonly status: number }
  /** @property most in bytes. */
  | { readonly kind: 'pageTooLarge'; readonly most: number }
  | { readonly kind: 'tooManyRedirects'; readonly most: number }
  /** @property coding as the site names it. */
  | { readonly kind: 'packed'; readonly coding: string }
  /** @property type as the site names it; empty where it names none. */
  | { readonly kind: 'notAnArticle'; readonly type: string }
  /** @property code the network's, `EHOSTUNREACH`. */
  | { readonly kind: 'fetchFailed'; readonly code: string };

type StatusProblem = 'noSuchPage' | 'pageForbidden' | 'tooManyRequests' | 'siteBroken' | 'noPage' | 'attachmentGone';

/** Why nothing could be written. */
export type WritingProblem =
  | { readonly kind: 'diskFull' | 'recordTooLarge' | 'diskReadOnly' | 'newerData' }
  /** @property code the file system's, `EIO`. */
  | { readonly kind: 'notWritten'; readonly code: string };

/** Why something that a member asks of the shelf cannot be done. */
type ShelfProblem =
  | { readonly kind: 'previewExpired' | 'nothingToUndo' | 'alreadyUndone' }
  | { readonly kind: 'noSuchVersion' | 'versionInUse' | 'versionDamaged' | 'notOnShelf' | 'operators' }
  | { readonly kind: 'tooLateToUndo'; readonly days: number }
  /** @property title of the article. */
  | { readonly kind: 'changedSince'; readonly title: string };

/** Everything that people can do something about. Of a file, it is told after the file's name. */
export type Problem =
  | { readonly kind: 'file'; readonly why: FileProblem }
  | FetchingProblem
  | WritingProblem
  | ShelfProblem;

/** What comes back instead of what was asked for. */
export interface Undone {
  readonly problem: Problem;
}
