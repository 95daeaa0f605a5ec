/** Figures as schools, nurseries, colleges, homes, committees and statistical releases print them; see statistics-figures.ts. */
const schools = `
Pupils on roll: [214]
Number of pupils on the school roll [431]
Total number of places: [36]
Number of children on roll [58]
Age range: 3 to 11
Gender of pupils: Mixed
Date of previous inspection: 12 May 2019
Headteacher: Ann Marlow
In 2024, [71%] of pupils in Year 6 met the expected standard.
The school is smaller than average, with [96] pupils in [four] classes.
There are [two] part-time nursery classes.
The school has a [30]-place resource base.
[Nearly half] of pupils speak English as an additional language.
[More than one in four] pupils has special educational needs.
Inspectors heard [eight] pupils read aloud.
Inspectors considered the [62] responses to Ofsted Parent View.
The headteacher was supported by [two] deputies.
[Eleven] permanent exclusions were made last year.
Pupils in Reception and Years 1, 2 and 3 share a playground.
The gap has narrowed by [nine percentage points] since 2019.
Pupils can take part in [over 20] clubs.
The school received [three] complaints about it.
The proportion of pupils who are persistently absent has fallen from [28%] to [19%].
Pupils come from [17] different countries.
A 12-year-old told inspectors that lessons are fun.
Lessons start at 8.50am and end at 3.20pm.
Pupil premium is [£1,480 for each child].
The school opened in September 2016 as part of a five-school trust.
The school joined the Heron Trust, which runs [nine] academies.
The [210]-pupil school is on [two] sites.
Ninety-minute lessons are common.
Pupils aged 4 to 11 attend.
In mathematics, pupils learn to count in twos, fives and tens.
Children can count to 20 with confidence.
In a Year 2 lesson, pupils added three-digit numbers.
`;

const earlyYears = `
Total number of children on roll: [9]
There are currently [nine] children on roll, of whom [three] are under two.
Children can count to ten and back.
The nursery employs [14] childcare staff, [12] of whom hold qualifications at level 3.
The setting opens from 8am to 6pm, five days a week, for 50 weeks of the year.
Of these, one holds a level 5 qualification.
Babies sleep in a separate room.
The setting is open Monday to Friday, term time only.
The nursery has places for [up to 44] children.
Funded places are offered for two-, three- and four-year-old children.
Children sing 'Five Little Ducks' and 'Ten Green Bottles'.
`;

const colleges = `
At the time of the visit, there were [1,240] learners on study programmes and [310] apprentices.
The college works with [six] subcontractors.
Only [43%] of apprentices finish on time.
[Around a fifth] of adult learners leave before the end of their course.
Learners gain a grade 4 or above in English.
Apprentices on level 2, 3 and 5 standards attend well.
The achievement rate rose by [12 percentage points], to [79%].
Employers fund the 18-month programme.
[Seven in ten] learners go on to work.
`;

const homes = `
The home provides care for [up to six] children with learning disabilities.
The home can accommodate [four] children.
[Three] children were living at the home at the time of the inspection.
The manager has been in post for two years.
The manager left in May, after four months in post.
There have been [19] incidents of restraint since January.
A child went missing [23] times in six weeks.
Staff did not record the incident for [four days].
The broken window was not mended for [three weeks].
Regulation 40 notifications are sent late.
Children receive [£10] pocket money.
One child has been excluded from school.
`;

const minutes = `
15.3 The Committee noted that [78%] of plans were on time.
Members heard that the average caseload was [17], against a target of [15].
The service forecast an overspend of [£2.4m] at the end of quarter 2.
Turnover had come down from [21%] in April to [16%] in September.
Cllr Brett (4) asked about page 12 of the report.
Resolved: that the report be noted (7 for, 2 against).
There are [33] vacancies across [five] teams.
The next meeting is on 14 November at 6.30pm in Room 2.
It was noted that [68 of the 240] cases had been audited.
Contacts averaged [1,150] a month.
The Director said that the board had met [five] times.
Item 6 was deferred.
In response to question 4, the officer said that [12] foster carers had been recruited.
`;

const releases = `
There were [2,910] children's homes on 31 March, an increase of [9%] on the year before.
[Eighty-one per cent] of homes were good or outstanding.
The number of places rose by [7%], from [11,400] to [12,200].
[14%] of homes were judged to require improvement, and [1%] were inadequate.
In the year to March, [63] homes closed.
Of the [153] local authorities, [64] are good and [39] are outstanding.
Private companies run [83%] of homes, [2 percentage points] more than last year.
[A quarter] of all places are in the North West.
The median wait was [43 weeks].
Suspensions rose to [8.2 per 100 pupils].
The bill came to [£12.3 billion] in 2025-26.
Between 2019 and 2024, the total doubled to [£6bn].
Spending per child is [£1,100 a year] lower than in 2010.
Table 4: outcomes by region, 2019 to 2024
Source: Department for Education, 2023
Figure 7 Places by region
Next update: March 2027
`;

export const BY_REMIT = { schools, earlyYears, colleges, homes, minutes, releases };
