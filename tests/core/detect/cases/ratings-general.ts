import type { CasePage } from './ratings-pages';

/** Grades spoken of in general, and grades grown old; the notation is that of ratings-reports.ts. */
export const GENERAL_CASES: Readonly<Partial<Record<CasePage, readonly string[]>>> = {
  news: [
    // what befalls all who hold a grade
    'Schools that are judged [inadequate](inadequate other) must become academies.',
    'Any nursery rated [inadequate](inadequate other) is visited again within six months.',
    'Councils found to be [inadequate](inadequate other) usually get a commissioner.',
    'Colleges that have been graded [outstanding](outstanding other) are no longer exempt.',
    'Even [outstanding](outstanding other) schools have something to learn, she said.',
    'The regulator can suspend homes with an [inadequate](inadequate other) rating.',
    'Ministers may remove services from councils judged [inadequate](inadequate other).',
    'An academy order must be issued to any school rated [inadequate](inadequate other).',
    'A second [inadequate](inadequate other) judgement triggers an academy order.',
    'Every school that is [good](good other) will be inspected within four years.',
    // what a grade is called, means or is for
    'The word ‘[satisfactory](satisfactory other)’ was replaced by ‘[requires improvement](requires-improvement other)’ in 2012.',
    'The [outstanding](outstanding other) grade should be reserved for the very best.',
    'A rating of ‘[good](good other)’ does not mean that everything is perfect.',
    '‘[Outstanding](outstanding other)’ grades remain rare in the north.',
    'What does ‘[requires improvement](requires-improvement other)’ mean?',
    'Is ‘[good](good other)’ still good enough?',
    'What is the difference between [good](good other) and [outstanding](outstanding other)?',
    'The line between ‘[good](good other)’ and ‘[outstanding](outstanding other)’ is thin.',
    'What separates an ‘[inadequate](inadequate other)’ from a ‘[good](good other)’?',
    // the same words about somebody in particular
    'The academy judged [inadequate](inadequate current) in May is to close.',
    'Its [outstanding](outstanding current) rating means a lot to staff.',
    'The council’s [inadequate](inadequate current) judgement will cost millions.',
    'Three schools were judged [good](good current) and must keep improving.',
    // hoped for as a task
    'Leaders must raise the quality of lessons until all of it is [good](good target).',
    'The trust has to make sure that its homes are [good](good target) by autumn.',
    'To come out of [special measures](special-measures current), the school must improve teaching.',
    'It will leave [special measures](special-measures current) only once a second visit has taken place.',
    'It was the first academy in the county to come out of [special measures](special-measures previous).',
  ],
  // a newer grade stands on the page: those of years before are old
  regraded: [
    'In 2014 the school was judged [satisfactory](satisfactory previous).',
    'Back in 2013 it was rated [inadequate](inadequate previous).',
    'Five years ago the service was [inadequate](inadequate previous); today families praise it.',
    'A decade ago it was rated [outstanding](outstanding previous).',
    'The school, told it was ‘[good](good previous)’ only three years ago, has lost half its teachers.',
    'When it went from [good](good previous) to [inadequate](inadequate previous) in 2013, parents left.',
    'Short inspection 2014 – [Good](good previous)',
  ],
  // the visit gave no grade: what was judged before is still in force
  ungraded: [
    'It was the third visit since the council was judged [inadequate](inadequate current) in 2021.',
    'The letter follows the full inspection of 2022, when services were found to be [inadequate](inadequate current).',
    'At the last inspection the college was rated [requires improvement](requires-improvement current).',
    'The service had previously been rated [good](good previous).',
  ],
};
