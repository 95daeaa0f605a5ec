/** Pairs of figures, sizes of changes, and what a figure measures; see statistics-figures.ts. */
const linked = `
The rate was [82 per 10,000] in 2023, down from [91] the year before. => 82 rate down {from 91} | 91 rate {to 82 per 10,000}
In Wold, [58] ([2.6%]) were inadequate, down from [83]. => 58 count down {from 83} | 2.6 percent down | 83 count {to 58}
There were [2,145] homes, an increase of [74] compared with 2016 ([2,071]). => 2145 count {compared-with 2,071} | 74 count up | 2071 count {compared-with 2,145}
The council ran [20%] of homes, compared with [22%] last year. => 20 percent {compared-with 22%} "homes" | 22 percent {compared-with 20%}
It carried out [12] inspections, compared with [nine] in 2021-22. => 12 count {compared-with nine} "inspections" | 9 count {compared-with 12}
Costs fell by [3%], from [£434,000] in 2017 to [£423,000] in 2018. => 3 percent down | 434000 currency {to £423,000} | 423000 currency down {from £434,000}
Spending rose [18%] to [£212m]. => 18 percent up | 212000000 currency up
It has [1,450] places, [120] fewer than last year. => 1450 count | 120 count down
A placement costs [£3,500 per child per week]. => 3500 currency
Vacancies are at [8%], [half] the level of 2022. => 8 percent | 0.5 ratio
Staff turnover was running at [30 per cent]. => 30 percent "Staff turnover"
A further [43] require improvement. => 43 count
The report makes [13] recommendations, [four] of them urgent. => 13 count "recommendations" | 4 count
Ofsted rated [3 of the 8] homes good. => 3/8 ratio "homes"
[Some 60-70%] of referrals lead nowhere. => 60/70 percent ~Some "referrals"
Each worker holds [12-14] cases. => 12/14 count "cases"
Attendance is [94.1 per cent] and [95.3] nationally. => 94.1 percent | 95.3 count
The number of looked-after children has more than doubled to [612]. => 612 count up "number of looked-after children"
[Around 1 in 6] families waited [over 18 weeks]. => 1/6 ratio ~Around "families" | 18 duration ~over
The third of its four Ofsted ratings was renamed.
One of four key areas is ranked as good.
[Four of the five] categories looked at were weak.
Schools are graded between 1 (outstanding) and 4 (inadequate).
The school has been graded as 3 in its last three reports.
A rating of 3 used to mean satisfactory.
The number per team ranges from [4] to [11]. => 4 count | 11 count
[One child in eight] has a mental health problem. => 1/8 ratio
Children in need (per 10,000): [352] => 352 count
[Five of its eight] judgement areas were graded good. => 5/8 ratio
One school in 2019 and another in 2021 were closed.
Watch us on Freeview channel 276.
The site will be inspected again within two years.
`;

export const LINKED = { linked };
