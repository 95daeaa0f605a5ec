import type { Annotation, Coder, Dismissal } from '../../model/annotation';
import type { Codebook } from '../../model/codebook';
import type { DocumentRecord } from '../../model/document';

/** The file is ours, but something in it is not as the format says. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/**
 * Sees to it that every record is there once and refers only to records that came before it. Told record by record,
 * because a file is read in slices.
 */
export class References {
  private readonly seen = new Set<string>();
  private readonly themes = new Map<string, ReadonlySet<string>>();

  codebook({ id, version, groups, themes }: Codebook): void {
    const name = `codebook ${id} ${version}`;
    this.once(name);
    for (const { key } of groups) this.once(`group ${key} of ${name}`);
    for (const { key, group } of themes) {
      this.once(`theme ${key} of ${name}`);
      this.needs(`group ${group} of ${name}`, `theme ${key}`);
    }
    this.themes.set(`${id} ${version}`, new Set(themes.map(({ key }) => key)));
  }

  coder({ id }: Coder): void {
    this.once(`coder ${id}`);
  }

  document({ id, address }: DocumentRecord): void {
    this.once(`document ${id}`);
    this.once(`address ${address}`);
  }

  annotation({ id, documentId, coderId, codebook, themes }: Annotation): void {
    const name = `annotation ${id}`;
    this.once(name);
    this.needs(`document ${documentId}`, name);
    this.needs(`coder ${coderId}`, name);
    const known = this.themes.get(`${codebook.id} ${codebook.version}`);
    if (!known) throw new Damage(`${name} uses codebook ${codebook.id} ${codebook.version}, which is not in the file`);
    const unknown = themes.find((key) => !known.has(key));
    if (unknown !== undefined) throw new Damage(`${name} has theme ${unknown}, which is not in its codebook`);
  }

  dismissal({ id, documentId, coderId }: Dismissal): void {
    const name = `dismissal ${id}`;
    this.once(name);
    this.needs(`document ${documentId}`, name);
    this.needs(`coder ${coderId}`, name);
  }

  private once(name: string): void {
    if (this.seen.has(name)) throw new Damage(`${name.slice(0, 300)} stands twice`);
    this.seen.add(name);
  }

  private needs(name: string, by: string): void {
    if (!this.seen.has(name)) throw new Damage(`${by} refers to ${name.slice(0, 300)}, which is not in the file`);
  }
}
