import type { HostName } from './our-hosts';

export interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Page styles with `!important` could reach the host itself, never what is in it: what matters is set here, inline. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  'z-index': '2147483646',
  display: 'block',
  margin: '0',
  padding: '0',
} as const;

function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps a content script's style sheets from the page's trees; an element works there
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}

/**
 * A place for our own interface in somebody else's page: a closed shadow root, outside `<body>`, that neither the
 * page's styles nor its scripts reach.
 * @param place what differs where it belongs to the page's surface in place of lying over the window
 */
export function createShadowHost(
  name: HostName,
  css: string,
  place: Readonly<Record<string, string>> = {},
): ShadowHost {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', name as string as 'div');
  for (const [property, value] of Object.entries({ ...HOST_STYLE, ...place }))
    element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  style(root, css);
  document.documentElement.append(element);
  return { element, root, remove: () => element.remove() };
}
