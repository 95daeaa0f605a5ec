import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { FacetList } from './library-facet';

/** More than these are shown only when asked for. */
const FIRST = 6;

const order = new Intl.Collator('en-GB', { numeric: true });

interface LibrarySitesProps {
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onChange: (chosen: string[]) => void;
}

/** Publishers, the most annotated first; what is ticked stays in sight. */
export function LibrarySites({ chosen, counts, onChange }: LibrarySitesProps) {
  const [all, setAll] = useState(false);
  const sites = [...new Set([...chosen, ...counts.keys()])].map((key) => ({
    key,
    label: key || i18n.t('library.noSite'),
    count: counts.get(key) ?? 0,
  }));
  if (sites.length === 0) return null;
  sites.sort((a, b) => b.count - a.count || order.compare(a.key, b.key));
  const shown = sites.filter(({ key }, index) => all || index < FIRST || chosen.includes(key));
  const hidden = sites.length - shown.length;
  return (
    <fieldset class="lib-sites">
      <legend class="t-label">{i18n.t('library.site')}</legend>
      <FacetList values={shown} chosen={chosen} onChange={onChange} />
      {(hidden > 0 || all) && sites.length > FIRST && (
        <button type="button" class="btn btn-quiet btn-s" onClick={() => setAll(!all)}>
          {all ? i18n.t('library.fewerSites') : i18n.t('library.moreSites', hidden)}
        </button>
      )}
    </fieldset>
  );
}
