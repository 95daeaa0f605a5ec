import { describe, expect, it } from 'vitest';
import { improvementsIn } from '../../../../lib/core/detect/report-card/report-card-improvements';
import { report } from '../report';

const asked = (source: string, nextSteps = false): string[] =>
  improvementsIn(report(source), nextSteps).map(({ text }) => text);

describe('lists', () => {
  it.each([
    'What needs to improve?',
    'What needs to improve?1',
    'What needs to improve in this area of social work practice',
    'What does the local authority need to improve?',
    'What does the school need to do to improve?',
    'What does the children’s home need to do to improve?',
    'Recommendations',
    'Areas for improvement',
    'Areas for priority action',
    'Priority and immediate action',
  ])('under "%s"', (heading) => {
    expect(asked(`h2 ${heading}\nli. The pace of change.\nli. Plans`)).toEqual(['The pace of change.', 'Plans']);
  });

  it.each([
    'Recommendations 8',
    'What does the area partnership need to do better?',
    'What does the school do well and what does it need to do better?',
    'The local authority’s strengths',
    'Main findings',
    'Next steps',
    'Contents',
  ])('not under "%s"', (heading) => expect(asked(`h2 ${heading}\nli. The pace of change.\nli. Plans`)).toEqual([]));

  it('under "Next steps" where the kind of report has its list there', () => {
    expect(asked('h2 Next steps\nli. Leaders should read more aloud.', true)).toEqual([
      'Leaders should read more aloud.',
    ]);
  });

  it('end at the next heading of their level, or at one that says what follows', () => {
    expect(
      asked(`h2 What needs to improve?
        li. Plans
        h2 The experiences and progress of children in care: good
        li. 1. Children are well cared for.`),
    ).toEqual(['Plans']);
    expect(asked('h2 Recommendations\nli. Plans\nh4 The board’s strengths\nli. The chair is clear.')).toEqual([
      'Plans',
    ]);
    expect(asked('h2 Recommendations\nli. Plans\nh4 Inspection findings\nli. The chair is clear.')).toEqual(['Plans']);
  });

  it('run on under deeper headings and names of areas, whichever opened them', () => {
    expect(
      asked(`h2 What does the local authority need to improve?
        h4 Priority and immediate action
        h5 Care leavers
        li. 9. Write a plan.
        h4 Areas for improvement
        h3 Leadership, management and governance
        li. 10. Read it.
        h2 Summary for children and young people
        li. 11. You told us.`),
    ).toEqual(['Write a plan.', 'Read it.']);
  });

  it('end at the graded name of an area, be it no heading', () => {
    expect(
      asked(`h2 What needs to improve
        li. Plans
        p The experiences and progress of children in care require improvement to be good
        p Leaders should know this.`),
    ).toEqual(['Plans']);
  });

  it('leave what stands in brackets below their heading to it', () => {
    expect(
      asked(`h2 What does the school need to do to improve?
        h2 (Information for the school and appropriate authority)
        li. Leaders should check what pupils remember.`),
    ).toEqual(['Leaders should check what pupils remember.']);
  });

  it('end where numbered findings follow bullets without a heading', () => {
    expect(
      asked('h2 What needs to improve\nli. Plans\nli. Visits\nli. 1. Children are safe.\nli. 2. They are well.'),
    ).toEqual(['Plans', 'Visits']);
  });

  it.each([
    'There are no areas for priority action.',
    'There were no recommendations.',
    'None',
    'This section sets out the actions that the registered person must take.',
    'The registered person must comply within the given timescales.',
  ])('hold no "%s"', (words) => expect(asked(`h2 Areas for priority action\np ${words}`)).toEqual([]));
});

describe('items', () => {
  it('have their number apart', () => {
    const [item] = improvementsIn(report('h2 Recommendations\nli. 12. Write a plan.'), false);
    expect(item).toMatchObject({ text: 'Write a plan.', number: '12', heading: 'Recommendations' });
  });

  it('have what is nested in them', () => {
    expect(
      asked(`h2 Recommendations
        li. 1. Quality of practice
        li.. Write plans.
        li.. Read them.
        li. 2. Oversight
        li.. Ask more.`),
    ).toEqual(['Quality of practice Write plans. Read them.', 'Oversight Ask more.']);
  });

  it('are the bullets below a lead-in that opens the list', () => {
    expect(asked('h2 What needs to improve?\np The council should:\nli. write plans\nli. read them')).toEqual([
      'write plans',
      'read them',
    ]);
    expect(
      asked(`h2 Areas for priority action
        p The local authority needs to act without delay on these weaknesses in help and protection:
        li. Meetings are late.
        li. Records are thin.`),
    ).toEqual(['Meetings are late.', 'Records are thin.']);
  });

  it('are paragraphs with their bullets where there are several', () => {
    expect(
      asked(`h2 Areas for improvement
        p Leaders should ask young people what a good life is to them, and plan for that.
        p Leaders across education and health should bring their records together, so that:
        li. nobody is counted twice
        li. nobody is missed.`),
    ).toEqual([
      'Leaders should ask young people what a good life is to them, and plan for that.',
      'Leaders across education and health should bring their records together, so that: nobody is counted twice nobody is missed.',
    ]);
  });

  it('leave out prose about the list', () => {
    expect(asked('h2 Recommendations\np The council has accepted all of them.\nli. Write plans.')).toEqual([
      'Write plans.',
    ]);
  });

  it('are no prose under a heading that only divides the list', () => {
    expect(asked('h2 Recommendations\nli. Plans\nh4 A word on names\np All names were changed.')).toEqual(['Plans']);
  });

  it('go on where a page broke them in mid-sentence', () => {
    expect(asked('h2 Recommendations\nli. Write plans that families\np understand and sign.\nli. Read them.')).toEqual([
      'Write plans that families understand and sign.',
      'Read them.',
    ]);
  });
});

describe('tables', () => {
  it('say who is responsible, and have a head that is no item', () => {
    const items = improvementsIn(
      report(`h2 Areas for priority action
        td Responsible body | Areas for priority action
        td Fennmoor Council | Leaders must put right the long waits for therapies. They should do so by:
        li. asking who waits
        td NHS Fennmoor | Leaders should make certain that every review is held.`),
      false,
    );
    expect(items.map(({ text, responsible }) => [responsible, text])).toEqual([
      [
        'Fennmoor Council',
        'Leaders must put right the long waits for therapies. They should do so by: asking who waits',
      ],
      ['NHS Fennmoor', 'Leaders should make certain that every review is held.'],
    ]);
  });

  it('may say by when', () => {
    const [item] = improvementsIn(
      report(
        'h3 Statutory requirements\ntd Requirement | Due date\ntd The home must be kept in good repair. (Regulation 25) | 3 May 2024',
      ),
      false,
    );
    expect(item?.text).toBe('The home must be kept in good repair. (Regulation 25)');
    expect(item?.responsible).toBeUndefined();
  });
});

it('says where an item stands, with all that is nested in it', () => {
  const reading = report('h2 Recommendations\nli. 1. Plans\nli.. Write them.\nli. 2. Visits');
  const [first] = improvementsIn(reading, false);
  expect(reading.text.slice(first!.start, first!.end)).toBe('Plans\nWrite them.');
});
