import type { LibraryFile } from '../../model/library-data';
import { fail, ok, type Result } from '../../result';
import { checked, Reader } from './reader';
import { headerRecord } from './records';
import { Damage } from './references';
import { split, type Member } from './split';
import { FORMAT, FORMAT_MAJOR, FORMAT_MINOR, MAX_FILE_CHARACTERS, SECTIONS } from './version';

/** Characters of records that are read between two turns of the browser: some milliseconds' work. */
const STRIDE = 128 * 1024;

/**
 * Reads a Findmark JSON file. Total: any string gives a library or a named failure, never an exception. Fields that
 * this version does not know are left out; a file of a newer major version is refused.
 */
export function parse(text: string): Result<LibraryFile> {
  const steps = parseSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, in slices of a few milliseconds.
 * @param pause awaited between slices, told how far it has come, 0 to 1
 */
export async function parseSliced(text: string, pause: (done: number) => Promise<void>): Promise<Result<LibraryFile>> {
  const steps = parseSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause(step.value);
  }
}

function* parseSteps(text: string): Generator<number, Result<LibraryFile>> {
  if (text.length > MAX_FILE_CHARACTERS) return fail('file-too-large', `${text.length} characters`);
  const members = new Map<string, Member>();
  let minor = 0;
  try {
    let broken: string | null = null;
    try {
      // Finding the records is a tenth of the work.
      for (const passed of split(text, members)) yield (passed / text.length) * 0.1;
    } catch (error) {
      broken = String(error);
    }
    if (memberValue(text, members, 'format') !== FORMAT) return fail('not-our-file', broken ?? '');
    if (broken !== null) return fail('damaged-file', broken);
    const version = readVersion(memberValue(text, members, 'version'));
    if (version.major > FORMAT_MAJOR) return fail('newer-file', `version ${version.major}.${version.minor}`);
    minor = version.minor;
    const { codebooks, coders, documents, annotations, dismissals, texts } = yield* readLibrary(text, members);
    return ok({ codebooks, coders, documents, annotations, dismissals, texts });
  } catch (error) {
    // What a newer minor version added may be a value where we expect one of a list.
    return fail(minor > FORMAT_MINOR ? 'newer-file' : 'damaged-file', String(error));
  }
}

function readVersion(version: unknown): { major: number; minor: number } {
  const parts = typeof version === 'string' ? /^(\d{1,6})\.(\d{1,6})$/.exec(version) : null;
  if (!parts) throw new Damage('version is missing or not of the form 1.0');
  return { major: Number(parts[1]), minor: Number(parts[2]) };
}

function* readLibrary(text: string, members: ReadonlyMap<string, Member>): Generator<number, Reader> {
  checked(
    headerRecord,
    {
      exported: memberValue(text, members, 'exported'),
      generator: memberValue(text, members, 'generator'),
      creator: memberValue(text, members, 'creator'),
    },
    'head',
  );
  const library = new Reader();
  let passed = 0;
  let sinceTurn = 0;
  for (const section of SECTIONS) {
    const items = members.get(section)?.items;
    if (!items) throw new Damage(`${section} is missing or not a list`);
    for (let index = 0; index < items.length; index += 2) {
      const start = items[index] ?? 0;
      const end = items[index + 1] ?? 0;
      library.take(section, JSON.parse(text.slice(start, end)), `${section}[${index / 2}]`);
      passed += end - start;
      sinceTurn += end - start;
      if (sinceTurn < STRIDE) continue;
      sinceTurn = 0;
      yield 0.1 + (passed / text.length) * 0.9;
    }
  }
  return library;
}

/** A small member's value; undefined where it is missing or is no JSON. */
function memberValue(text: string, members: ReadonlyMap<string, Member>, key: string): unknown {
  const member = members.get(key);
  if (!member || member.items || member.end - member.start > 10_000) return undefined;
  try {
    return JSON.parse(text.slice(member.start, member.end));
  } catch {
    return undefined;
  }
}
