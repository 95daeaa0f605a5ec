import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Codebook, Theme } from '../lib/core/model/codebook';
import { Band } from './band';
import { Kbd } from './kbd';
import { inThemeNames } from './rule-words';
import { ThemeBadge } from './theme-badge';

/** The width at which options.css puts the theme below the list. */
const NARROW = '(max-width: 44rem)';

interface OptionsThemeProps {
  theme: Theme;
  codebook: Codebook;
  /** How many annotations have it. */
  used: number;
  onShow: () => void;
}

/** One theme, whole: what it means, what belongs to it and what does not, which phrases suggest it. */
export function OptionsTheme({ theme, codebook, used, onShow }: OptionsThemeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    // where it stands below the list, a theme that was chosen there is out of sight
    if (!first.current && matchMedia(NARROW).matches) heading.current?.focus();
    first.current = false;
  }, [theme.key]);
  const group = codebook.groups.find(({ key }) => key === theme.group);
  const show = used > 0 && (
    <button type="button" class="btn btn-s" onClick={onShow}>
      {i18n.t('options.showInLibrary')}
    </button>
  );
  return (
    <main class="cb-m">
      <div class="row row-3">
        <ThemeBadge theme={theme} />
        <h1 class="t-title" ref={heading} tabIndex={-1}>
          {theme.label}
        </h1>
      </div>
      <Band tone="info" action={show}>
        {used === 0 ? i18n.t('options.usedByNone') : i18n.t('options.usedBy', used)}
      </Band>
      <dl class="opt-facts">
        <div>
          <dt>{i18n.t('options.group')}</dt>
          <dd class="opt-group" data-g={theme.group}>
            <i />
            {group?.label ?? theme.group}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.badge')}</dt>
          <dd>{theme.badge}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.key')}</dt>
          <dd>
            <Kbd small={false}>{theme.shortcut}</Kbd>
          </dd>
        </div>
      </dl>
      <section class="col col-1">
        <h2 class="t-head">{i18n.t('options.definition')}</h2>
        <p class="opt-text">{theme.definition}</p>
      </section>
      <div class="two">
        <Rules heading={i18n.t('options.include')} rules={theme.include.map((rule) => inThemeNames(rule, codebook))} />
        <Rules heading={i18n.t('options.exclude')} rules={theme.exclude.map((rule) => inThemeNames(rule, codebook))} />
      </div>
      <Cues theme={theme} />
    </main>
  );
}

function Rules({ heading, rules }: { heading: string; rules: readonly string[] }) {
  return (
    <section class="col col-1">
      <h2 class="t-head">{heading}</h2>
      <ul class="opt-rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}

function Cues({ theme }: { theme: Theme }) {
  return (
    <section class="col col-1">
      <h2 class="t-head">{i18n.t('options.cues')}</h2>
      <p class="t-meta">{i18n.t('options.cuesAbout')}</p>
      <ul class="cues">
        {theme.cues.map((cue) => (
          <li key={cue}>
            {cue}
            {theme.caseSensitiveCues.includes(cue) && <span class="t-meta"> ({i18n.t('options.caseSensitive')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
