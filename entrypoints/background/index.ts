import { v7 as uuid } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEditing } from '../../lib/app/editing';
import { createSaving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { answerBackground } from '../../lib/messaging/answer-background';
import { tellPages } from '../../lib/messaging/tell-pages';
import { Library } from '../../lib/storage/library';
import { ownCoder, sitesAdded } from '../../lib/storage/settings';
import { backgroundAnswers } from './answers';
import { runCommand } from './commands';
import { injectBar, injectDetector, injectEngine, runInTab } from './inject';
import { sweepOldDrafts } from './old-drafts';
import { makeMenus, runMenu } from './menus';
import { openOwnPage } from './open-page';
import { openInViewer, openReader } from './open-reader';
import { leadReportsToReader, listenFromNowOn, renewReportRule } from './reports-at-once';
import { permissionsAdded, syncSiteScripts } from './site-scripts';
import { welcome } from './welcome';

const now = () => new Date().toISOString();
const newId = () => uuid();

/**
 * The worker that owns the library's writes from web pages. It may die after any line and be woken by any event, so
 * every listener is registered before the first wait, and nothing is remembered here.
 */
export default defineBackground(() => {
  const store = new Library(now);
  answerBackground(
    backgroundAnswers({
      store,
      saving: createSaving(store, { now, newId }),
      editing: createEditing(store, { now }),
      codebook: defaultCodebook,
      coder: () => ownCoder(newId),
      tellPages,
      injectEngine,
      injectDetector,
      injectBar,
      runInTab,
      openOwnPage,
      openReader,
      openInViewer,
    }),
  );
  browser.commands.onCommand.addListener(runCommand);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncSiteScripts();
    void welcome(reason);
    void renewReportRule();
    void makeMenus();
  });
  browser.runtime.onStartup.addListener(() => {
    void syncSiteScripts();
    void sweepOldDrafts(store, now());
  });
  leadReportsToReader();
  browser.permissions.onAdded.addListener((added) => void permissionsAdded().then(() => listenFromNowOn(added)));
  browser.contextMenus.onClicked.addListener(runMenu);
  browser.permissions.onRemoved.addListener(() => void syncSiteScripts());
  sitesAdded.watch(() => void syncSiteScripts());
});
