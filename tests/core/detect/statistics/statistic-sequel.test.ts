import { describe, expect, it } from 'vitest';
import { told } from '../cases/read-statistics';
import { contextOf, detectOn } from '../marked';

const context = contextOf('news');
const toldOf = (text: string) =>
  detectOn(text, context)
    .found.filter((d) => d.kind === 'statistic')
    .map(told);

describe('a sentence that tells where the figures before it came from', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'In Ashmere, 512 children are on a plan. This is an increase from 430 in the spring.',
      ['512 count up {from 430}', '430 count {to 512}'],
    ],
    [
      'There are 88 children (a rate of 31 per 10,000). This is a reduction from 97 children (35 per 10,000) in May.',
      [
        '88 count down {from 97}',
        '31 rate down {from 35 per 10,000}',
        '97 count {to 88}',
        '35 rate {to 31 per 10,000}',
      ],
    ],
    [
      'Some 64% of visits were on time. This compares with 71% nationally.',
      ['64 percent ~Some {compared-with 71%}', '71 percent {compared-with Some 64%}'],
    ],
    [
      'There are 40 homes in Dunholme. Leaders say that they speak to 12 of them. It is open all year.',
      ['40 count', '12 count'],
    ],
    ['This is an increase from 430 children.', ['430 count']],
    ['There are 40 homes. This is a rise from 20% of them.', ['40 count', '20 percent']],
  ])('%s', (text, facts) => expect(toldOf(text)).toEqual(facts));

  it('leaves everything else as it is', () => {
    const { found } = detectOn('Inspectors found 512 weak plans. This is an increase from 430.', context);
    expect(found.find((d) => d.kind === 'finding')?.attributes.comparedWith).toBeUndefined();
  });
});
