import type { Finding } from '../../core/anchor/find-quotes';
import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { ReadingText } from '../../core/model/reading-text';
import { sameContent } from '../../core/model/same-content';
import type { Target } from '../../core/model/selector';
import type { PagePorts, ReadPage } from './ports';

/** Where something that was saved stands on the page of today; superseded: nowhere, and its coder knows. */
export type Place = Finding | { readonly state: 'superseded' };

export interface Placed<T> {
  readonly item: T;
  readonly at: Place;
}

interface Quoted {
  readonly id: string;
  readonly target: Target;
}

interface Found {
  readonly target: Target;
  readonly finding: Finding;
}

const LOST: Finding = { state: 'orphan', candidates: [] };

/** Puts what was saved back on the words of the page. Of a text that was searched before only new quotes are sought. */
export class Placing {
  #text: string | null = null;
  #found = new Map<string, Found>();

  constructor(private readonly anchor: PagePorts['anchor']) {}

  async place(
    page: ReadPage,
    { annotations, dismissals }: { annotations: readonly Annotation[]; dismissals: readonly Dismissal[] },
    signal: AbortSignal,
  ): Promise<{ annotations: Placed<Annotation>[]; dismissals: Placed<Dismissal>[] }> {
    const items = [...annotations, ...dismissals];
    const inPlace = new Map(items.map((item) => [item.id, sameVersion(page, item)]));
    const sought = items.filter(({ id }) => !inPlace.get(id));
    const found = await this.#search(page.reading, sought, signal);
    const findingOf = ({ id }: Quoted): Finding => inPlace.get(id) ?? found.get(id)?.finding ?? LOST;
    return {
      annotations: annotations.map((item) => ({ item, at: standing(item, findingOf(item)) })),
      dismissals: dismissals.map((item) => ({ item, at: findingOf(item) })),
    };
  }

  async #search(
    reading: ReadingText,
    items: readonly Quoted[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Found>> {
    if (this.#text !== reading.text) {
      this.#text = reading.text;
      this.#found = new Map();
    }
    const found = this.#found;
    const sought = items.filter(({ id, target }) => !sameContent(found.get(id)?.target ?? {}, target));
    if (sought.length === 0) return found;
    const findings = await this.anchor(
      reading,
      sought.map(({ target }) => target),
      signal,
    );
    for (const [i, { id, target }] of sought.entries()) found.set(id, { target, finding: findings[i] ?? LOST });
    return found;
  }
}

/** On the very text that it was taken from a quote stands where it stood, whatever else there is like it. */
function sameVersion({ reading, fingerprint }: ReadPage, { target }: Quoted): Finding | null {
  const { quote, position, state } = target;
  const { start, end } = position;
  if (state?.fingerprint !== fingerprint || reading.text.slice(start, end) !== quote.exact) return null;
  return { state: 'anchored', start, end };
}

function standing({ superseded }: Annotation, finding: Finding): Place {
  const isElsewhere = finding.state === 'changed' || finding.state === 'orphan';
  return superseded && isElsewhere ? { state: 'superseded' } : finding;
}
