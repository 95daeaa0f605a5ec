import { stemsOf, type Stem } from '../learned/stems';

/**
 * Words that tell the same of a sentence, whichever of them it holds: a weight learned of one holds for all. Only outside
 * reports, where politics, money, plans and families stand beside what inspectors found.
 */
const CLASSES: Readonly<Record<string, string>> = {
  'then and now':
    'now already still today ever since recently previously currently lately soon longer anymore tomorrow yesterday tonight',
  family:
    'son daughter child kid boy girl lad mum dad mother father parent family wife husband partner brother sister grandson granddaughter twin toddler lot',
  nobody: 'nobody nothing never none everyone everybody everything always anything anyone no-one whoever',
  saying:
    'said says say added adds told tells wrote writes insisted insists explained explains commented recalled continued replied responded tweeted posted announced declared described called claimed argued admitted',
  politics:
    'labour conservative tory liberal democrat reform green election elected elect vote voted party opposition resign resigned resignation mp mps councillor cllr minister ministers cabinet motion politician political parliament mayor government whitehall westminster chancellor manifesto',
  money:
    'fund funding funded budget spend spending spent cost costs invest invested investment saving savings cut cuts pay paid price million billion grant money finance financial deficit tax fee fees loan',
  mind: 'want wants hope hopes believe believes think thinks feel feels know knows understand understands wish welcome welcomes accept accepts expect recognise appreciate agree regret determined committed confident proud delighted sorry grateful disappointed devastated pleased shocked',
  maybe: 'can could may might would should must shall perhaps maybe',
  will: "will we'll they'll it'll i'll he'll she'll won't plan plans planning intend intends aim aims",
  more: 'more less better worse fewer higher lower faster slower calmer happier stronger weaker safer quicker larger smaller greater',
  because: 'because meaning means mean leading leads consequence consequently therefore thanks',
  asking: 'asked asks queried queries questioned wondered enquired question questions',
  judging:
    'praised praise criticised criticise highlighted highlight condemned condemn warned warn accused accuse identified identify flagged noted judged concluded slammed blasted hailed commended applauded singled credited faulted lambasted branded castigated complimented lauded uncovered exposed revealed raised',
  crime:
    'court sentenced murder murdered killed jailed convicted trial arrested attack assault inquest coroner police charged guilty rape abuse abused died death',
  event:
    'meeting protest consultation launch launched published publish debate hearing inquiry strike petition march ceremony visit visited opening opened closed closure celebrate celebrating celebration',
  leader:
    'headteacher head principal director leader chief executive manager boss owner governor chair chairman chairwoman trustee deputy commissioner spokesman spokeswoman spokesperson',
  learner: 'children pupils students learners apprentices youngsters babies toddlers leavers teenagers residents',
  service:
    'staff teacher teachers carer carers manager managers leaders teaching lesson lessons curriculum service services support caseload caseloads plan plans assessment assessments supervision worker workers tutors practitioners practice planning safeguarding behaviour attendance reading phonics classroom',
  graded: 'rated graded judged rating ratings grade grades judgement judgements verdict',
  waiting: 'wait waits waited waiting delay delays delayed late slow slowly backlog weeks months years overdue queue',
  lacking:
    'lack lacked lacks without missing missed short shortage insufficient inadequate failed fails failing failure failures gaps gap weak weakness weaknesses poor poorly unsafe',
  system:
    'framework system regime reform reforms policy law act legislation bill scheme national nationally england country countries',
};

/** Made when first wanted: few pages want it. */
let known: Map<string, string> | null = null;

function classes(): Map<string, string> {
  known ??= new Map(
    Object.entries(CLASSES).flatMap(([name, words]) =>
      words.split(' ').flatMap((word) => stemsOf(word).map(({ stem }): [string, string] => [stem, name])),
    ),
  );
  return known;
}

/** How a sentence begins tells who or what it speaks of. */
const OPENERS: ReadonlySet<string> = new Set(
  "we i they it he she there our my the a an this that these those but and so inspectors ofsted some most many all one when if in at for no nobody not what you his her their it's we've we're they're that's there's i'm i've you're last since after before as while although despite however also".split(
    ' ',
  ),
);

/** Names of the classes that the words of a sentence belong to, and of the word it begins with. */
export function classesIn(stems: readonly Stem[], add: (name: string) => void): void {
  const byStem = classes();
  for (const { stem } of stems) {
    const name = byStem.get(stem);
    if (name !== undefined) add(`words of ${name}`);
  }
  const first = stems.find(({ stem }) => /^[a-z]/.test(stem))?.stem;
  if (first !== undefined && OPENERS.has(first)) add(`opens with ${first}`);
}
