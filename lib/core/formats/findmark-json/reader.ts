import * as v from 'valibot';
import type { Annotation, Coder, Dismissal } from '../../model/annotation';
import type { Codebook } from '../../model/codebook';
import type { DocumentRecord } from '../../model/document';
import { annotationRecord, codebookRecord, coderRecord, dismissalRecord, documentRecord } from './records';
import { Damage, References } from './references';
import type { Section } from './version';

/** Takes in the records of a file, one by one, in the order of SECTIONS. Throws Damage at the first that is wrong. */
export class Reader {
  readonly codebooks: Codebook[] = [];
  readonly coders: Coder[] = [];
  readonly documents: DocumentRecord[] = [];
  readonly annotations: Annotation[] = [];
  readonly dismissals: Dismissal[] = [];
  readonly texts = new Map<string, string>();
  private readonly references = new References();

  /** @param where names the record in a message */
  take(section: Section, record: unknown, where: string): void {
    switch (section) {
      case 'codebooks':
        return this.add(this.codebooks, checked(codebookRecord, record, where), (item) =>
          this.references.codebook(item),
        );
      case 'coders':
        return this.add(this.coders, checked(coderRecord, record, where), (item) => this.references.coder(item));
      case 'documents':
        return this.takeDocument(record, where);
      case 'annotations':
        return this.add(this.annotations, checked(annotationRecord, record, where), (item) =>
          this.references.annotation(item),
        );
      case 'dismissals':
        return this.add(this.dismissals, checked(dismissalRecord, record, where), (item) =>
          this.references.dismissal(item),
        );
    }
  }

  private takeDocument(record: unknown, where: string): void {
    const { text, ...document } = checked(documentRecord, record, where);
    this.add(this.documents, document, (item) => this.references.document(item));
    if (text !== undefined) this.texts.set(document.id, text);
  }

  private add<T>(list: T[], item: T, note: (item: T) => void): void {
    note(item);
    list.push(item);
  }
}

/** The value in the form of the model, or Damage that names the place. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, where: string): T {
  const parsed = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new Damage(`${where}${path && `.${path}`}: ${issue.message}`.slice(0, 500));
}
