/** Figures as they are told in passing: in lists, compounds and asides; see statistics-figures.ts. */
const told = `
Staff at the [48]-place nursery were praised.
The [12]-bed home opened in 2019.
Parents of pupils at the [1,350]-student college complained.
A five-year plan and a three-day visit followed.
The grade-two listed hall is closed.
The council looks after [312] children in foster homes, [41] in residential homes and [18] with relatives.
There are [900] children in need, [230] on protection plans and [415] in care.
The college has [2,400] learners, including [310] on apprenticeships.
There are [17] of us in the team.
She thanked the [212] of you who filled in the survey.
The school welcomed [three] of His Majesty’s Inspectors.
The nursery belongs to a group of [seven].
The trust, a family of [nine], runs schools in the county.
The area sends pupils to a group of schools.
Inspectors found that [64] should have been registered.
They decided that [19] must move.
Caseloads stand at [16] on average, down from [24] three years ago.
The number of vacancies fell to [40], from [75] a year earlier.
Demand has risen [fourfold] since 2018.
There was a [tenfold] increase in referrals.
A [five-fold] rise in waiting lists was reported.
Our aims are twofold.
The college dropped [two] grades.
The council jumps [three] grades in one go.
Only [12] ‘outstanding’ grades were given.
[Nine] ‘needs attention’ judgements were made.
She has had [two] ‘goods’ and [three] ‘inadequates’.
A toddler was left alone for [about ten minutes].
A boy was shut in a room for [two hours].
Reading this page will keep you busy for ten minutes of your day.
Hundreds of families wait for a diagnosis, some for [up to three years].
One boy had spent [four months] on a hospital ward before a placement was found.
Inspectors spent two days at the school.
It had been taking the team [six weeks] to answer a referral.
Attendance is up to [94.3 per cent], which is above average.
The wait is [up to 18 weeks].
This means that the council pays [up to £9,500 per week] for a child.
Inspectors carried out [over 400] on-site visits.
There were [six] in-house courses.
Schools get grades for up to eight areas.
Each nursery is graded in at least five key areas.
Inspectors named [at least five] areas of concern.
Only [41 per cent] left with five good GCSEs.
Places are £60 plus VAT.
A boy who had spent [five weeks] in a hotel now lives with his aunt.
That compares with [28] the year before.
Entry is £5 on the day.
Read next: Ten books for the summer
Register for free to get three articles a month.
`;
export const IN_PASSING = { 'told in passing': told } as const;
