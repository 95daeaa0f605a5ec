/** Sentences that an edit leaves saying the same: "{old|new}". */
export const SAME = `
The {organisation|organization} of lessons is clear.
The {programme|program} was praised.
Pupils' {behaviour|behavior} is calm.
Staff {recognise|recognize} risk.
The {centre|center} is busy.
Plans are {up-to-date|up to date} here.
Leaders {kn0w|know} their pupils.
{Inspectors|lnspectors} saw lessons.
The {curriculum|curnculum} is broad.
The {govemors|governors} met.
Children are {carefully|carefuly} matched.
Children are {matched|mached} with carers.
The {assessment|assesment} was shared.
{Safeguarding|Safe guarding} training is complete.
{Safeguarding|Safe-guarding} training is complete.
Pupils {receive|recieve} help.
{The council|THE COUNCIL} replied.
Help is given {promptly|prompt1y}.
The {school|schooI} is calm.
{67%|67 per cent} of visits were recorded.
{67%|67 percent} of visits were recorded.
The roll is {1240|1,240} pupils.
{Five|5} visits were made.
{Twelve|12} files were read.
Staff {do not|don't} know.
Staff {cannot|can't} say.
Staff {is not|isn't} the word.
It {was not|wasn't} shared.
The visit was in {September|Sept} 2022.
The visit was in {January|Jan} 2022.
Help comes on {Monday|Mon} mornings.
The cost is {£3 million|£3m} a year.
The cost is {£3 billion|£3bn} a year.
The plan, {however,|however} is shared.
The report{ — |-}a long one{ — |-}is out.
Pupils read the {book|hook} aloud.
The {chronology|chronoiogy} is kept.
The {chronology|chrono1ogy} is kept.
Plans are {reviewed|revievved} in time.
Leaders {monitor|rnonitor} attendance.
Parents {commented|cornmented} on it.
The {department|departrnent} answered.
The {Department|department} answered.
The {information|inforrnation} is shared.
Families {waited|vvaited} for weeks.
{Teachers|teachers} plan well.
The {3rd|third} review is done, they say.
Workers {visited|visted} often.
{Attendance|Attendence} is recorded.
The {necessary|neccessary} steps were taken.
An {independent|independant} visitor came.
Support was {definitely|definately} given.
The {committee|comittee} met.
{Relationships|Relationshps} matter.
Carers {feel|fee1} heard.
The {environment|enviroment} is tidy.
It is {embedded|imbedded} in practice.
The {judgement|judgment} was shared.
Leaders {fulfil|fulfill} their duties.
The work is {labelled|labeled} by pupils.
`;
