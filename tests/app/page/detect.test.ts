import { expect, test } from 'vitest';
import { detectInBlocks } from '../../../lib/app/page/detect';
import { createDetector } from '../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { readingOf } from './fake-page';

const facts = {
  address: 'https://courier.example/a',
  title: 'Inspection of Thornmere children’s services',
  publisher: 'Courier',
  published: null,
};

function run(text: string, title = facts.title) {
  const shares: number[] = [];
  const work = detectInBlocks(createDetector(defaultCodebook), readingOf(text), { ...facts, title }, (share) =>
    shares.push(share),
  );
  let steps = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return { ...step.value, shares, steps };
    steps++;
  }
}

const TEXT = [
  'Ofsted inspectors visited Thornmere children’s services in March.',
  'Inspectors found that caseloads had fallen to 16 in the assessment teams.',
  'Ofsted judged services for care leavers to be good.',
].join('\n');

test('detections come in reading order, in many steps', () => {
  const { detections, steps, shares } = run(TEXT);
  expect(steps).toBeGreaterThan(TEXT.split('.').length);
  expect(shares).toEqual([0]);
  const starts = detections.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(detections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['finding', 'statistic', 'rating']));
});

test('a figure is offered the themes of its sentence', () => {
  const statistic = run(TEXT).detections.find(({ kind }) => kind === 'statistic');
  expect(statistic?.themes.map(({ key }) => key)).toContain('caseloads');
});

test('an unrelated page has none', () => {
  const { context, detections } = run(
    'The hotel was outstanding, and 9 of 10 guests said so.',
    'A weekend in Thornmere',
  );
  expect(context.relevance).toBe('none');
  expect(detections).toEqual([]);
});
