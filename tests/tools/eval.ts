import { evalAnchor, evalAnchorSeed } from './eval-anchor';
import { evalPdf } from './eval-pdf';
import { evalText } from './eval-text';

const USAGE = `usage: npm run eval -- text DIR OUT   (reads DIR/docs/*.txt, writes one line for each passage to OUT)
       npm run eval -- pdf DIR OUT    (reads DIR/*.pdf, writes one line for each report to OUT)
       npm run eval -- anchor CASES OUT        (reads one edit a line, writes where each quote stands now)
       npm run eval -- anchor-seed SEED OUT    (makes 6,000 edits, writes those that were told wrongly)`;
const KINDS: Record<string, (dir: string, out: string) => Promise<void>> = {
  text: evalText,
  pdf: evalPdf,
  anchor: evalAnchor,
  'anchor-seed': evalAnchorSeed,
};

const [what = '', dir, out] = process.argv.slice(2);
const evaluate = KINDS[what];
if (!evaluate || !dir || !out) {
  console.error(USAGE);
  process.exit(2);
}
await evaluate(dir, out);
