import { i18n } from '#i18n';

/** The words are those of a version that is no more, and their coder keeps them as such. */
export const SupersededSign = () => <span class="t-meta">{i18n.t('change.superseded')}</span>;
