import type { RuleRef } from '../../core/model/annotation';
import type { Codebook } from '../../core/model/codebook';
import type { ThemeSuggestion } from '../../core/model/detection';
import type { BarDraft, BarMode, Conflict } from '../../core/model/tagging';
import type { Failure } from '../../core/result';
import type { PassageChange } from '../page-state';

export interface BarRequest {
  readonly mode: BarMode;
  readonly draft: BarDraft;
  /** The words that it is about, as printed. */
  readonly quote: string;
  readonly codebook: Codebook;
  readonly suggestions: readonly ThemeSuggestion[];
  /** The rule that proposed the passage, and the words that triggered it, where they are known. */
  readonly rule: RuleRef | null;
  readonly why: readonly string[];
  /** Boxes of the passage in the window, one for each line, measured afresh at each call. */
  readonly boxes: () => DOMRect[];
  /** Where the focus returns to when the bar closes. */
  readonly returnFocus: () => void;
  readonly onChange: (draft: BarDraft) => void;
  readonly onSave: () => void;
  readonly onDismiss: () => void;
  readonly onDelete: () => void;
  /** Of the two versions of a conflict: the one that is kept stays. */
  readonly onTakeOther: () => void;
  /** Of the two versions of a conflict: the bar's takes the other's place. */
  readonly onSaveOver: () => void;
  /** The bar was closed by its reader, without saving. */
  readonly onClose: () => void;
}

/** A passage that reads otherwise than it was tagged. */
export interface ChangeRequest {
  readonly change: PassageChange;
  /** When the old words were taken from the page; ISO 8601, UTC. */
  readonly quotedAt: string;
  readonly boxes: () => DOMRect[];
  readonly returnFocus: () => void;
  readonly onTakeNew: () => void;
  readonly onKeepOld: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export type BarStatus = 'idle' | 'saving' | Failure | Conflict;

/** The bar as the engine knows it; it lives in a script of its own, loaded when it is first wanted. */
export interface BarView {
  show(request: BarRequest): void;
  /** Shows old words beside new ones, and asks what is to become of the annotation. */
  ask(request: ChangeRequest): void;
  setStatus(status: BarStatus): void;
  hide(): void;
  /** Tells something in passing, with one thing that can be done about it. */
  say(words: string, action: { readonly label: string; readonly run: () => void } | null): void;
  readonly isOpen: boolean;
}

/** Under this name the bar's script leaves its view in the content script's world, where no page can see it. */
export const BAR_SLOT = Symbol.for('findmark.bar');

export interface BarWorld {
  [BAR_SLOT]?: BarView;
}
