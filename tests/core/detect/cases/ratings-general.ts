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
    // in other words than the scale's
    'Ofsted judged adult learning to be ‘[good](good current)’, but gave apprenticeships its [lowest possible grade](inadequate current).',
    'Of all the areas visited, nine were given the [worst of three possible outcomes](systemic-failings current).',
    'Inspectors gave the SEND partnership the [best possible outcome](typically-positive current).',
    'The area received the [lowest of the three outcomes](systemic-failings current) from inspectors.',
    'We want the best possible outcome for every child, inspectors were told.',
    'Children are given the best possible outcomes.',
    'In her career she has had three ‘[goods](good previous|current)’ and two ‘[outstandings](outstanding previous|current)’.',
    'The shop sells goods from all over the county.',
    'More than a fifth of local authorities were [inadequate](inadequate current).',
    '[OUTSTANDING](outstanding current) in all areas!',
    'The school is [good](good current) across the board.',
    'It is good fun in all areas of the garden.',
    'Homes that used to be [outstanding](outstanding other|previous) were visited too.',
    'The school got [RI](requires-improvement current) last month.',
    'It is still an [RI](requires-improvement current) school, one parent said.',
    'Schools get an adviser after an [RI](requires-improvement other).',
    'The college in Providence, RI, took part.',
    // held until lately, or never
    'Until this spring the academy held an [outstanding](outstanding previous) rating.',
    'The home had held its [good](good previous) grade for six years.',
    'Having been [inadequate](inadequate previous) for years, the council is [good](good current).',
    'The nursery, once [outstanding](outstanding previous), was judged [inadequate](inadequate current).',
    'The college has shaken off its [inadequate](inadequate previous) tag.',
    'The service narrowly escaped an [inadequate](inadequate other) rating.',
    'It missed out on an [outstanding](outstanding other) judgement.',
    'The trust avoided the [lowest grade](inadequate other).',
    'The county has no [outstanding](outstanding other) nurseries.',
    'Of the 50 homes, 30 were [good](good current) and four [inadequate](inadequate current).',
    // hoped for by a day
    'She said the service would be [outstanding](outstanding target) within three years.',
    'Governors expect the school to be judged [good](good target) next time.',
    'A [good](good target) judgement is within reach, the head said.',
    // hoped for as a task
    'Leaders must raise the quality of lessons until all of it is [good](good target).',
    'The trust has to make sure that its homes are [good](good target) by autumn.',
    'To come out of [special measures](special-measures current), the school must improve teaching.',
    'It will leave [special measures](special-measures current) only once a second visit has taken place.',
    'It was the first academy in the county to come out of [special measures](special-measures previous).',
  ],
  news26: [
    'Safeguarding is simple: [met](met other) or [not met](not-met other).',
    'A box says ‘[Needs attention](needs-attention current)’ in amber.',
    'Targets are either met or missed.',
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
