import { i18n } from '#i18n';

/** Our sign and name. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <rect width="18" height="18" rx="4" fill="currentColor" />
        <path d="M5 4v10" stroke="var(--fm-on-accent)" stroke-width="2.25" stroke-linecap="round" />
        <path
          d="M8.5 5h5.25M8.5 9h5.25M8.5 13H11"
          stroke="var(--fm-on-accent)"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
      {i18n.t('extName')}
    </span>
  );
}
