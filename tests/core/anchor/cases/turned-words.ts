/** Sentences whose meaning an edit turns: "{old|new}". One case a line, by what is turned. */
export const TURNED_WORDS: Readonly<Record<string, string>> = {
  directions: `
Exclusions have {increased|decreased} this year.
The number of referrals {rose|fell} sharply.
Attendance has {risen|fallen} since the summer.
Standards have {improved|declined} in mathematics.
Standards have {improved|deteriorated} in mathematics.
Practice is {improving|worsening} quickly.
Vacancies were {reduced|increased} by half.
There are {more|fewer} complaints than before.
Pupils spend {more|less} time on reading.
Outcomes are {better|worse} than elsewhere.
The share is {above|below} the national average.
The share is {higher|lower} than in similar schools.
The gap is {widening|narrowing}.
Turnover went {up|down} again.
Numbers {grew|shrank} after the merger.
The backlog is {growing|falling}.
Morale has {strengthened and is strong|weakened and is weak}.
Budgets were {raised|cut} in April.
The service was {expanded|reduced}.
Leaders have {gained|lost} the trust of staff.
Results are {over|under} the threshold.
The home moved {towards|away from} its target, with results {ahead|behind}.
Demand {exceeds|falls below} supply.
The {highest|lowest} rate is in the north.
The {largest|smallest} school did best.
Timeliness {slipped|improved} in the winter.
Referrals come {earlier|later} than they did.
Caseloads are {high|low} in the new team.
Waiting times are {longer|shorter} now.
Support has become {stronger|weaker}.
The trend is {upwards, rising|downwards, falling}.
The pace of change is {quick|slow}.
Use of agency staff {dropped|climbed}.
The deficit has become a {surplus|shortfall}.`,
  quantities: `
{Most|Few} pupils read well.
{All|Some} staff have been trained.
{Many|Few} parents are pleased.
{Nearly all|Nearly half} of the plans are good.
{Every|No} child has a plan.
Plans are {always|sometimes} up to date.
Leaders {usually|rarely} visit.
Concerns are {often|seldom} raised.
{Several|All} homes were full.
{Only some|Some} reviews were late.
A {majority|minority} of governors agreed.
Staff {fully|partly} understand the policy.
The plan is {entirely|partially} in place.
{Both|Neither} of the reviews was sound.
There is {much|little} evidence.
There are {enough|too few} carers.
Resources are {sufficient|insufficient}.
The training is {compulsory|optional}.
{At least|At most, no more than} five visits are made.
It happened {once|twice} last term.
{Each|One} of the files was checked.
The {minimum|maximum} number of visits is set.
Reviews are {regularly|irregularly} held.
Support is {consistently|inconsistently} given.
The report covers {the whole|part} of the service.
Families wait too {long|short} a time.
Change came {quickly|slowly}.
Responses are {immediate and prompt|late}.
Absence is {frequent|infrequent}.
{Everyone|No one} felt safe.
{Mostly|Partly} the advice was right.
The effect was {significant|slight}; it was {substantially|slightly} felt.
Staff are {very|hardly} busy.`,
  qualities: `
Children are {safe|unsafe} in the home.
Help is {effective|ineffective}.
Management is {strong|weak}.
Guidance is {clear|unclear}.
Responses are {timely|delayed}.
Responses are {timely|untimely}.
The placement is {appropriate|inappropriate}.
The placement is {suitable|unsuitable}.
Practice is {consistent|inconsistent}.
Practice is {consistent|patchy}.
The decision was {lawful|unlawful}.
The process is {fair|unfair}.
Records are {accurate|inaccurate}.
Records are {complete|incomplete}.
The data are {reliable|unreliable}.
Supervision is {adequate|inadequate}.
Pupils behave {well|badly}.
Pupils are {polite|rude}.
Teaching is {engaging|disengaging}.
The atmosphere is {calm|chaotic}.
Leaders are {ambitious|unambitious}.
The curriculum is {coherent|incoherent}.
Staff are {qualified|unqualified}.
Staff are {experienced|inexperienced}.
The setting is {registered|unregistered}.
The absences were {authorised|unauthorised}.
Carers are {satisfied|dissatisfied}.
The workforce is {stable|unstable}.
Children feel {valued|undervalued}.
Relationships are {positive|negative}.
Feedback was {helpful|unhelpful}.
The result is {acceptable|unacceptable}.
The answer was {correct|incorrect}.
The claim is {true|false}.
The visit was {successful|unsuccessful}.
The behaviour was {kind|unkind}.
Workers were {respectful|disrespectful}.
The team is {competent|incompetent}.
Leaders are {aware|unaware} of the risk.
The risk is {known|unknown}.
The plan is {realistic|unrealistic}.
Checks are {thorough|superficial}.
The school is {compliant|non-compliant}.
The response was {proportionate|disproportionate}.
Leaders have {strengths|weaknesses} in this area.
The judgement is {right|wrong}.
The home is {clean|dirty}.
Inspectors were {impressed|disappointed}.
Parents {praised|criticised} the head.
The appeal was {upheld|dismissed}.
The request was {accepted|rejected}.
Pupils {pass|fail} the check.
Staff {support|oppose} the change.
Governors {agree|disagree} with the finding.
Pupils are {included|excluded}.
The centre is {open|closed}.
Pupils {enjoy|hate} school.
Children {thrive|struggle} there.
The policy {protects|endangers} children.
The scheme {promotes|undermines} trust.
The post is {permanent|interim}.
The role is {statutory|voluntary}.
The concern was {addressed|unaddressed}.
The issue is {resolved|unresolved}.
Work is {organised|disorganised}.
Decisions are {logical|illogical}.
Teaching is {flexible|inflexible}.
Costs are {visible|hidden}.
It was a {major|minor} incident.
Leaders are {honest|dishonest}.`,
  certainty: `
The council {must|may} publish the plan.
The council {should|could} publish the plan.
Staff {will|might} be trained.
The child {was|may have been} at risk.
It is {certain|uncertain} that funds remain.
It is {likely|unlikely} to close.
The plan is {final|draft}.
The plan is {in place|planned}.
Inspectors {found|alleged} neglect.
The {current|former} head agreed.
The school {is|was} safe.
The home {remains|stopped being} full.
Leaders {have begun|have ceased} the work.
The work has {started|ended}.
The ban is {temporary|permanent}.
Visits {were|could be} made.
Progress is {expected|required}, leaders {hope|know}.
Help is given {because|although} it costs more.
It works {if|unless} staff stay.
The rule {still|previously} applies.`,
  who: `
{Thornmere|Ashwick} Council has improved.
Services in {Northmoor|Southmoor} are good.
The visit to {Mill Lane College|Mill Bank College} went well.
Pupils at {Larkhill Primary|Beacon Row Infants} read daily.
Inspectors praised {Ms Dunmore|Ms Dunmoor-Hale}.
The director, {Alan Firth|Anna Firth}, resigned.
{Leaders|Teachers} set high expectations.
{Boys|Girls} make faster progress.
{Parents|Pupils} said they felt heard.
{Governors|Trustees} asked for more.
{Social workers|Police officers} attended.
{Fathers|Mothers} were not consulted.
The {younger|older} pupils did best.
{Children in care|Care leavers} wait longest.
Foster {carers|children} were asked.
{His|Her} plan was shared.
The {council|school} is responsible.
{Ofsted|The council} wrote the report.
Standards in {reading|writing} rose.
Standards in {mathematics|English} rose.
The {primary|secondary} phase is strong.
The {local|national} average is lower.
Provision in the {north|south} is weak.
The {internal|external} review is done.
{They|We} decided to close it.
The {headteacher|chair} left in May.
{Staff|Inspectors} raised the alarm.
The {nursery|college} shares a site.
{Nurses|Doctors} visit each month.
Garrowby is better than {Fenbury|Denholt}.
{Garrowby is better than Fenbury|Fenbury is better than Garrowby}.
{Apprentices|Employers} were surveyed.`,
  around: `
Pupils {|do not }make good progress in reading.
Pupils {|rarely }make good progress in reading.
{Most|Few} pupils make good progress in reading.
{|No }leaders have a firm grip on practice.
{|It is not true that }the home is a warm place to live.
{|Nobody thinks that }the home is a warm place to live.
{|Until last year }visits took place within ten days.
Workers {|failed to }record what the children said to them.
Workers {|do not always }record what the children said to them.
Managers {|have stopped }checking the quality of plans.
Carers {|were unable to }attend the training that was offered.
The council {|has not }set aside money for repairs.
{Ashwick|Thornmere} Council set aside money for repairs.
{Boys|Girls} are catching up with the others.
In {2022|2023} the school was full.
In {March|May} the school was full of visitors.
{Leaders|Parents} say that the food is fresh.
{All|None} of the rooms were ready in time.
The report says {that|nothing about whether} children are heard.
{|Without help, }families find the forms easy to use.
{It is true|It is false} that the roof was mended.
The trust {denied|confirmed} that records went missing.
{|If funds allow, }new staff start in the autumn.
{More|Less} than half of them read at home.
{At least|Fewer than} ten of them read at home.
{Above|Below} all the schools in its group.
{Outstanding|Inadequate} leadership shapes the work of the team.
The {effective|ineffective} use of data by the team was noted.
A {safe|dangerous} place for the youngest children.
{Improved|Declining} attendance among the oldest pupils.
An {increase|decrease} in the number of visits was seen.
The {strong|weak} partnership with health was noted.
There was {a|no} sense of urgency among the partners.
Staff were {well|poorly} prepared for the inspection week.
The {high|low} turnover of staff was discussed.
Children {who were|who were not} seen alone told the same story.
The {appropriate|inappropriate} sharing of details was discussed.
Help {came|never came} to the families who asked.
The {timely|late} reply to the letter was noted.
{£3 million|£30 million} was put into the new centre.
{12%|21%} of the children moved home again.
{Five|Fifteen} of the children moved home again.
The {lack|presence} of a plan was felt by everyone.
The school {lost|won} the praise of its visitors.
The board {rejected|accepted} the offer of support.
Social workers {can|cannot} see the whole record.
The head {must|may} publish the results each year.
{Some|All} of the actions from the last visit remain.
Plans {rarely|usually} say what will happen next.
The {former|current} director wrote the foreword.`,
};
