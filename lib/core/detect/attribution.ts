import type { Source } from '../model/kinds';
import type { Carry } from './types';

const SAY =
  '(?:said|says?|saying|found|finds?|finding|not(?:e|es|ed|ing)|stat(?:e|es|ed)|warn(?:s|ed|ing)?|conclud(?:e|es|ed)|prais(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|highlight(?:s|ed|ing)?|identif(?:y|ies|ied)|recognis(?:e|es|ed)|report(?:s|ed)?|add(?:s|ed)|observ(?:e|es|ed)|saw|see|raise[ds]?|judg(?:e|es|ed)|list(?:s|ed)|acknowledg(?:e|es|ed)|commend(?:s|ed)|welcom(?:e|es|ed)|describ(?:e|es|ed)|felt|feels?|discover(?:s|ed)|reveal(?:s|ed)|show(?:s|ed)|call(?:s|ed)|point(?:s|ed)|express(?:es|ed)|cit(?:es|ed)|uncover(?:s|ed)|hail(?:s|ed)|concern(?:ed)?|condemn(?:s|ed)?|rate[ds]?|outlin(?:e|es|ed|ing)|suggest(?:s|ed)?|told|explain(?:s|ed)|comment(?:s|ed)|wrote|writes|claim(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|believ(?:es|ed)|admit(?:s|ted)|stress(?:es|ed)|continued)';
const INSPECTOR =
  '(?:Ofsted|(?:the )?inspectors?|(?:the )?inspectorates?|(?:the )?watchdog|HMI|(?:the|a|its|their|that|this|today[’\']s|Ofsted[’\']s|damning|critical|latest|positive|glowing) (?:inspection |Ofsted |monitoring |new |latest |damning |critical )*(?:report|letter|review|inspection|visit|judgement)|(?:the )?regulator|(?:the )?JAR|joint area review|lead inspector)';
const PROVIDER =
  '(?:(?:the |a |its |county |city |borough |district )*(?:council|authority)|councillors?|Cllr|spokes(?:man|woman|person)|cabinet (?:member|lead)|lead member|(?:executive |assistant |strategic |corporate |interim |former )*director|chief executive|(?:council |deputy )*leader|head ?teacher|head|principal|chief|the trust|the college|the school|the academy|chair of governors|executive member|portfolio holder)';
const OTHER = '(?:union|Unison|NASUWT|NEU|charity|campaigners?|parents?|MPs?|minister|secretary of state|Department for Education|DfE|opposition|residents?|the ombudsman|commissioner|LGA|ADCS|BASW|judge|professor|researchers?|think ?tank)';

const of = (who: string): RegExp => new RegExp(`\\b${who}\\b[^.;:"“”]{0,60}?\\b${SAY}\\b`, 'i');
const inverted = (who: string): RegExp => new RegExp(`\\b(?:${SAY}|according to|by|outlined in|in)\\s+(?:in )?${who}\\b`, 'i');

const INSPECTOR_SAYS = of(INSPECTOR);
const SAID_INSPECTOR = new RegExp(`(?:\\b(?:said|says|states?|stated|warned|added|found|wrote|noted|according to|praised by|criticised by|warned by|seen by|told by|identified by|raised by|highlighted by)\\s+(?:in )?${INSPECTOR}\\b)`, 'i');
const PROVIDER_SAYS = of(PROVIDER);
const SAID_PROVIDER = inverted(PROVIDER);
const OTHER_SAYS = of(OTHER);
const PRONOUN_SAYS = new RegExp(`(?:^|[”"],?\\s|,\\s)(?:it|they|he|she)\\s+(?:also\\s+|have\\s+|has\\s+|are\\s+|were\\s+|did\\s+|further\\s+|particularly\\s+)*${SAY}\\b|\\bthey also ${SAY}`, 'i');
const NAMED_SAYS = /\b((?:Mr|Mrs|Ms|Dr|Cllr|Sir)\s+)?([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+(?:also\s+)?(?:said|says|added|told|stressed|explained|declined|insisted|admitted|called|warned|commented|continued|argued|claimed|believes)\b|\bsaid\s+(?:[A-Z][a-z]+\s+)?([A-Z][a-z]+)\b/;
const OFFICE = new RegExp(`\\b(?:${PROVIDER}|[Cc]hildren[’']s director)\\b[^.;“”"]{0,60}?,?\\s([A-Z][a-z]+)\\s([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\\b`);
const NAME_OFFICE = new RegExp(`\\b([A-Z][a-z]+)\\s([A-Z][a-z]+(?:-[A-Z][a-z]+)?),\\s[^.;“”"]{0,60}?\\b(${PROVIDER}|${OTHER}|${INSPECTOR})\\b`, 'i');

export interface Attribution {
  readonly source: Source;
  readonly why: string;
}

/** Who is said to say this sentence, by its own words; null where it names nobody. */
export function attributionOf(text: string, carry: Carry): Attribution | null {
  const inspector = SAID_INSPECTOR.exec(text) ?? INSPECTOR_SAYS.exec(text);
  const provider = PROVIDER_SAYS.exec(text) ?? SAID_PROVIDER.exec(text);
  const named = namedSpeaker(text, carry);
  const speaks = named ?? (provider ? { source: 'provider' as const, why: provider[0] } : null);
  if (inspector && !(speaks && outranks(text, inspector.index))) return { source: 'inspector', why: inspector[0] };
  if (speaks) return speaks;
  const other = OTHER_SAYS.exec(text);
  if (other) return { source: 'other', why: other[0] };
  const pronoun = PRONOUN_SAYS.exec(text);
  return pronoun && carry.speaker ? { source: carry.speaker, why: pronoun[0].replace(/^[^a-z]+/i, '') } : null;
}

/** A council's quotation that mentions Ofsted stays the council's. */
function outranks(text: string, inspectorAt: number): boolean {
  const quote = text.search(/["“]/);
  if (quote >= 0 && inspectorAt > quote) return true;
  return new RegExp(`^\\W*(?:[A-Z][a-z]+\\s){0,3}(?:said|added|told)\\b`).test(text) || new RegExp(`^.{0,60}\\b(?:said|added)\\b`).test(text.slice(0, inspectorAt));
}

function namedSpeaker(text: string, carry: Carry): Attribution | null {
  const hit = NAMED_SAYS.exec(text);
  const surname = hit?.[2] ?? hit?.[3];
  if (!hit || !surname || /^(?:Ofsted|They|It|He|She|The|Inspectors|This|That|Who|We|Report|Council)$/.test(surname)) return null;
  const source = carry.people[surname];
  return source ? { source, why: hit[0] } : null;
}

/** Remembers whom a sentence introduces with an office: "children's director Ann Lee". */
export function learnPeople(text: string, people: Carry['people']): Carry['people'] {
  const office = OFFICE.exec(text);
  if (office?.[2]) return { ...people, [office[2]]: 'provider' };
  const after = NAME_OFFICE.exec(text);
  if (!after?.[2] || !/^[A-Z]/.test(after[2])) return people;
  const role = after[3] ?? '';
  const source: Source = new RegExp(`^${INSPECTOR}$`, 'i').test(role) ? 'inspector' : new RegExp(`^${OTHER}$`, 'i').test(role) ? 'other' : 'provider';
  return { ...people, [after[2]]: source };
}
