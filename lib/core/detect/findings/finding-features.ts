import { CUE_NAMES, CUES, QUOTED_WORDS } from './finding-cues';
import { TOLD_CUES, TOLD_NAMES } from './told-cues';
import { classesIn } from './word-classes';
import { isElsewhere, isOnlyGrade } from './finding-guards';
import { stemsOf } from '../learned/stems';
import { toneOf } from '../tone/polarity';
import type { Statement } from './statements';
import type { Carry, DocumentContext } from '../types';

/** What is known of a sentence, by name; with the words that show it, where it has such words. */
export type Features = ReadonlyMap<string, string>;

/** The sentences of the same paragraph before and after it. */
export interface Near {
  readonly before?: Statement | undefined;
  readonly after?: Statement | undefined;
}

/** Everything that may be weighed when it is asked whether a sentence is a finding. */
export function featuresOf(s: Statement, context: DocumentContext, near: Near): Features {
  const own = ownFeatures(s, context);
  // a report speaks with one voice, and its paragraphs do not change their subject
  if (context.page === 'report') return own;
  const features = new Map(own);
  addWords(features, s.sentence.text);
  addTelling(features, s, context);
  if (near.before) addNear(features, 'before', catchingOf(near.before, context));
  else addNear(features, 'above', s.carry.above);
  addNear(features, 'after', catchingOf(near.after, context));
  return features;
}

/** Each sentence is also its neighbours' neighbour. */
const known = new WeakMap<Statement, Features>();

function ownFeatures(s: Statement, context: DocumentContext): Features {
  const features = known.get(s) ?? readFeatures(s, context);
  known.set(s, features);
  return features;
}

/** Words without which nothing above says that it is about a cost, a crisis or a choir. */
function addWords(features: Map<string, string>, text: string): void {
  const stems = stemsOf(text);
  for (const { stem } of stems) features.set(`word ${stem}`, '');
  classesIn(stems, (name) => features.set(name, ''));
}

const LENGTHS = [60, 100, 150, 220] as const;
/** Up to how many blocks of whole sentences before it; news tells first what is new. */
const PLACES = [0, 2, 5] as const;

/** How a page that is no report tells it: where, at what length, in whose words. */
function addTelling(features: Map<string, string>, s: Statement, { page }: DocumentContext): void {
  const { text } = s.sentence;
  features.set(`page ${page}`, '');
  if (s.carry.section === 'recommendations') features.set('under recommendations', '');
  if (s.carry.lead) features.set(`lead ${s.carry.lead}`, '');
  for (const length of LENGTHS) if (text.length > length) features.set(`longer than ${length}`, '');
  for (const place of PLACES) if (s.carry.prose > place) features.set(`later than ${place}`, '');
  if (s.sentence.start > 0) features.set('goes on', '');
  else if (s.isAlone) features.set('alone', '');
  for (const name of TOLD_NAMES) {
    const hit = TOLD_CUES[name].exec(text);
    if (hit) features.set(name, hit[0]);
  }
}

/** What tells of a sentence by the one beside it: whether it judges, thanks, plans or tells a life. */
const CATCHING: ReadonlySet<string> = new Set([
  'tone neutral',
  'bare figure',
  'figure',
  'rating',
  'feeling',
  'action',
  'firstPerson',
  'future',
  'practice',
  'degree',
  'event',
  'institution',
  'biography',
  'inspecting',
  'asking',
  'address',
]);

/** What a sentence tells of its neighbours. */
export function catchingOf(s: Statement | undefined, context: DocumentContext): readonly string[] {
  if (!s || context.page === 'report') return [];
  const names = [...ownFeatures(s, context).keys()].filter((name) => CATCHING.has(name));
  return [voiceNameOf(s).replace(/^after /, ''), ...names];
}

function addNear(features: Map<string, string>, side: 'before' | 'above' | 'after', names: readonly string[]): void {
  for (const name of names.length > 0 ? names : ['nothing']) features.set(`${side}: ${name}`, '');
}

