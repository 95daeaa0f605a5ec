import type { OperationLabel } from '../core/model/operation';
import type { Change, FindmarkDatabase, JournaledRows, JournaledTable } from './database';
import { imageBytes, writeImages } from './images';

type Unstamped<T extends JournaledTable> = Omit<JournaledRows[T], 'op'>;

/** Writes rows and remembers what stood there before. Lives inside one transaction. */
export class Recorder {
  private readonly changes = new Map<string, Change>();
  private operationId: number | null = null;

  constructor(
    private readonly db: FindmarkDatabase,
    private readonly label: OperationLabel,
    private readonly at: string,
  ) {}

  /** @param known what stands there now, row by row, where the caller has read it already */
  async put<T extends JournaledTable>(
    table: T,
    rows: readonly Unstamped<T>[],
    known?: readonly (JournaledRows[T] | undefined)[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const op = await this.begin();
    const keys = rows.map((row) => keyOf(table, row));
    this.remember(table, keys, op, known ?? (await this.standing(table, keys)));
    await this.db.table<unknown>(table).bulkPut(rows.map((row) => ({ ...row, op })));
  }

  async remove(table: JournaledTable, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.begin();
    this.remember(table, keys, null, await this.standing(table, keys));
    await this.db.table(table).bulkDelete([...keys]);
  }

  /** @returns the operation's id, or null where nothing was written */
  async finish(): Promise<number | null> {
    if (this.operationId === null) return null;
    const changes = [...this.changes.values()];
    await writeImages(this.db, this.operationId, changes);
    await this.db.operations.update(this.operationId, { bytes: imageBytes(changes) });
    return this.operationId;
  }

  /** The id is needed for the stamps, so the entry is written first and completed at the end. */
  private async begin(): Promise<number> {
    this.operationId ??= await this.db.operations.add({ label: this.label, at: this.at, undone: false, bytes: 0 });
    return this.operationId;
  }

  private standing<T extends JournaledTable>(
    table: T,
    keys: readonly string[],
  ): Promise<(JournaledRows[T] | undefined)[]> {
    return this.db.table<JournaledRows[T]>(table).bulkGet([...keys]);
  }

  private remember(
    table: JournaledTable,
    keys: readonly string[],
    expect: number | null,
    before: readonly (Change['image'] | undefined)[],
  ): void {
    for (const [index, key] of keys.entries()) {
      const name = `${table}:${key}`;
      const first = this.changes.get(name);
      const image = first ? first.image : (before[index] ?? null);
      const nothingToRemove = expect === null && !before[index];
      if (!nothingToRemove) this.changes.set(name, { table, key, image, expect });
    }
  }
}

function keyOf<T extends JournaledTable>(table: T, row: Unstamped<T>): string {
  return table === 'texts' ? (row as Unstamped<'texts'>).documentId : (row as Unstamped<'annotations'>).id;
}
