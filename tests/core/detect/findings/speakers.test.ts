import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../../../lib/core/detect/findings/attribution';
import { learnPeople } from '../../../../lib/core/detect/findings/speakers';
import { startCarry } from '../../../../lib/core/detect/types';

const said = (text: string, carry = startCarry) => voiceOf(text, false, carry).attribution?.source ?? null;

describe('voiceOf', () => {
  it.each([
    ['Inspectors found that plans were weak.', 'inspector'],
    ['The watchdog warned of delays.', 'inspector'],
    ['The report states that plans are weak.', 'inspector'],
    ['Plans are weak, according to Ofsted.', 'inspector'],
    ['The school was praised by inspectors.', 'inspector'],
    ['“Plans are weak,” said the report.', 'inspector'],
    ['In Thornmere inspectors raised concerns.', 'inspector'],
    ['The visit to Marlshire local authority found delays.', 'inspector'],
    ['The council said it was sorry.', 'provider'],
    ['Chief executive Ann Lee told members that costs had risen.', 'provider'],
    ['The union said staff were tired.', 'other'],
    ['The council praised its staff.', null],
    ['Plans are weak.', null],
    ['It was noted that plans were weak.', null],
    ['“Ofsted found us weak.”', null],
  ])('%s', (text, source) => expect(said(text)).toBe(source));

  it('lets a pronoun speak for whoever spoke last', () => {
    expect(said('They also found delays.', { ...startCarry, speaker: 'inspector' })).toBe('inspector');
    expect(said('She added that it was sad.', { ...startCarry, speaker: 'provider' })).toBe('provider');
    expect(said('They also found delays.')).toBeNull();
  });

  it('names the words by which it knows', () => {
    expect(voiceOf('Inspectors found delays.', false, startCarry).attribution?.why).toBe('Inspectors found');
  });
});

describe('learnPeople', () => {
  it.each([
    ['Children’s director Ann Lee came.', [['Lee', 'provider']]],
    ['Bo Senn, lead inspector, came.', [['Senn', 'inspector']]],
    ['Union leader Amara Dene came.', [['Dene', 'other']]],
    ['The director came.', []],
    ['Nobody came.', []],
  ])('%s', (text, people) => expect(learnPeople(text, [])).toEqual(people));
});

it('forgets those who were met long ago, once there are more than any text introduces', () => {
  const names = Array.from(
    { length: 300 },
    (_, n) => `L${Array.from(String(n), (digit) => 'aeioubdlmn'[Number(digit)]).join('')}e`,
  );
  const people = names.reduce((known, name) => learnPeople(`Director Ann ${name} left.`, known), startCarry.people);
  expect(people.at(-1)).toEqual([names.at(-1), 'provider']);
  expect(people.length).toBeLessThan(150);
});
