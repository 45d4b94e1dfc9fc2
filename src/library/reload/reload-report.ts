import type { Difference } from '../history/compare.ts';
import type { Problem } from '../problems/problem.ts';

/** What changed in one article. */
export interface ArticleChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly file: string;
  readonly title: string;
  readonly difference: Difference;
}

/** A new version that would lose too much of the old one, so that somebody should look at it first. */
export interface HeldBack {
  readonly title: string;
  /** Share of its sentences that would vanish, 0..1. */
  readonly vanished: number;
  /** Names the new version in `additions.confirm` (take it) and `additions.cancel` (keep the old); empty on a trial. */
  readonly key: string;
}

/** An article that could not be read anew; it keeps its former version if there was one. */
export interface ReloadFailure {
  readonly file: string;
  readonly reason: Problem;
  /** When the version that stays in use was read, ISO 8601; null: there is none. */
  readonly keptSince: string | null;
}

/** What a reload changed (or, as a trial, would change): file names, in their order. */
export interface ReloadReport {
  /** True for a trial: nothing was changed. */
  readonly dryRun: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly failed: readonly ReloadFailure[];
  /** Sentence by sentence, for everything added, changed and removed; the operator is told the names alone. */
  readonly changes: readonly ArticleChange[];
  readonly heldBack: readonly HeldBack[];
  /** Questions of this server that found no answer when they were asked, and find one now. */
  readonly nowAnswered: readonly string[];
  /** True: the operator's folder gives no article at all. */
  readonly noArticles: boolean;
}
