import { i18n } from '#i18n';
import type { Theme } from '../lib/core/model/codebook';
import { Brand } from './brand';
import { CoderName, type CoderNameProps } from './coder-name';
import { Icon } from './icon';
import { WelcomeSteps } from './welcome-steps';

interface WelcomeProps {
  coder: CoderNameProps;
  /** What became of the name that was typed; empty where there is nothing to say. */
  saved: string;
  /** Keys that bring the next suggestion, as they are set now; none where there is none. */
  nextKeys: readonly string[];
  /** Two themes for the picture of a bar. */
  themes: readonly Theme[];
  /** Where reports are found. */
  reportsHref: string;
  libraryHref: string;
}

/** What to do first. */
export function Welcome({ coder, saved, nextKeys, themes, reportsHref, libraryHref }: WelcomeProps) {
  return (
    <main class="wel">
      <div>
        <Brand />
      </div>
      <div class="wel-head">
        <h1>{i18n.t('welcome.heading')}</h1>
        <p>{i18n.t('welcome.about')}</p>
      </div>
      <WelcomeSteps nextKeys={nextKeys} themes={themes} />
      <div class="wel-coder">
        <CoderName {...coder} />
        <span class="t-meta num" role="status">
          {saved}
        </span>
      </div>
      <div class="row row-3 wrap">
        <a class="btn btn-primary" href={reportsHref}>
          <Icon name="ext" />
          {i18n.t('welcome.reports')}
        </a>
        <a class="btn btn-quiet" href={libraryHref}>
          {i18n.t('welcome.library')}
        </a>
        <span class="t-meta">{i18n.t('welcome.private')}</span>
      </div>
    </main>
  );
}
