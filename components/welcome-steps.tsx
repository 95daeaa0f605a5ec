import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Theme } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { Kbd } from './kbd';
import { ThemeChip } from './theme-chip';

interface WelcomeStepsProps {
  /** Keys that bring the next suggestion, as they are set now; none where there is none. */
  nextKeys: readonly string[];
  /** Two themes for the picture of a bar: one chosen, one not. */
  themes: readonly Theme[];
}

/** From a page to an export, in three steps. The pictures are pictures: nothing in them can be pressed or is read out. */
export function WelcomeSteps({ nextKeys, themes }: WelcomeStepsProps) {
  const [chosen, other] = themes;
  return (
    <ol class="wel-steps">
      <Step number={1} title={i18n.t('welcome.open')} about={<p>{i18n.t('welcome.openAbout')}</p>}>
        <p class="quote">
          <mark class="k-finding">{i18n.t('welcome.show.finding')}</mark>
          {i18n.t('welcome.show.between')}
          <mark class="k-statistic">{i18n.t('welcome.show.statistic')}</mark>
          {i18n.t('welcome.show.after')}
        </p>
      </Step>
      <Step
        number={2}
        title={i18n.t('welcome.tag')}
        about={
          <>
            <p>{i18n.t('welcome.tagAbout')}</p>
            {nextKeys.length > 0 && (
              <p class="wel-keys">
                {nextKeys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
                {i18n.t('welcome.next')}
              </p>
            )}
          </>
        }
      >
        <div class="row wrap">
          {chosen && <ThemeChip theme={chosen} pressed onToggle={() => {}} shortcuts={[chosen.shortcut]} />}
          {other && <ThemeChip theme={other} pressed={false} onToggle={() => {}} shortcuts={[other.shortcut]} />}
        </div>
        <span class="row t-s">
          <Kbd>Enter</Kbd>
          {i18n.t('common.save')}
        </span>
      </Step>
      <Step number={3} title={i18n.t('welcome.export')} about={<p>{i18n.t('welcome.exportAbout')}</p>}>
        <p class="t-s num">{i18n.t('welcome.show.kept')}</p>
        <span class="row wrap">
          <span class="btn btn-s">
            <Icon name="export" />
            {i18n.t('welcome.show.export')}
          </span>
        </span>
      </Step>
    </ol>
  );
}

interface StepProps {
  number: number;
  title: string;
  about: ComponentChildren;
  /** The picture. */
  children: ComponentChildren;
}

function Step({ number, title, about, children }: StepProps) {
  return (
    <li>
      <span class="wel-number num" aria-hidden="true">
        {number}
      </span>
      <h2>{title}</h2>
      {about}
      <div class="wel-show" aria-hidden="true" inert>
        {children}
      </div>
    </li>
  );
}
