import type { BackgroundCalls, EngineCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/client';
import type { PageState } from '../page-state';

/** What the side panel needs from the browser and from the other parts of Findmark. */
export interface PanelPorts {
  /**
   * The tab in front in the panel's own window, whether it shows a page of ours, and the address of the PDF in the
   * browser's own viewer, where it shows one; null where there is no tab.
   */
  activeTab(): Promise<{ readonly id: number; readonly own: boolean; readonly pdf?: string | null } | null>;
  /** Told when another tab comes to the front, and when the one in front begins (`loading`) and ends to load a page. */
  onTabChanged(changed: (loading: boolean) => void): void;
  /** Told whenever the engine in any tab has a new state. */
  onPageChanged(heard: (tabId: number, state: PageState) => void): void;
  reloadTab(tabId: number): Promise<void>;
  engine(tabId: number): Client<EngineCalls, null>;
  readonly library: Pick<Client<BackgroundCalls>, 'undo' | 'deleteAnnotation' | 'openReader'>;
  /** Does it after the time that a person needs to read a line. @returns a function that calls it off */
  afterReading(then: () => void): () => void;
}
