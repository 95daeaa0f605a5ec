import { describe, expect, test } from 'vitest';
import { tallyWords } from '../../../../lib/core/detect/page/page-words';
import { scaleOfDocument } from '../../../../lib/core/detect/page/remit';

const scaleOf = (text: string, year: number | null) => scaleOfDocument(text, tallyWords(text), year);

describe('scaleOfDocument', () => {
  test.each([
    ['Inspection of Marlshire local authority children’s services', 2023, 'ilacs'],
    ['Children looked after and achieving permanence. Care leavers.', 2015, 'sif'],
    ['Children looked after and achieving permanence. Care leavers.', 2018, 'sif'],
    ['Inspection of safeguarding and looked after children services', 2010, 'slac-2009'],
    ['Arrangements for the protection of children: child protection', 2012, 'la-child-protection-2012'],
    ['Joint area review of Marlshire', 2007, 'apa-jar'],
    ['Area SEND inspection of the local area partnership', 2024, 'area-send'],
    ['Children’s home inspection', 2022, 'sccif'],
    ['Children’s home inspection', 2011, 'social-care-adequate'],
    ['Senn Primary School. Pupils enjoy school.', 2019, 'schools-eif-4'],
    ['Senn Primary School. Pupils enjoy school.', 2010, 'schools-4-satisfactory'],
    ['Senn Primary School. Pupils enjoy school.', 2026, 'report-card'],
    ['Senn Primary School. Report card. Expected standard.', 2025, 'report-card'],
    ['Eastmarch College of further education', 2022, 'fe-4'],
    ['Little Larches Nursery', 2022, 'early-years-4'],
    ['Joint targeted area inspection', 2023, null],
    ['A town with a harbour', 2023, null],
  ])('%s (%s)', (text, year, scale) => expect(scaleOf(text, year)).toBe(scale));

  test('goes by the head of the document, not by whom it also names', () => {
    const text = `Inspection of Senn Primary School\n${'Pupils enjoy school. '.repeat(40)}Social workers from children’s services visit.`;
    expect(scaleOf(text, 2022)).toBe('schools-eif-4');
  });
});