function readFeatures(s: Statement, context: DocumentContext): Features {
  const { text } = s.sentence;
  const features = new Map<string, string>();
  const tone = toneOf(text);
  const toned = tone.polarity !== 'neutral';
  features.set(`tone ${tone.polarity}`, tone.why.join(' '));
  if (tone.why.length > 1) features.set('tone of several words', '');
  for (const name of CUE_NAMES) {
    const hit = CUES[name].exec(text);
    if (hit) features.set(name, hit[0]);
  }
  const name = voiceNameOf(s);
  addVoice(features, s, name, toned);
  addMarks(features, s, toned);
  addShape(features, s, name);
  if (context.page === 'minutes') features.set('minutes', '');
  if (s.carry.section === 'about') features.set('under what it is about', '');
  if (isElsewhere(s)) features.set('elsewhere', '');
  return features;
}

/** Whose words they are: said so, quoted, or going on from somebody. */
export function voiceNameOf({ voice, follows, carry }: Statement): string {
  if (voice.source) return `${voice.source} ${voice.quoted ? 'quoted' : 'said'}`;
  if (follows) return 'after inspector';
  return carry.said ? `after ${carry.said}` : 'nobody yet';
}

/** Its heading or its lead-in says that inspectors found what follows. */
export const isListed = (carry: Carry): boolean =>
  carry.section === 'inspectors-found' || carry.section === 'strengths' || carry.lead === 'findings';

function addVoice(features: Map<string, string>, s: Statement, name: string, toned: boolean): void {
  features.set(name, s.voice.why);
  if (toned) features.set(`${name}, toned`, '');
  if (s.follows) features.set('same paragraph', '');
  const { source } = s.voice;
  // inspectors neither thank nor hope
  if (source === 'inspector' || s.follows) features.delete('feeling');
  if (source === null || source === 'inspector') return;
  const claims =
    features.has('state') &&
    !features.has('feeling') &&
    !features.has('future') &&
    (!features.has('doing') || features.has('effect'));
  if (toned && claims) features.set('claim', '');
  if (features.has('feeling') && /\bbut\b/.test(s.sentence.text)) features.set('feeling, but', '');
}

function addMarks(features: Map<string, string>, { marks, sentence }: Statement, toned: boolean): void {
  const ratings = marks.filter((mark) => mark.kind === 'rating').length;
  const figures = marks.filter((mark) => mark.kind === 'statistic').length;
  if (ratings > 0) features.set('rating', '');
  if (ratings > 1) features.set('several ratings', '');
  if (figures > 0) features.set('figure', '');
  const evaluated = toned || features.has('change') || features.has('degree') || features.has('only');
  if (figures > 0 && !evaluated) features.set('bare figure', '');
  if (figures > 1) features.set('several figures', '');
  if (isOnlyGrade(sentence.text, marks)) features.set('only grade', '');
}

function addShape(features: Map<string, string>, s: Statement, voice: string): void {
  const { sentence, block, isTitle, carry } = s;
  const { text } = sentence;
  const isAttributed = s.follows || voice.endsWith(' said') || voice.endsWith(' quoted');
  if (text.length < 40 && !isAttributed && !isListed(carry)) features.set('short', '');
  if (text.length > 160) features.set('long', '');
  if (!/[.!?”’"';]$/.test(text)) features.set('no end mark', '');
  const headline = block === 'heading' || isTitle;
  if (headline) features.set('headline', '');
  if (headline && voice === 'inspector said') features.set('headline of inspectors', '');
  if (isListed(carry)) features.set('under what inspectors found', carry.heading);
  if (block === 'list-item') features.set('list item', '');
  if (carry.prose === 0) features.set('before the text', '');
  if (QUOTED_WORDS.test(text)) features.set('quoted words', '');
  const practice = CUES.practice.exec(text);
  if (practice && practice.index < 30) features.set('practice first', practice[0]);
}
