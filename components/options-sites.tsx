import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { findSites, type KnownSite } from '../lib/app/options/known-sites';
import { SearchField } from './search-field';
import { Switch } from './switch';

interface OptionsSitesProps {
  known: readonly KnownSite[];
  /** Match patterns and hosts of the sites that the person added. */
  added: readonly { pattern: string; host: string }[];
  off: readonly string[];
  /** Whether reports open in the reader at once. */
  atOnce: boolean;
  onSwitch: (hosts: readonly string[], on: boolean) => void;
  onRemove: (pattern: string) => void;
  /** Called in the click itself, as browsers ask. */
  onAtOnce: (on: boolean) => void;
}

/** Where Findmark works: what the person added first, then what it knows. */
export function OptionsSites(props: OptionsSitesProps) {
  const { known, added, off, atOnce, onSwitch, onRemove, onAtOnce } = props;
  const listed = new Set([...known.flatMap(({ hosts }) => hosts), ...added.map(({ host }) => host)]);
  const otherOff = off.filter((host) => !listed.has(host));
  return (
    <main class="cb-m cb-one">
      <h1 class="t-title">{i18n.t('options.sites')}</h1>
      <p class="t-2">{i18n.t('options.sitesAbout')}</p>
      <Switch
        checked={atOnce}
        label={i18n.t('options.atOnce')}
        about={i18n.t('options.atOnceAbout')}
        onChange={onAtOnce}
      />
      <AddedSites added={added} off={off} onSwitch={onSwitch} onRemove={onRemove} />
      {otherOff.length > 0 && (
        <section class="col">
          <h2 class="t-head">{i18n.t('options.offSites')}</h2>
          <p class="t-s t-2">{i18n.t('options.offAbout')}</p>
          <ul class="opt-sites">
            {otherOff.map((host) => (
              <li key={host}>
                <Switch checked={false} label={host} onChange={(on) => onSwitch([host], on)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <KnownSites known={known} off={off} onSwitch={onSwitch} />
    </main>
  );
}

type AddedSitesProps = Pick<OptionsSitesProps, 'added' | 'off' | 'onSwitch' | 'onRemove'>;

function AddedSites({ added, off, onSwitch, onRemove }: AddedSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (pattern: string) => {
    onRemove(pattern);
    // its button goes, and the focus must not go with it
    heading.current?.focus();
  };
  return (
    <section class="col">
      <h2 class="t-head" ref={heading} tabIndex={-1}>
        {i18n.t('options.addedSites')}
      </h2>
      <p class="t-s t-2">{i18n.t(added.length === 0 ? 'options.addedNone' : 'options.addedAbout')}</p>
      <ul class="opt-sites">
        {added.map(({ pattern, host }) => (
          <li key={pattern} class="row row-4">
            <div class="grow">
              <Switch checked={!off.includes(host)} label={host} onChange={(on) => onSwitch([host], on)} />
            </div>
            <button
              type="button"
              class="btn btn-s"
              aria-label={i18n.t('options.removeSiteNamed', [host])}
              onClick={() => remove(pattern)}
            >
              {i18n.t('options.removeSite')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type KnownSitesProps = Pick<OptionsSitesProps, 'known' | 'off' | 'onSwitch'>;

function KnownSites({ known, off, onSwitch }: KnownSitesProps) {
  const [search, setSearch] = useState('');
  const found = findSites(known, search);
  return (
    <section class="col">
      <div class="row between wrap">
        <h2 class="t-head">{i18n.t('options.knownSites')}</h2>
        <span class="t-meta num" role="status">
          {i18n.t('options.siteCount', found.length)}
        </span>
      </div>
      <SearchField label={i18n.t('options.findSite')} value={search} onInput={setSearch} />
      {found.length === 0 && <p class="t-s t-2">{i18n.t('options.noSite')}</p>}
      <ul class="opt-sites">
        {found.map(({ name, publisher, hosts, wide }) => (
          <li key={name}>
            {wide ? (
              <div class="col col-0">
                <span class="t-b">{publisher}</span>
                <span class="t-meta">{i18n.t('options.wideSite', [name])}</span>
              </div>
            ) : (
              <Switch
                checked={!hosts.some((host) => off.includes(host))}
                label={publisher}
                about={name}
                onChange={(on) => onSwitch(hosts, on)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
