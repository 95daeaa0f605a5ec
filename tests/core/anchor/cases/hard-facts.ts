/** Figures, dates, units, ages and names that an adversary would change: "{old|new}", one case a line. */
export const HARD_FACTS: Readonly<Record<string, string>> = {
  hard: `
{Seven|Eight} in ten pupils read well.
{seven in ten|seven in one hundred} pupils read well.
Nearly {twenty-one|thirty-one} families waited.
Nearly {twenty one|twenty two} families waited.
{All but|All} two homes were good.
All {but|and} two homes were good.
{No fewer than|Fewer than} ten visits were made.
{No more than|More than} ten visits were made.
{Not more than|Not less than} ten visits were made.
{At least|At most} ten visits were made.
{Up to|At least} ten visits were made.
{Nobody did not|Nobody did} attend.
Standard 3: {met|not met}
Standard 3 {met|not met} 2023
Standard 3 {Met|Unmet}
Standard 3: {Yes|No}
Judgement: {2|3}
Judgement: Grade {2|4}
{✓|✗} Plans are in place.
{✔|✘} Plans are in place.
Safeguarding: {✓|✗}
Arrow: attendance {↑|↓} this year
Attendance {▲|▼} 3 this year
Visited on {3 May|5 May}.
Visited on {03/05/23|05/03/23}.
Visited on {3rd|13th} May.
Visited in {May|June}.
Visited in {Q1|Q2} of the year.
Visited in {H1|H2} of the year.
Pupils in {KS1|KS2} read well.
Pupils in {KS2|KS4} read well.
Pupils in {Year 6|Year 11} read well.
The rate rose by {5%|5 percentage points}.
The rate rose by {5 percent|5 percentage points}.
The rate rose by {5 per cent|5 points}.
The rate rose by {5pp|5%}.
It cost {£5m|£5k}.
It cost {£5m|£5bn}.
It cost {£5,000|£5.000}.
It cost {£5m|5m}.
It cost {£5m|$5m}.
It cost {5p|£5}.
It lasted {5 minutes|5 hours}.
It is {5 miles|5 km} away.
It took {5 days|5 working days}.
It weighed {5 kg|5 g}.
Ages {5-11|5-16} are served.
Ages {5 to 11|11 to 16} are served.
Ages {5–11|5–17} are served.
Between {10 and 20|10 and 30} plans were read.
About {61%|67%} of plans were on time.
About {6l%|67%} of plans were on time.
About {61%|6l7%} of plans were on time.
About {67%|6l%} of plans were on time.
About {10%|1O0%} of plans were on time.
The score was {1.5|15} overall.
In all {|~}45% of plans were late.
In all {|≈}45% of plans were late.
In all {|.}45% of plans were late.
In all {|max. }45% of plans were late.
In all {|max }45% of plans were late.
In all {|min. }45% of plans were late.
In all {|c. }45% of plans were late.
In all {|ca. }45% of plans were late.
In all {|¬}45% of plans were late.
{👍|👎} Plans are in place.
The score was {1.5|1,5} overall.
The score was {0.5|.5} overall and {10|100} elsewhere.
The score was {-3|3} overall.
The score was {3|3½} overall.
About {½|¼} of plans were read.
About {1/2|1/4} of plans were read.
About {2⁄3|1⁄3} of plans were read.
The yield was {10²|10³} units.
The rate is {1 in 4|1 in 40}.
The rate is {4 in 10|4 in 100}.
Children {aged under 5|aged over 5} were seen.
The roll fell {by|to} 300.
The roll fell {from|to} 300.
The roll rose {by|to} 12 per cent.
{Before|After} the visit, leaders acted.
The team has {none|one} of the data.
{None|One} of the plans was read.
{no one|one} was seen.
{Not one|One} child was seen.
Children are {seldom|seldom not} seen alone.
Children are {often|not often} seen alone.
Children are seen {alone|with others}.
Children are {listened to|not listened to}.
The {short|long}-term plan was shared.
A {two|ten}-week wait was seen.
A {10-week|20-week} wait was seen.
A {5-year-old|15-year-old} was seen.
The {first|last} visit was good.
The {previous|latest} visit was good.
Plans are late {during|after} term.
Option {1|2} was chosen.
Section {47|17} applies.
Section {20|31} applies.
Regulation {5(1)(a)|5(1)(b)} applies.
The work is {value for money|poor value for money}.
The work is {done|undone}.
The work was {completed|postponed}.
Scores are {in the top|in the bottom} tenth.
Attendance is {well above|above} average.
Attendance is {well above|well below} average.
Attendance is {just above|far above} average.
Attendance is {just below|well below} average.
Leaders {intend to|do} train staff.`,
};
