import { describe, expect, test } from 'vitest';
import { tallyWords } from '../../../../lib/core/detect/page/page-words';

describe('tallyWords', () => {
  test('counts times, and different words without their plural', () => {
    const { inspecting, wide } = tallyWords('Inspectors saw pupils. An inspector saw pupils in the school.');
    expect(inspecting).toEqual({ kinds: 1, times: 2 });
    expect(wide).toEqual({ kinds: 2, times: 3 });
  });

  test('takes whole words only, whatever their apostrophe', () => {
    expect(tallyWords('schooling colleges Ofstedness').school.times).toBe(0);
    expect(tallyWords("children's services and children’s services").field.times).toBe(2);
  });

  test('wants names as they are written', () => {
    expect(tallyWords('a cqc and an estyn').others.times).toBe(0);
    expect(tallyWords('CQC and Estyn').others).toEqual({ kinds: 2, times: 2 });
  });

  test('counts a word once where it stands in a longer expression of its kind', () => {
    expect(tallyWords('The local area SEND plan').send.times).toBe(1);
  });
});
