import { render } from 'preact';
import { GutterFlags } from '../../components/gutter-flags';
import { gutterStyles } from '../../components/gutter-styles';
import type { PaintAnnotation, PaintSuggestion } from '../../lib/app/page/ports';
import type { Theme } from '../../lib/core/model/codebook';
import type { Kind } from '../../lib/core/model/kinds';
import { Gutter } from '../../lib/dom/gutter';
import type { GutterItem, GutterPlace } from '../../lib/dom/gutter-places';
import { createShadowHost, type ShadowHost } from '../../lib/dom/shadow-host';

/** On the page's surface, so that it scrolls with the lines, and under whatever the page lays over them. */
const ON_THE_PAGE = { position: 'absolute', 'z-index': '0', 'pointer-events': 'none', 'user-select': 'none' };

export interface FlagItem extends GutterItem {
  readonly id: string;
  readonly kind: Kind;
  readonly theme: Theme | null;
  readonly changed: boolean;
}

/** What is painted, as the gutter shows it. */
export function flagItems(
  suggestions: readonly PaintSuggestion[],
  annotations: readonly PaintAnnotation[],
  known: readonly Theme[],
): FlagItem[] {
  const themes = new Map(known.map((theme) => [theme.key, theme]));
  return [
    ...annotations.map((item) => ({
      ...item,
      saved: true,
      theme: item.changed ? null : (themes.get(item.themes[0] ?? '') ?? null),
    })),
    ...suggestions.map((item) => ({ ...item, saved: false, theme: null, changed: false })),
  ];
}

function openHost(): ShadowHost {
  const host = createShadowHost('findmark-gutter', gutterStyles(), ON_THE_PAGE);
  // neither clicked, selected, read out nor found by the browser's own search
  host.element.inert = true;
  host.element.setAttribute('aria-hidden', 'true');
  return host;
}

/** Flags in the page's empty margin; their host is in the page only while there are some. */
export function createGutter(): Gutter<FlagItem> {
  let host: ShadowHost | null = null;

  const close = (): void => {
    if (!host) return;
    render(null, host.root);
    host.remove();
    host = null;
  };

  return new Gutter((places: readonly GutterPlace<FlagItem>[]) => {
    // a page may have thrown away all that it held, and our host with it
    if (places.length === 0 || !host?.element.isConnected) close();
    if (places.length === 0) return;
    host ??= openHost();
    // the root element may be moved or positioned itself: the host tells where its own corner is
    const corner = host.element.getBoundingClientRect();
    const flags = places.map(({ item, right, middle, tone }) => ({
      id: item.id,
      kind: item.kind,
      theme: item.theme,
      changed: item.changed,
      tone,
      x: Math.round(right - corner.left - window.scrollX),
      y: Math.round(middle - corner.top - window.scrollY),
    }));
    render(<GutterFlags flags={flags} />, host.root);
  });
}
