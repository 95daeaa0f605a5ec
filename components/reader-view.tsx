import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../lib/core/result';
import { Brand } from './brand';
import { DropFile } from './drop-file';
import { IconButton } from './icon-button';
import { ReaderDesk } from './reader-desk';
import { ReaderFailed } from './reader-failed';
import { ReaderOpening } from './reader-opening';
import { ReaderPassword } from './reader-password';
import { ReaderStart } from './reader-start';

/** A place in the document's own list of contents; `page` is null where the file does not say which. */
export interface ReaderOutlineItem {
  readonly title: string;
  readonly page: number | null;
  readonly children: readonly ReaderOutlineItem[];
}

/** Puts something into `box` and keeps it going; what it returns takes it out again. */
export type Fill = (box: HTMLElement) => () => void;

/** What a person should know of the open document, and the deed that helps; the more important first. */
export type ReaderNotice =
  /** Pages without text: all of them, or those named. */
  | { readonly kind: 'pictures'; readonly pages: readonly number[] | 'all' }
  /** Pages that are damaged; the others are read. */
  | { readonly kind: 'unreadable'; readonly pages: readonly number[] }
  /** Reading was stopped after so many pages. */
  | { readonly kind: 'stopped'; readonly read: number }
  /** Something that does not keep the pages from being shown. */
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface ReaderDocument {
  /** Tells one opened document from the next, so that nothing of the old one stays. */
  readonly id: string;
  readonly title: string;
  /** The file's name, beside the title. */
  readonly file: string;
  /** Page in view, from 1. */
  readonly page: number;
  readonly pages: number;
  /** 1 is 100%. */
  readonly zoom: number;
  readonly fitsWidth: boolean;
  readonly darkPages: boolean;
  /** null: not read yet. */
  readonly outline: readonly ReaderOutlineItem[] | null;
  /** How many pages were read for findings; null: nothing is being read. */
  readonly reading: number | null;
  readonly notices: readonly ReaderNotice[];
  /** Whether it came from the web, so that the browser's own viewer can show it. */
  readonly fromWeb: boolean;
}

/** What the page of the reader is doing. */
export type ReaderStage =
  /** Nothing is open. */
  | { readonly at: 'start' }
  /** Bytes so far, of all where the server says how many; null also while a file from disk is opened. */
  | { readonly at: 'opening'; readonly file: string; readonly loaded: number; readonly total: number | null }
  /** `host`: what the browser may be asked for; null where there is nothing to allow. */
  | {
      readonly at: 'failed';
      readonly file: string;
      readonly failure: Failure;
      readonly host: string | null;
      readonly fromWeb: boolean;
    }
  | { readonly at: 'open'; readonly document: ReaderDocument };

export interface FindState {
  readonly open: boolean;
  readonly words: string;
  /** Which of the matches is shown, from 1; 0: none. */
  readonly at: number;
  readonly count: number;
  /** Whether all pages have been searched. */
  readonly complete: boolean;
}

export interface QueuedFile {
  readonly id: string;
  readonly name: string;
  /** The one that is open, being opened, or could not be opened. */
  readonly current: boolean;
}

/** A new one each time that it is asked for. */
export interface PasswordAsked {
  readonly file: string;
  /** Whether one was tried that did not open it. */
  readonly wrong: boolean;
}

export type ZoomStep = 'in' | 'out' | 'actual' | 'width';

export interface ReaderActions {
  openFiles: (files: readonly File[]) => void;
  /** As typed or pasted: not checked yet. */
  openAddress: (address: string) => void;
  openQueued: (id: string) => void;
  removeQueued: (id: string) => void;
  /** Stops downloading or opening. */
  cancel: () => void;
  retry: () => void;
  /** Asks the browser for the host of a failed download; called in the click itself, as browsers ask. */
  allowHost: () => void;
  /** Shows the file in the browser's own viewer. */
  openOriginal: () => void;
  givePassword: (password: string) => void;
  /** The file stays locked. */
  cancelPassword: () => void;
  goTo: (page: number) => void;
  zoom: (step: ZoomStep) => void;
  setDarkPages: (dark: boolean) => void;
  print: () => void;
  openFind: () => void;
  closeFind: () => void;
  find: (words: string) => void;
  findStep: (by: 1 | -1) => void;
  stopReading: () => void;
  goOnReading: () => void;
  undo: () => void;
  openPage: (page: 'library' | 'options') => void;
}

export interface ReaderProps {
  stage: ReaderStage;
  /** Files that were opened together; shown from two on. */
  queue: readonly QueuedFile[];
  /** null: no password is asked for. */
  password: PasswordAsked | null;
  find: FindState;
  /** What the address on the start page was wrong about, in words. */
  startTrouble: string | null;
  /** What undo would take back, in words within a sentence; null where there is nothing. */
  undo: string | null;
  /**
   * Puts the pages into the box, which is as wide as its room where they are to fit it, else as wide as they are. The
   * window scrolls. Called once for each document.
   */
  pages: Fill;
  /** Width by height of a page, for the room of its thumbnail. */
  aspectOf: (page: number) => number;
  /** Draws a page small, as wide as the box, while it is in sight. */
  thumbnail: (page: number, box: HTMLElement) => () => void;
  /** The lists of the side panel (PanelView inside the reader). */
  panel: ComponentChildren;
  actions: ReaderActions;
}

/** The page of the reader: what is open, or the ways to open something. Files can be dropped on it at any time. */
export function ReaderView(props: ReaderProps) {
  const { stage, password, actions } = props;
  return (
    <>
      {stage.at === 'open' ? (
        <ReaderDesk key={stage.document.id} {...props} document={stage.document} />
      ) : (
        <Alone openPage={actions.openPage}>
          {stage.at === 'start' && <ReaderStart trouble={props.startTrouble} actions={actions} />}
          {stage.at === 'opening' && <ReaderOpening stage={stage} onCancel={actions.cancel} />}
          {stage.at === 'failed' && <ReaderFailed stage={stage} queue={props.queue} actions={actions} />}
        </Alone>
      )}
      {password && <ReaderPassword asked={password} actions={actions} />}
      <DropFile hint={i18n.t('reader.drop')} onFiles={actions.openFiles} />
    </>
  );
}

interface AloneProps extends Pick<ReaderActions, 'openPage'> {
  children: ComponentChildren;
}

/** While there is no document to stand beside. */
function Alone({ openPage, children }: AloneProps) {
  return (
    <div class="rd-alone">
      <header class="rd-top">
        <Brand />
        <span class="spacer" />
        <IconButton icon="book" label={i18n.t('panel.openLibrary')} onClick={() => openPage('library')} />
        <IconButton icon="gear" label={i18n.t('common.options')} onClick={() => openPage('options')} />
      </header>
      <main>{children}</main>
    </div>
  );
}
