import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Judged } from '../../components/judged';
import type { Kind } from '../../lib/core/model/kinds';
import { idOf, sampleAnnotation } from '../fixtures/library-data';

afterEach(cleanup);

const words = (kind: Kind, exact: string, subject?: string) => {
  const annotation = sampleAnnotation(1, idOf(1), {
    kind,
    exact,
    attributes: subject === undefined ? {} : { subject },
  });
  return render(<Judged annotation={annotation} />).container.textContent;
};

it('names what a grade was given to', () => {
  expect(words('rating', 'Good', 'Children in care')).toBe('Children in care');
});

it('says nothing twice, and nothing of what is no grade or names nothing', () => {
  expect(words('rating', 'Children in care are good', 'Children in care')).toBe('');
  expect(words('finding', 'Visits are late', 'Children in care')).toBe('');
  expect(words('rating', 'Good')).toBe('');
});
