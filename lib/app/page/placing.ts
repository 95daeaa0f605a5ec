import type { Finding } from '../../core/anchor/find-quotes';
import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { ReadingText } from '../../core/model/reading-text';
import { sameContent } from '../../core/model/same-content';
import type { Target } from '../../core/model/selector';
import type { PagePorts } from './ports';

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
    reading: ReadingText,
    { annotations, dismissals }: { annotations: readonly Annotation[]; dismissals: readonly Dismissal[] },
    signal: AbortSignal,
  ): Promise<{ annotations: Placed<Annotation>[]; dismissals: Placed<Dismissal>[] }> {
    const found = await this.#search(reading, [...annotations, ...dismissals], signal);
    const findingOf = ({ id }: Quoted): Finding => found.get(id)?.finding ?? LOST;
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

function standing({ superseded }: Annotation, finding: Finding): Place {
  const isElsewhere = finding.state === 'changed' || finding.state === 'orphan';
  return superseded && isElsewhere ? { state: 'superseded' } : finding;
}
