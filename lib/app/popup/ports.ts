import type { Setting } from '../../core/model/settings';
import type { BackgroundCalls, EngineCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/client';
import type { PageState } from '../page-state';
import type { AskedPorts } from './asked-site';

export interface FrontTab {
  readonly id: number;
  /** Empty where the browser does not tell it. */
  readonly address: string;
  /** Address of the picture in its tab; empty where there is none. */
  readonly icon: string;
}

export type ListSetting = Pick<Setting<readonly string[]>, 'read' | 'write'>;

/** What the popup needs from the browser and from the other parts of Findmark. */
export interface PopupPorts extends AskedPorts {
  /** The tab in front. Opening the popup lets us see its address, whatever the site. */
  activeTab(): Promise<FrontTab | null>;
  /** MIME type of the document in a tab; null where no script of ours may look. */
  contentType(tabId: number): Promise<string | null>;
  onPageChanged(heard: (tabId: number, state: PageState) => void): void;
  reloadTab(tabId: number): Promise<void>;
  engine(tabId: number): Client<EngineCalls, null>;
  readonly background: Pick<Client<BackgroundCalls>, 'runHere' | 'openPage' | 'openReader'>;
  /** Asks the person. Must be called in the click itself: browsers forget the click after the first wait. */
  requestSite(pattern: string): Promise<boolean>;
  /** Hosts on which Findmark keeps quiet. */
  readonly sitesOff: ListSetting;
  /** Opens the side panel; like requestSite, in the click itself. */
  openPanel(): Promise<void>;
  closePopup(): void;
}
