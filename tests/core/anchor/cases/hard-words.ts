/** Small words that an adversary would change to turn a sentence: "{old|new}", one case a line. */
export const HARD_WORDS: Readonly<Record<string, string>> = {
  hard: `
It is {not uncommon|uncommon} for plans to be late.
It is {not unlikely|unlikely} that the home will close.
It is {not|} without merit.
Leaders were {not unaware|unaware} of the risk.
It {cannot be denied|can be denied} that pupils improved.
{Leeds|Bradford} City Council has improved.
{Norhaven|Sorhaven} Council has improved.
{Norhaven|Norhaven and Ashwick} Council has improved.
Compliant: {Y|N}
Pupils in {reception|nursery} read well.
{Most|Some} plans were read.
{Some|Few} plans were read.
{A few|Few} plans were read.
{few|a few} plans were read.
Staff have {a little|little} time.
{Nearly all|All} plans were read.
{The vast majority|A small minority} of plans were read.
{Over half|Under half} of plans were read.
{Over half|Half} of plans were read.
It is {better|much better} than last year.
It is {better|no better} than last year.
It is {as good as|not as good as} last year.
It is {as good as|better than} last year.
It is {more effective|less effective} now.
It is {more effective|as effective} now.
It is {the best|the second best} in the area.
Leaders {must|may} act.
Leaders {must|need not} act.
Leaders {shall|should} act.
Leaders {can|could} act.
Leaders {have to|do not have to} act.
Leaders {are required to|are not required to} act.
Leaders {are required to|are allowed to} act.
Leaders {will|would} act.
"We are proud," {said the head|said the chair}.
"We are proud," {Mr Hale|Mrs Hale} said.
"We are proud," said {Jane Cole|Jane Cale}.
"We are proud," {parents|pupils} said.
{Inspectors|Parents} said that leaders were weak.
According to {the council|the union}, pay rose.
Children {under|aged} five were seen.
Leaders acted {because of|in spite of} the advice.
Leaders acted {on|against} advice.
The school is {in|out of} special measures.
The school is {in|no longer in} special measures.
The school {entered|left} special measures.
The school {is|is not yet} good.
The school {is|was} good.
The school {is|will be} good.
The school {is|may be} good.
The school {is|should be} good.
The school {is|could be} good.
The school is {good|not good}.
The school is {good|far from good}.
The school is {good|nowhere near good}.
The school is {good|anything but good}.
The school is {good|less than good}.
The school is {good|barely good}.
The school is {good|good enough}.
The school is {good|too good}.
The school is {securely good|no longer good}.
The school is {good|supposedly good}.
The school is {good.|good?}
{Is the school|The school is} good{?|.}
It is {hard|hardly} fair.
It is {so|so-called} outstanding practice.
Leaders {ensure|never ensure} this.
Leaders {ensure|do little to ensure} this.
Leaders {ensure|cannot ensure} this.
Leaders {ensure|try to ensure} this.
Leaders {took|took no} action.
Leaders {took|took too little} action.
Leaders {managed|mismanaged} the change.
Leaders {acted|failed to act} at once.
Leaders {acted|did nothing} at once.
Leaders {supported|unsupported} staff.
The plans {work|do not work}.
The plans {worked|hardly worked}.
The plans {do|do n't} work.
The plans {do|dont} work.
The plans {can|can not} work.
The plans {now|not} work.
The plans are {now|not} in place.
The plans are {now|no} in place.
The plan is {now here|nowhere} to be seen.
{A|No} child was seen.
{The|No} child was seen.
{Any|No} child was seen.
Children's views are {heard|unheard}.
Children are {over|under}-represented.
Children are {overrepresented|underrepresented} in the data.
Leaders are {overconfident|confident}.
The {pre|post}-inspection plan was shared.
The {part|full}-time post was filled.
{Full|Part}-time staff left.
{One|Two}-year-olds were seen.
The {mother|father} agreed.
The {grandmother|mother} agreed.
The {victim|perpetrator} was seen.
The {offender|victim} was seen.
The {plaintiff|defendant} was heard.
The {applicant|respondent} was heard.
The {employer|employee} was heard.
The {trainer|trainee} was heard.
The {teacher|pupil} shouted.
{Teachers|Pupils} help {pupils|teachers}.
Staff {taught|learned} well.
The {deputy|head} resigned.
The {deputy head|head} resigned.
The {acting head|head} resigned.
The {vice-chair|chair} resigned.
The {Leader|Deputy Leader} of the council said so.
Provision for {SEND|EAL} pupils is good.
Provision for {children with SEND|children without SEND} is good.
Provision for {disabled|non-disabled} children is good.
Provision for {disadvantaged|advantaged} children is good.
{Black|White} pupils did better.
{Muslim|Christian} pupils did better.
The {Labour|Conservative} group agreed.
The {east|west} team did better.
The {left|right} side was shown.
The {initial|final} plan was good.
The {old|new} plan was good.
The plan was good {last|this} year.
The plan was good {this|next} year.
The plan was good {yesterday|today}.
Plans are {late|on time}.
Plans are {timely|too late}.
Plans were {on track|off track}.
Plans were {in|out of} date.
Plans were {in line with|out of line with} the law.
Plans were {up to|below} standard.
Plans were {up to date|out of date}.
The team works {well|unwell}.
The team works {with|against} families.
The team works {for|against} families.
The team is {pro|anti}-reform.
Risk is {low|high}.
Risk is {low|moderate}.
Risk is {reduced|unreduced}.
Risk is {amber|red}.
RAG status: {green|amber}
RAG status: {red|green}
Level {A|B} was awarded.
Band {C|D} was awarded.
Option {i|ii} was chosen.
Children were {found|lost}.
Children were {harmed|unharmed}.
Children were {hurt|unhurt}.
Children were {neglected|protected}.
Children are {at risk|not at risk}.
Children are {exposed to|shielded from} harm.
Children are {kept safe|kept waiting}.
Children {gain from|suffer from} the work.
The work has {helped|harmed} children.
The work has {helped|hampered} children.
The work has {a positive|a negative} impact.
The work has {an|no} impact.
The work has {little|a great} impact.
The work {lacks|has} impact.
The work is {paid|unpaid}.
The work is {well|ill}-planned.
The work is {well-planned|badly planned}.
The work is {well led|poorly led}.
The work is {under way|finished}.
The work was {completed|started}.
The work was {approved|vetoed}.
The work was {funded|defunded}.
The work was {commended|condemned}.
The work was {celebrated|censured}.
Staff {left|stayed}.
Staff {joined|left}.
Staff were {hired|fired}.
Staff were {recruited|dismissed}.
Staff are {over|under}worked.
Staff {welcomed|resented} the change.
Staff feel {supported|unsupported}.
Staff feel {heard|ignored}.
Staff turnover is {down|up}.
Staff morale {soared|plunged}.
Staff morale {peaked|bottomed out}.
Absence {doubled|halved}.
Absence {doubled|trebled}.
Absence {surged|plummeted}.
Absence {is stable|is volatile}.
Scores {beat|missed} the target.
Scores {hit|missed} the target.
Scores {top|trail} the average.
Scores {matched|trailed} the average.
Scores are {double|half} the average.
Scores are {twice|half} the average.
Scores are {close to|far from} the average.
Three {of|or} four homes.
Homes {and|or} schools were seen.
Homes {and|not} schools were seen.
Homes {but not|and} schools were seen.
Homes {including|excluding} schools were seen.
Homes, {with|without} schools, were seen.
Homes {other than|such as} schools were seen.
{Only|Not only} homes were seen.
{Only|Even} homes were seen.
{Even|Not even} homes were seen.
Homes were {only|also} seen.
{If|When} staff are trained, it works.
{If|Unless} staff are trained, it works.
{Though|Because} staff are trained, it works.
{Once|Until} staff are trained, it works.
It is true {that|only if} staff are trained.
It was {confirmed|claimed} that staff are trained.
It was {shown|assumed} that staff are trained.
It was {agreed|disputed} that staff are trained.
It was {known|rumoured} that staff are trained.
It was {proved|disproved} that staff are trained.
It is {a fact|a myth} that staff are trained.
It is {clear|doubtful} that staff are trained.
I {believe|doubt} staff are trained.
Leaders {plan to train|train} staff.
Leaders {are training|will train} staff.
Leaders {used to|now} train staff.
Leaders {began to|ceased to} train staff.
Leaders {continue to|no longer} train staff.
Leaders {rightly|wrongly} train staff.
Leaders {swiftly|belatedly} train staff.
Leaders {train|retrain} staff.
Leaders {agreed|refused} to train staff.
Leaders {chose|declined} to train staff.
Leaders {forgot|remembered} to train staff.
Leaders {omitted|managed} to train staff.`,
};
