import fs from 'node:fs';
import path from 'node:path';
import { indexCues } from '../../../lib/core/detect/themes/themes';
import { topicsOf } from '../../../lib/core/detect/themes/topics';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';

/** A sentence that somebody has read and labelled. */
export interface Example {
  /** Document, report or batch: what is learned from one is never tested on itself. */
  readonly group: string;
  readonly source: string;
  readonly text: string;
  /** null for recommendations. */
  readonly polarity: string | null;
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  /** How much it counts: texts that the rules were written by flatter them. */
  readonly importance: number;
}

export const cues = indexCues(defaultCodebook);
const THEMES = new Map(defaultCodebook.themes.map(({ badge, key }) => [badge, key]));
const SIGNS: Record<string, string> = { '+': 'strength', '-': 'weakness', '±': 'mixed', '0': 'neutral' };
const lines = (file: string): string[] => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
const textsIn = (folder: string): string[] =>
  fs.readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('words.txt'));
const SENTENCES = path.join(import.meta.dirname, 'sentences');
const BATCH = 12;

interface GoldLine {
  doc: string;
  kind: string;
  quote: string;
  polarity?: string;
  themes?: string[];
}

/** A folder with docs/*.txt and gold.jsonl. */
function fromGold(folder: string, importance: number): Example[] {
  const topics = new Map<string, readonly string[]>();
  return lines(path.join(folder, 'gold.jsonl')).flatMap((line) => {
    const { doc, kind, quote, polarity = null, themes = [] } = JSON.parse(line) as GoldLine;
    if (kind !== 'finding' && kind !== 'recommendation') return [];
    if (!topics.has(doc))
      topics.set(doc, topicsOf(fs.readFileSync(path.join(folder, 'docs', `${doc}.txt`), 'utf8'), cues));
    return { group: folder + doc, source: folder, text: quote, polarity, themes, topics: topics.get(doc)!, importance };
  });
}

/** A folder with todo-N.tsv (id, report, kind, sentence) and labels-N.tsv (id, polarity or skip, themes). */
function fromTables(folder: string): Example[] {
  const found: Omit<Example, 'topics'>[] = [];
  for (const name of fs.readdirSync(folder).filter((one) => /^labels-\d+\.tsv$/.test(one))) {
    const labels = new Map(lines(path.join(folder, name)).map((line) => [line.split('\t')[0], line.split('\t')]));
    for (const line of lines(path.join(folder, name.replace('labels', 'todo')))) {
      const [id, report = '', , text = ''] = line.split('\t');
      const [, label, list = ''] = labels.get(id) ?? [];
      const themes = list
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
      if (!label || (label === 'skip' && themes.length === 0)) continue;
      const polarity = label === 'skip' ? null : label;
      found.push({ group: `table ${report}`, source: folder, text, polarity, themes, importance: 1 });
    }
  }
  return withTopics(found);
}

/** Sentences of our own, in the style of every kind of page; see the head of each file. */
function ownSentences(): Example[] {
  const found: Omit<Example, 'topics'>[] = [];
  for (const name of textsIn(SENTENCES)) {
    let remit = '';
    lines(path.join(SENTENCES, name)).forEach((line, at) => {
      if (line.startsWith('#')) {
        remit = line;
        return;
      }
      const [sign = '', badges = '', text = ''] = line.split('|');
      const themes = badges
        .split(',')
        .filter(Boolean)
        .map((badge) => THEMES.get(badge) ?? fail(line));
      if (!text || !(sign === '>' || sign in SIGNS)) fail(line);
      const group = `${remit} ${name} ${Math.floor(at / BATCH)}`;
      found.push({ group, source: SENTENCES, text, polarity: SIGNS[sign] ?? null, themes, importance: 1 });
    });
  }
  // those about one kind of inspection stand for a document about it
  return withTopics(found, ({ group }) => group.split(' ')[2] ?? '');
}

function fail(line: string): never {
  throw new Error(`not a labelled sentence: ${line}`);
}

/** Sentences without their document: the others of their report or remit stand for it. */
function withTopics(
  examples: readonly Omit<Example, 'topics'>[],
  documentOf: (example: Omit<Example, 'topics'>) => string = ({ group }) => group,
): Example[] {
  const texts = new Map<string, string>();
  for (const one of examples) texts.set(documentOf(one), `${texts.get(documentOf(one)) ?? ''} ${one.text}`);
  const topics = new Map([...texts].map(([document, text]) => [document, topicsOf(text, cues)]));
  return examples.map((one) => ({ ...one, topics: topics.get(documentOf(one)) ?? [] }));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** All examples of the folders and of our own; a sentence met twice counts once. The first folder counts for half. */
export function readExamples(folders: readonly string[]): Example[] {
  const all = folders.flatMap((folder, at) =>
    fs.existsSync(path.join(folder, 'gold.jsonl')) ? fromGold(folder, at === 0 ? 0.5 : 1) : fromTables(folder),
  );
  const met = new Set<string>();
  return [...all, ...ownSentences()].filter(({ source, text }) => {
    const key = bare(text);
    if (source !== SENTENCES && fs.existsSync(path.join(source, 'gold.jsonl'))) met.add(key);
    else if (met.has(key)) return false;
    return true;
  });
}

/** Words that lean one way, and words of a theme, each an example of its own that counts for less. */
export function readWords(name: 'words' | 'theme-words', between: string): { text: string; label: string }[] {
  return lines(path.join(SENTENCES, `${name}.txt`))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const at = line.search(/[ |]/);
      const label = THEMES.get(line.slice(0, at)) ?? line.slice(0, at);
      return line
        .slice(at + 1)
        .split(between)
        .map((word) => ({ text: word.trim(), label }));
    });
}
