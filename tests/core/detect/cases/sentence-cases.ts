/** Each case is the sentences of one block; they are joined by a space. */
export const SENTENCE_CASES: readonly (readonly string[])[] = [
  // abbreviations and titles
  ['Was anything done?', 'No.', 'That is the finding of the review.'],
  ['Mr. Dale chairs the board.', 'He meets Dr. Osei each month.'],
  ['The visit was led by Ms. R. Thorne, H.M.I.', 'She has led nine others.'],
  ['Cllr. Amin spoke for the council, as did Prof. Lund.', 'Neither disputed the grade.'],
  ['The home is in St. Wystan, near Upper Leigh.', 'It opened in May.'],
  ['Some support, e.g. respite care, is hard to find.', 'Waits are long.'],
  ['Senior staff, i.e. heads of service, know the cases.', 'They read files weekly.'],
  ['Plans, reviews, visits, etc. are recorded.', 'The quality varies.'],
  ['See para. 14 and fig. 2 of the report.', 'Both concern supervision.'],
  ['The trust (Fernley Ltd.) runs six homes.', 'Two are graded good.'],
  ['Sampled files were closed approx. three weeks late.', 'Nobody had checked.'],
  ['The review ran from Jan. to Mar. 2025.', 'A second followed in Oct. that year.'],
  ['It compares well with Upper Leigh vs. its neighbours.', 'The gap is small.'],
  ['The school serves ages 3 to 11 yrs. and has a nursery.', 'It is full.'],
  ['No. 3 on the list is supervision.', 'No. 4 is recruitment.'],
  ['The answer was no.', 'Nothing had been done.'],
  // initials and acronyms
  ['J. R. Marsh is the director.', 'She came in 2023.'],
  ['The C.Q.C. took part.', 'So did H.M.I.C.F.R.S. officers.'],
  ['Staff moved from the U.K. and the U.S. to work here.', 'Most have stayed.'],
  // numbers, money, times
  ['The service costs £1.5m.', 'It cost £0.9m in 2022.'],
  ['Overspend reached £3.2m. in March.', 'It has since fallen.'],
  ['Caseloads average 17.4 a worker.', 'The target is 15.0 or below.'],
  ['Calls are answered by 9.30 a.m. on weekdays.', 'At weekends a duty officer answers.'],
  ['The meeting closed at 4.15 p.m.', 'Members left at once.'],
  ['Section 4.2 sets out the duty.', 'Section 4.3 does not.'],
  ['Version 2.0 of the plan is weaker.', 'Staff prefer the first.'],
  ['Attendance is 91.5%.', 'Nationally it is 94.1%.'],
  // quotations
  ['“They listen to us.”', 'Several parents said so.'],
  ['“They listen to us,” said one parent.', '“They always have.”'],
  ['A carer told us: “It works.', 'I feel heard.”', 'Others agreed.'],
  ['“Is it safe?” she asked.', 'Nobody knew.'],
  ['“It is not good enough!” said Cllr Amin.', 'He wants change.'],
  ["'We are proud of our staff.'", "The leader's words drew applause."],
  ['The report says that practice is “strong”.', 'It names no team.'],
  ['She called the change “overdue.”', 'It came in June.'],
  ['Inspectors wrote that “too many plans drift.”', 'They gave examples.'],
  ['“We know where we are.', 'We know what to do.”', 'So ends the statement.'],
  // brackets
  ['Turnover fell.', '(It had doubled in 2021.)', 'Pay rose too.'],
  ['Managers check files (though not each month).', 'This is new.'],
  ['Few families were told (see page 4.)', 'They should be.'],
  // footnote marks
  ['Plans are reviewed by an independent officer.3', 'Most reviews are on time.', 'Some are not.'],
  ['The board meets twice a year.1', 'It has a new chair.2'],
  ['Help comes early.”4', 'It is well planned.'],
  ['Visits rose from 12 to 14.', '15 were planned.'],
  // ellipses, question and exclamation marks
  ['They waited … and waited.', 'Nobody came.'],
  ['The plan says little...', 'It names no dates.'],
  ['How well do leaders know this?', 'Very well.'],
  ['What a change!', 'Even so, work remains.'],
  // colons, semicolons, dashes stay in the sentence
  ['Three things stand out: speed, care and candour.', 'All three are new.'],
  ['Some teams thrive; others do not.', 'Leaders know which.'],
  ['The fall – the first in years. – surprised everyone.', 'It has lasted.'],
  // names with stops, addresses
  ['See www.marlshire.example/care for the plan.', 'It is public.'],
  ['Write to care@marlshire.example.', 'An answer comes in a week.'],
  ['The site GOV.UK lists all grades.', 'It is updated monthly.'],
  ['Practice is sound.', ' Records are not.', 'Both were sampled.'],
  // lower-case beginnings and odd spacing
  ['The tool is called iCare.', 'iCare is used by all teams.'],
  // list-like text inside a block
  ['(a) Plans are clear.', '(b) Reviews are late.'],
  ['1. Visits are regular.', '2. Records are thin.'],
  // sentences that end with an abbreviation
  ['The provider is Fernley Ltd.', 'It runs two homes.'],
  ['Staff work with the police, health, schools, etc.', 'They meet weekly.'],
  ['The office closes at 5 p.m.', 'Calls then go to the duty team.'],
  ['The lead inspector was an H.M.I.', 'Two others joined her.'],
  ['Good.', 'That is the word the report uses.'],
  // one sentence that looks like two
  ['The inspection (23 Sept. 2025) looked at care leavers.'],
  ['Children aged 16 vs. those aged 17 wait longer.'],
  ['Leaders at St. Bride’s C.E. Primary know this well.'],
];
