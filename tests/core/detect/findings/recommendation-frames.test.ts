import { describe, expect, it } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { contextOf, expected, remark } from '../marked';

const SAID = 'Inspectors said that plans were weak.\n';

/** What news, minutes and statements ask for, in other words than a report's. */
const ASKED: Readonly<Partial<Record<PageType, readonly string[]>>> = {
  news: [
    `${SAID}{They asked the council to work with health partners on this.}`,
    `${SAID}{They urged it to keep brothers and sisters together.}`,
    `${SAID}{It was ordered to meet the legal ratios at all times.}`,
    `${SAID}{Plans must be reviewed before a child moves.}`,
    `${SAID}{One area for priority action was identified: the oversight of unallocated work.}`,
    `${SAID}{The letter names two areas for improvement, including the quality of referrals.}`,
    `${SAID}{There was one recommendation, that records be kept in plain English.}`,
    '{Ofsted is urging councils to visit every home before they use it.}',
    '{Inspectors suggested that staff give quieter children more time.}',
    '{It told the council that decisions about children should be made by qualified managers.}'.replace(
      '{It',
      '{The letter',
    ),
    '{Leaders and the police should, inspectors felt, keep an eye on this.}',
    '{Charity director Jo Vale called on the government to publish waiting times.}',
    '{Union leader Ed Munn said ministers “need to find the money for this”.}',
    '{“What is needed is a proper plan for pay,” said union leader Ed Munn.}',
    '{The chair of the committee demanded an urgent report on waiting lists.}',
    'The watchdog advised Marlshire to:\n- {Strengthen assessments for disabled children}\n- {Check how long children wait}',
    'They also found three areas where the council should improve. These are:\n- {the quality of plans for children in need}\n- {waits for speech therapy}',
    '# What Ofsted says needs to improve\n- {The timeliness of health checks for children in care}',
    'The home was served with a notice. The company had to:\n- {have enough trained staff on every shift}',
  ],
  minutes: [
    'The Panel RESOLVED to:\n1. Note the report.\n2. {Request an update at its meeting in May.}',
    '{The adviser asked for a recovery plan to be provided by the end of May.}',
    '{He suggested that allowances be reviewed as part of the budget.}',
  ],
};

/** The same words where nobody recommends anything. */
const NOT_ASKED: Readonly<Partial<Record<PageType, readonly string[]>>> = {
  news: [
    'A nursery has been told to make urgent improvements after inspectors saw babies left alone.',
    `${SAID}She had been told to change attendance marks.`,
    `${SAID}Parents were told to collect their children at noon.`,
    `${SAID}“We were told to read a leaflet,” said a mother.`,
    `${SAID}He paid for reports that the council should have got.`,
    `${SAID}The minister replied that all homes in England must be registered with Ofsted.`,
    `${SAID}Leaders have asked staff to stay on for the summer.`,
    `${SAID}Research last year suggested that pupils in small schools make more progress.`,
    `${SAID}Staff do not expect the new policy to last.`,
    `${SAID}Grades from the two systems should not be compared, it said.`,
    `${SAID}Learners with high needs to the fore, the college opened its doors.`,
    `${SAID}One MP urged her to keep going.`,
    `${SAID}“We have come far and need to go further,” said the mayor.`,
    `${SAID}A coroner issued a report calling for changes.`,
    `${SAID}The opposition called for the resignation of the cabinet member.`,
    'Council leader Amara Dene said: “We must do better. Every child should get a good start.”',
    'The council said: “We have asked partners to join a new board.”',
  ],
  minutes: ['The Committee is expected to report before the summer.'],
};

const told = (tables: typeof ASKED): void => {
  for (const [page, cases] of Object.entries(tables))
    describe(`on a page of the kind ${page}`, () => {
      it.each(cases)('%s', (marked) =>
        expect(remark(marked, 'recommendation', contextOf(page as PageType))).toBe(expected(marked)),
      );
    });
};

describe('what somebody else than the provider asks for', () => told(ASKED));
describe('what nobody asks for', () => told(NOT_ASKED));
