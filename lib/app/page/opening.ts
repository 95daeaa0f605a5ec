import type { Failure, Result } from '../../core/result';
import type { OpenedDocument } from '../../messaging/calls';
import type { PagePorts, ReadPage } from './ports';

/** What the library knows of a page. Of several questions the last one counts. */
export class Opening {
  #opened: OpenedDocument | null = null;
  /** The last question put to the library: answers to earlier ones say how things were, perhaps of another page. */
  #asked: Promise<Result<OpenedDocument>> | null = null;
  #failure: Failure | null = null;

  constructor(private readonly library: PagePorts['library']) {}

  get opened(): OpenedDocument | null {
    return this.#opened;
  }

  /** Why the library could not be asked, if it could not. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** The page is another one: nothing of the one before is shown on it. */
  forget(): void {
    this.#opened = null;
  }

  async ask({ facts, fingerprint }: ReadPage): Promise<void> {
    const asked = this.library.openDocument({ facts, fingerprint });
    this.#asked = asked;
    const result = await asked;
    if (this.#asked !== asked) {
      await this.#asked;
      return;
    }
    this.#failure = result.ok ? null : result.error;
    if (result.ok) this.#opened = result.value;
  }
}
