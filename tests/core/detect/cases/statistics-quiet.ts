/** More sentences of inspection pages whose numbers count nothing; see statistics-none.ts. */
const quiet = `
Inspection dates: 5 and 6 November 2024
The previous inspection was on 21 June 2017.
She was appointed in January 2023, 18 months after the last one left.
Ofsted's framework changed on 10 November 2025.
The governors meet at 6pm on the first Tuesday of each month.
Pupils in Years 7 to 9 read widely.
Children in key stages 1 and 2 enjoy art.
The nursery is registered for two- to four-year-olds.
Young people aged 16 to 25 have a mentor.
Siblings aged four, six and nine live together.
Care leavers over 21 can ask for help.
The service works with 11- to 18-year-olds.
Regulations 12 and 13 were breached.
The provider did not meet standard 7.
The setting is in Flat 3, 14 Quay Street, Penbury.
Call 01632 960 321 for a copy.
The safeguarding lead has level 4 training.
See figures 2 and 3 for details.
It fell from grade 2 to grade 4.
The school was graded 1 for behaviour.
The five-year plan ends soon.
A two-tier system has grown up.
The third head in as many years has left.
One pupil said that lessons were fun.
One of those parents now chairs the board.
Leaders took one look at the plan and dropped it.
Over the past three years, leaders have changed the model.
During the last 18 months the team has settled.
The inspection lasted two days.
Ofsted will return within 12 months.
A full inspection follows within two years.
A school is small if it has fewer than 80 pupils.
Updated 12 minutes ago
8 comments
Page 4 of 22
Inspection report: Fernhill Academy, 4–5 March 2025
`;

export const QUIET = { quiet };
