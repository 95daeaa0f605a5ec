/** Sentences whose meaning an edit turns: "{old|new}". One case a line, by what is turned. */
export const TURNED_FACTS: Readonly<Record<string, string>> = {
  numbers: `
Inspectors visited {12|21} schools in the first week.
{Three|Four} homes closed last autumn.
The team has {14|140} social workers.
Caseloads average {17|17.5} for each worker.
Attendance was {94%|49%} in the spring.
Attendance was {94%|94.5%} in the spring.
About {67 per cent|76 per cent} of plans were on time.
{A third|A quarter} of parents replied to the survey.
{Half|Two thirds} of the sample met the standard.
Visits took place within {24|48} hours.
Pupils in Year {6|9} read fluently.
The rate is {38|83} per 10,000 children.
The rate is 38 per {10,000|1,000} children.
The figure fell from {57|75} to 31.
The figure fell from 57 to {31|13}.
{One|Two} of the recommendations remains open.
The school has {1,240|1,420} pupils on roll.
The ratio is {1:8|1:18} in the nursery.
Scores rose by {5|15} points.
Scores moved by {+3|-3} points.
The {first|second} visit found no change.
It took {six|sixteen} weeks to respond.
The waiting list holds {over 90|over 900} names.
{Twice|Three times} as many referrals came in.
The pass rate is {0.8|8.0} above average.
There were {no|two} exclusions this year.
{Dozens|Hundreds} of letters went unanswered; the count was {36|360}.
The {3rd|4th} review came late.`,
  money: `
The council spent {£1.2 million|£12 million} on placements.
The council spent £1.2 {million|billion} on placements.
A grant of {£450,000|£540,000} was paid.
The overspend reached {£75,000|£750,000}.
Each place costs {£5,200|£2,500} a week.
The trust received {£3m|£3bn} for repairs.
The fine was {£200|€200} for each breach.
Fees rose by {50 pence|50 pounds} a day.
Savings of {£30k|£30m} were found.
The budget is {£8.4 million|£4.8 million} for the year.`,
  dates: `
The home was inspected in {March|April} 2023.
The home was inspected in March {2023|2024}.
Leaders took up post on {12|21} June 2022.
Leaders took up post on 12 {June|July} 2022.
The visit was on {Monday|Tuesday} morning.
The next review is due in {Sept|Oct} 2024.
Records date from {2018-19|2019-20} onwards.
The order ran until {31 December|31 January} last year.
The letter is dated {04/05/2023|05/05/2023}.
Data for {autumn|spring} term were missing.
The meeting began at {9:30|9:45} in the hall.
The plan was due {before|after} Easter.
Changes apply {since|until} September.
Pupils arrive at {9 am|9 pm} on the first day.
The service opened in {1998|1989} as a pilot.
Staff were trained in {January|June} and again in May.
A monitoring visit took place in {Nov|Dec} 2021.
Progress was reported {weekly|monthly} to the board.
Reviews are held {monthly|yearly} now.`,
  grades: `
The quality of education is {good|inadequate}.
The quality of education is {outstanding|good}.
Leadership {requires improvement|is good}.
Overall effectiveness: {good|outstanding}.
Overall effectiveness: {inadequate|requires improvement}.
Behaviour is judged to be {good|satisfactory}.
Young people: {good|inad}.
Early years provision is {exceptional|inadequate}.
Inclusion: {strong standard|expected standard}.
Attendance: {expected standard|needs attention}.
Leadership: {needs attention|urgent improvement}.
Safeguarding standards are {met|not met}.
The school was placed in {special measures|good standing}.
It was found to have {serious weaknesses|no weaknesses}.
The experiences of care leavers {require improvement|are good}.
Care leavers: {requires improvement to be good|good}.
Progress was {substantial|insufficient}.
Arrangements for safeguarding are {effective|not effective}.
The judgement was {outstanding|inadequate} for the second time.
The sixth form remains {good|poor}.`,
  negations: `
Leaders {know|do not know} their families well.
Pupils {make good progress|do not make good progress}.
The plans are {|not }shared with parents.
Staff {have|have never} been trained.
There is {evidence|no evidence} of harm.
{Nobody|Everybody} could explain the decision.
Visits are {always|never} recorded.
Managers {can|cannot} say who is responsible.
Managers {can|can't} say who is responsible.
Children {are|aren't} seen alone.
Children {were|weren't} seen alone.
The home {does|doesn't} keep records.
The trust {met|failed to meet} the deadline.
Workers acted {with|without} consent.
{None|All} of the actions was finished.
The policy is {|no longer }followed.
{Neither|Both} of the schools replied.
Reports were complete{| except for two}.
The team {has|lacks} the skills it needs.
Parents are {able|unable} to reach the school.
The council {acted|refused to act} on the warning.
The council {accepts|denies} that mistakes were made.
Oversight was {present|absent} at each stage.
The risk was {noted|ignored} by the panel.
Children feel safe{|, but not at night}.
There is {little doubt|no little doubt} about the figures.
Help came {|hardly ever }on time.
Inspectors had {no concerns|concerns}.
{Not all|All} pupils attend.
{Nothing|Something} was done about it.
Records {show|do not show} what was agreed.
The child was {seen|not seen} that day.
Leaders {should|should not} rely on agency staff.
The school {will|won't} appeal.
The head {did|didn't} sign the form.
Governors {would|wouldn't} support the plan.
The advice was {|rarely }followed.
It is {|un}clear who decides.
Pupils do well {|in neither }reading and writing.
They {seldom|often} miss lessons.`,
};
