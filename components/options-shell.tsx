import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { Brand } from './brand';
import { Icon } from './icon';

interface OptionsShellProps<S extends string> {
  sections: readonly { key: S; label: string; href: string }[];
  section: S;
  /** Clock time of the last save on this page. */
  savedAt: string | null;
  failed: boolean;
  onLibrary: () => void;
  children: ComponentChildren;
}

/** Head and list of sections; one of them is shown. */
export function OptionsShell<S extends string>({
  sections,
  section,
  savedAt,
  failed,
  onLibrary,
  children,
}: OptionsShellProps<S>) {
  return (
    <div class="cb">
      <header class="cb-top">
        <Brand />
        <span class="t-3">{i18n.t('options.heading')}</span>
        <span class="spacer" />
        <span class={failed ? 't-s opt-bad' : 't-meta num'} role="status">
          {failed ? i18n.t('options.notSaved') : savedAt !== null && i18n.t('options.savedAt', [savedAt])}
        </span>
        <button type="button" class="btn btn-quiet" onClick={onLibrary}>
          <Icon name="book" />
          {i18n.t('options.library')}
        </button>
      </header>
      <nav class="cb-nav" aria-label={i18n.t('options.heading')}>
        {sections.map(({ key, label, href }) => (
          <a key={key} href={href} aria-current={key === section ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
