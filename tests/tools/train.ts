import fs from 'node:fs';
import path from 'node:path';
import { toneOf } from '../../lib/core/detect/tone/polarity';
import { cuedThemes } from '../../lib/core/detect/themes/themes';
import { cues, type Example, readExamples } from './train/examples';
import { foldsOf } from './train/folds';
import { themeJudge, trainThemes } from './train/themes';
import { toneJudge, trainTone } from './train/tone';

const USAGE = `usage: npx tsx tests/tools/train.ts [--folds N] DIR...
DIR holds docs/*.txt and gold.jsonl, or todo-N.tsv and labels-N.tsv. Our own sentences are always read.
Writes the weights into lib/core/detect/learned; with --folds it measures by cross-validation and writes nothing.`;
const MODEL = path.resolve(import.meta.dirname, '../../lib/core/detect/learned');

const folders = process.argv.slice(2);
const folds = folders[0] === '--folds' ? Number(folders.splice(0, 2)[1]) : 0;
if (folders.some((folder) => !fs.existsSync(folder)) || Number.isNaN(folds)) {
  console.error(USAGE);
  process.exit(2);
}
const examples = readExamples(folders);
if (folds > 0) crossValidate(examples, folds);
else {
  write('tone-model.json', trainTone(examples));
  write('theme-model.json', trainThemes(examples));
}

function write(name: string, data: object): void {
  fs.writeFileSync(path.join(MODEL, name), `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${name}: learned from ${examples.length} sentences`);
}

interface Judged {
  readonly example: Example;
  readonly polarity: string;
  readonly themes: readonly string[];
}

/** Every sentence judged by models that saw nothing of its document, beside the rules alone. */
function crossValidate(all: readonly Example[], count: number): void {
  const fold = foldsOf(
    all.map(({ group }) => group),
    count,
  );
  const judged: Judged[] = [];
  for (let f = 0; f < count; f++) {
    const seen = all.filter((_, i) => fold[i] !== f);
    const tone = toneJudge(trainTone(seen));
    const themes = themeJudge(trainThemes(seen));
    all.forEach((example, i) => {
      if (fold[i] === f) judged.push({ example, polarity: tone(example.text), themes: themes(example) });
    });
  }
  const rules = all.map((example) => ({
    example,
    polarity: toneOf(example.text).polarity,
    themes: cuedThemes(example.text, cues)
      .slice(0, 3)
      .map(({ key }) => key),
  }));
  for (const source of [...new Set(all.map((one) => one.source)), '']) {
    const of = (list: readonly Judged[]) => list.filter(({ example }) => !source || example.source === source);
    console.log(`${source || 'all'}: rules ${told(of(rules))}; with the models ${told(of(judged))}`);
  }
}

function told(judged: readonly Judged[]): string {
  const findings = judged.filter(({ example }) => example.polarity !== null);
  const right = findings.filter(({ example, polarity }) => example.polarity === polarity).length;
  let given = 0;
  let wanted = 0;
  let both = 0;
  for (const { example, themes } of findings) {
    given += themes.length;
    wanted += example.themes.length;
    both += themes.filter((key) => example.themes.includes(key)).length;
  }
  return `polarity ${(right / findings.length).toFixed(3)}, themes F1 ${((2 * both) / (given + wanted)).toFixed(3)}`;
}
