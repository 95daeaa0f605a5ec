/** Sentences with figures that count nothing; where a figure does count beside them, it stands in square brackets. */
const datesAndAges = `
Inspection dates: 10 to 14 March 2025
The visit took place on 4 and 5 June 2024.
Ofsted published its report on Monday 3 February.
The report, published on 12/05/2023, praised leaders.
Between 2018 and 2022 the service lost its way.
In 2023-24 the authority wrote to every school.
The 2022/23 plan was not delivered.
The last full inspection was in November 2019.
The inspection began on the 9th of May.
Inspectors returned at 10.30am on the second day.
The meeting opened at 7pm in the Guildhall.
From September 2026 the new team takes over.
Homeless 16- and 17-year-olds are well supported.
Homeless 16 and 17 year olds are well supported.
The 15-year-old had not been seen.
Children aged five to 11 attend the school.
The home cares for young people aged 8 to 17.
The nursery takes children from the age of two.
A child aged three was left alone.
Children under five are seen by health visitors.
Young people over 18 keep their adviser.
Support continues until care leavers turn 25.
Care leavers aged 18 to 25 value their advisers.
Pupils in Year 6 read well.
Pupils in Years 10 and 11 lack careers advice.
Provision in the early years and key stage 1 is strong.
Results at key stages 3 and 4 have improved.
Learners on level 3 courses make progress.
Level 2 learners attend less well.
The under-fives enjoy the garden.
Two-year-olds settle quickly.
Her Year 9 class was taught by supply staff.
It was open during the 1990s.
Staff worked through the winter of 2021.
Mother and baby, 8 weeks old, were placed together.
`;

const namesAndNumbers = `
Section 47 enquiries are timely.
Section 20 agreements are reviewed.
The authority acts under sections 17 and 47 of the Children Act 1989.
Regulation 44 visits are regular.
Regulation 12 of the Children's Homes (England) Regulations 2015 was not met.
The home met standard 6 in full.
See paragraph 14 for the detail.
Paragraphs 3 to 7 set out what leaders said.
Figure 2 shows the trend.
As Table 3 shows, timeliness is weak.
Unique reference number: 204875
URN 148322
Inspection number: 10284637
Provider reference SC482913
Telephone: 0300 555 1234
Call 01632 960 555 or write to us.
Tel 020 7946 0991
Castle House, 12 Mill Lane, Ashmere, AM4 7QX
The office at 27 Station Road was closed.
The director, 52, joined in spring.
Room 4, County Hall, Brackwater
Version 1.4 of the procedure is in use.
Requires improvement 3
The overall effectiveness is grade 2.
It was graded 4 overall.
Ofsted awarded a grade 1 for leadership.
Stage 2 complaints go to an outside investigator.
Tier 4 beds are scarce in the region.
Tier 2 and tier 3 services work together.
The team lives on Level 5 of the civic centre.
COVID-19 had slowed recruitment.
The MARAC and Operation 21 teams meet weekly.
A 24-hour helpline is open to carers.
The three-year strategy was not shared.
The five-point plan was agreed.
Staff use a five-point scale to rate risk.
Inspectors use a four-point scale.
The two-week inspection was announced on a Friday.
The 12-month programme ended early.
The school has a one-to-one tutor.
One-to-one work with children is strong.
Pupils in the sixth form are ambitious.
First, inspectors looked at the front door.
This was the second time in four years that the grade fell.
It was the third inspection of the service.
The 21st century building is light.
The 2nd and 3rd visits were cancelled.
Children's services in the M25 area compete for staff.
Trains on the A1 and B6403 corridors are slow.
The local 999 service was told.
Channel 4 News covered the story.
Page 3 of 14
Page 7
3
1.2 Context of the service
4. Inspectors found that thresholds were clear.
12 March 2024
`;

const wordsThatCountNothing = `
One of the strengths is the support for care leavers.
One parent said that staff were kind.
One young person told inspectors that they felt safe.
No one had told the family.
It is one that leaders must address.
This is the one area where progress is slow.
Leaders know that one size does not fit all.
Children gain from having one trusted adult.
Inspectors spoke to children one at a time.
On the one hand, staff are committed.
Managers have put things right one by one.
One child waited too long.
Parents and carers feel listened to by the two of them.
Dozens of families were turned away.
Hundreds of children were affected.
Many children have several changes of worker.
A number of plans are out of date.
A couple of workers had left.
Several hundred people signed a petition.
Both homes are well run.
Inspectors will return within three years.
The school will be re-inspected within 30 months.
A further monitoring visit takes place within six months.
The inspection lasted four weeks.
Inspectors spent two days on site.
The inspection team was on site for two weeks.
Four months on, little has changed.
Three years later the council was told to improve.
Two years ago the service was in crisis.
Over the last 12 months leaders have brought in a new model.
In the past three years the team has been stable.
For the second year in a row, results dipped.
During the previous six months, managers left.
Here are nine key findings from the report.
The report lists five things you need to know.
Ten lessons from the Harrowmere report
Services are judged in four judgement areas.
Ofsted uses one of four grades.
A persistent absentee is a pupil who misses 10 per cent or more of sessions.
Short breaks are stays of 75 days or less in a year.
A repeat referral means one within 12 months of the last.
Settings with more than 1 inspection were counted once.
Residential care means more than 295 days in a year.
Schools are exempt if they have fewer than 5 pupils.
The zero tolerance policy is understood.
Staff work nine to five.
The 50:50 partnership is led by health.
Children come first and second chances are given.
Leaders had second thoughts about the move.
The quarter ended with a new plan.
In the third quarter, managers changed.
He is half way through the programme.
The other half of the building is empty.
Half-term clubs are popular.
Leaders need to think twice.
`;

const furniture = `
Subscribe from £1.99 a week
Unlimited access for £4 a month. Cancel at any time.
3 min read
5 comments
Share 12
Published: 14:05, 3 June 2024
Updated 2 hours ago
Download the report (PDF, 342KB)
PDF, 1.2 MB, 16 pages
Most read: 1 2 3 4 5
Page 1 of 12 Next
Advertisement: save 20% on school shoes
Sign up for our newsletter and get 10% off
© 2024 Brackwater Gazette. Registered number 01234567.
Results 1 to 10 of 64
Crown copyright 2023
Ref: CS/2024/117
Piccadilly Gate, Store Street, Manchester M1 2WD
T: 0300 555 0199
If you have a comment, call 0300 555 0199 between 8am and 6pm.
Item 7
Minute 43
Agenda item 12: inspection outcome
Councillors voted at 8.45pm.
Practice is tracked well.3 Leaders know why.
Thresholds4 are understood by partners.
Supervision is regular.12
`;

const mixed = `
Section 47 enquiries rose by [12%] in 2023. => 12 percent up
On 4 May 2023, [18] children were in unregistered homes. => 18 count "children"
Since 2021, [four] directors have left Oxmoor. => 4 count "directors"
Of 16- and 17-year-olds, [nine] were in bed and breakfast. => 9 count
Paragraph 12 says that [23%] of visits were late. => 23 percent "visits"
Children aged five to 11 make up [48%] of the group. => 48 percent
By 2024 it had [three] homes, all graded 2. => 3 count "homes"
In Year 6, [71 per cent] of pupils reach the standard. => 71 percent "pupils"
Over the last 12 months [62] carers have left. => 62 count "carers"
For the second time in four years, [two] homes have closed. => 2 count "homes"
`;

export const NO_FIGURES = { datesAndAges, namesAndNumbers, wordsThatCountNothing, furniture, mixed };
