/** Figures as newspapers, trade sites and councils' own pages print them; see statistics-figures.ts. */
const press = `
A council that lost [£14m] to agency fees has been told to improve.
Social workers were juggling [as many as 40] cases each, a whistleblower said.
The 43-page report makes grim reading for parents.
Ofsted's verdict comes after a three-week inspection in June.
It is the first time in a decade that Tarnside has been rated good.
The mother-of-three said that she had been let down.
Mr Holt, 47, took over in January.
The [1,100]-pupil academy has been placed in special measures.
Its sixth form has [180] students.
[Some 3,000] people have signed a petition.
[Three] schools in the county have gone from good to inadequate.
[Eight out of ten] parents said they would recommend it.
Only [three in 10] staff felt safe, according to a survey.
There are [two] outstanding nurseries in the town.
[Six] nurseries were told to improve.
A [£9.6m] recovery plan was agreed last week.
The council will spend a further [£3m] over two years.
The government sent in a commissioner in 2020.
Inspectors returned six months later.
He has been head for 11 years.
The academy, rated outstanding in 2012, has a new head.
The report says children waited [up to 300 days] to be adopted.
[About 120] jobs are at risk.
The number of inspectors has been cut from [more than 300] to [about 190].
Vacancy rates have gone down from [34 per cent] to [22 per cent] in 12 months.
Numbers on child protection plans have risen by [a fifth].
[A fifth] more children are in care than in 2016.
[More than 1,000] children went missing in the year.
[One in three] referrals comes from the police.
The figure is [twice] the national average.
The authority has the third highest rate of children in care in the region.
It ranks 12th out of 15 in the region.
It came 140th of [152] councils for adoption.
The top ten councils were named.
Ofsted chief inspector Jo Marsh said: "Three years ago we found the same."
The inspection was carried out by [six] inspectors.
A team of [eight] inspectors spent two weeks in Dunholme.
Children's services cost [£61 million a year].
Every week [14] children come into care.
[Sixteen of its 21] schools are good or better.
[Four in five] secondary schools in the area are good, up from [two thirds] in 2018.
Ofsted handed it a '4' in every area.
The overall grade fell from 2 to 4.
The trust's [15] schools are spread over [four] counties.
Scroll down for 10 photos
Call the newsdesk on 0161 496 0000
Posted 3 days ago | 12 replies
Pictures: 7
By Ann Lee, 6 May 2024
The next steps: what happens in the next 12 weeks
9 things to know about the report
`;

const councils = `
We now have [86%] permanent staff, up from [71%] last year.
Our caseloads average [15.4] per worker.
We have invested an extra [£2.8 million] since 2021.
Since the inspection we have recruited [22] newly qualified social workers.
[97%] of our care leavers are in suitable accommodation.
We are [one of only 13] councils to be rated outstanding.
Our Corporate Plan 2023–27 was agreed.
Our 10-point plan was agreed by cabinet on 4 July.
Children in care aged 16 and over have a pathway plan.
[Nine out of 10] assessments are finished [within 45 working days].
Our Families First programme has supported [more than 2,300] families.
The helpline is open 24 hours a day, seven days a week.
Sessions take place at 10am, 1pm and 3.30pm.
We hold a level 2 award for our work with under-fives.
Our MASH answers [92 per cent] of contacts [within one day].
There are [around 28,000] children and young people aged 0 to 19 in the borough.
The rate of care proceedings is [13.1 per 10,000], against [17.4] nationally.
Placements cost between [£4,000 and £6,000 a week].
A Section 151 officer and two Section 20 leads attend.
The Signs of Safety model is used in all [12] teams.
We will report again in three months.
The contract runs for five years from April.
In phase 2 we will look at the 0 to 25 service.
See recommendation 7.
`;

const more = `
Progress 8 was -0.62.
Attainment 8 score was [38.1], below the national average of [46.3].
The 0-19 service sees [98%] of new babies [within 14 days].
The wait is [37 weeks] against the statutory [20 weeks].
The trust runs [three] secondary schools and [1] primary school.
Staff earn between [£11.44 and £12.60 an hour].
Since the last visit [27] complaints were made, of which [four] were upheld.
In [nine out of the 14] cases that inspectors looked at, help came too late.
The sample was [42] cases, of which [18] were good and [24] needed work.
The ratio of adults to children is 1:4.
It was rated inadequate for the third time in six years.
Ofsted gave the nursery 28 days to appeal.
Of [61] apprentices, [19] had left early.
[Around three in every five] carers are over 55.
A rise of [43%] in five years was reported.
The provider was given a 16-week notice.
We asked [12] councils; [three] did not reply.
The meeting started at 19.00 and finished at 21.15.
Members of the 2019 intake make progress.
[Some 54 per cent] gained a grade 5 in English.
[More than 1.6 million] pupils attend.
The council has until 31 July to respond.
The first 1,000 days of life matter.
This is the fourth report since 2019 to say so.
`;

const still = `
The report names [three] key strengths and [four] areas for development.
There are four key priorities.
All [six] homes are good.
None of the [seven] homes is good.
Each of the [three] teams is led by a manager.
Following [five] monitoring visits, the council was inspected.
At the last two inspections the same was found.
The census counted [48,566] people under 18.
Half an hour later the alarm rang.
Children do half a day of school.
[A third] had no plan. [A quarter] had no visit.
Staff numbers are down to [40], from a peak of [65].
Agency use: [22%] (national: [17.6%]).
The improvement journey has five phases.
There have been [six] directors in 10 years.
It is a half-hearted plan.
Stage 1 complaints rose from [41] to [68].
Section 47 enquiries fell by [3].
The judgement came 18 months after the last one.
Inspectors highlighted [two] main areas for improvement.
`;

export const BY_PRESS = { press, councils, more, still };
