import { describe, expect, it } from 'vitest';
import data from '../../../../lib/core/detect/ratings/grades.json';
import { gradeWords } from '../../../../lib/core/detect/ratings/grade-words';
import { gradePolarity, scaleWith } from '../../../../lib/core/detect/ratings/scales';
import { POLARITIES } from '../../../../lib/core/model/kinds';

describe('grades.json', () => {
  it('names every scale once, every grade once on its scale, and a polarity we know', () => {
    const keys = data.scales.map((scale) => scale.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const scale of data.scales) {
      const grades = scale.grades.map((grade) => grade.key);
      expect(new Set(grades).size, scale.key).toBe(grades.length);
      for (const grade of scale.grades) expect(POLARITIES).toContain(grade.polarity);
    }
  });

  it('gives each scale a time that begins before it ends', () => {
    for (const scale of data.scales) if (scale.to) expect(scale.from < scale.to, scale.key).toBe(true);
  });

  it('holds every grade that a grade word can mean', () => {
    const known = new Set(data.scales.flatMap((scale) => scale.grades.map((grade) => grade.key)));
    const words =
      'outstanding good requires improvement inadequate adequate satisfactory unsatisfactory special measures serious weaknesses requires significant improvement notice to improve strong standard expected standard needs attention urgent improvement exceptional not met met insufficient progress reasonable progress significant progress lowest grade top marks second highest rating grade two inconsistent experiences and outcomes typically lead to positive experiences widespread and/or systemic failings';
    const found = gradeWords(words).map((word) => word.grade);
    expect(found.length).toBeGreaterThan(24);
    for (const grade of found) expect(known).toContain(grade);
  });
});

describe('scaleWith', () => {
  it('is the document’s scale where the grade is on it', () => expect(scaleWith('ilacs', 'good')).toBe('ilacs'));
  it('is none where it is not', () => {
    expect(scaleWith('ilacs', 'satisfactory')).toBeUndefined();
    expect(scaleWith(null, 'good')).toBeUndefined();
  });
});

describe('gradePolarity', () => {
  it.each([
    ['ilacs', 'outstanding', 'strength'],
    ['ilacs', 'requires-improvement', 'weakness'],
    ['slac-2009', 'adequate', 'mixed'],
    ['report-card', 'needs-attention', 'weakness'],
    ['area-send', 'inconsistent', 'mixed'],
    [null, 'inadequate', 'weakness'],
  ])('%s %s', (scale, grade, polarity) => expect(gradePolarity(scale, grade)).toBe(polarity));
});
