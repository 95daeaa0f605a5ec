import { describe, expect, test } from 'vitest';
import { ARTICLE_CASES } from './ratings-articles';
import { BODY_CASES } from './ratings-bodies';
import { GENERAL_CASES } from './ratings-general';
import { HEADLINE_CASES } from './ratings-headlines';
import { NEWS_CASES } from './ratings-news';
import { runCase, type CasePage } from './ratings-pages';
import { REPORT_CASES } from './ratings-reports';
import { SCHOOL_CASES } from './ratings-schools';
import { TOLD_CASES } from './ratings-told';

const TABLES = [
  REPORT_CASES,
  SCHOOL_CASES,
  NEWS_CASES,
  TOLD_CASES,
  BODY_CASES,
  ARTICLE_CASES,
  HEADLINE_CASES,
  GENERAL_CASES,
];

describe.each(TABLES.flatMap((table) => Object.entries(table)))('ratings on a page of kind %s', (page, cases) => {
  test.each(cases)('%s', (marked) => {
    const { wanted, reading, ratings } = runCase(page as CasePage, marked);
    const found = ratings.map(({ start, end, attributes }) => [reading.text.slice(start, end), attributes.grade]);
    expect(found).toEqual(wanted.map(({ words, grade }) => [words, grade]));
    wanted.forEach(({ status, subject }, at) => {
      const attributes = ratings[at]?.attributes;
      if (status.length) expect(status).toContain(attributes?.status);
      if (subject) expect(attributes?.subject).toBe(subject);
    });
  });
});
