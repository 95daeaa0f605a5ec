import type { Block } from '../model/reading-text';
import type { Carry, Section } from './types';
import { pattern } from './pattern';

/** Headings that say what stands below them; the first that fits wins. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['contents', /^(?:table of )?contents$/i],
  [
    'recommendations',
    pattern(
      'i',
      String.raw`^(?:(?:conclusions and |our |key |main |the |ofsted[’']s |summary of )?recommendations?|areas? for (?:priority action|improvement|development)`,
      String.raw`|priority (?:and immediate )?actions?|immediate (?:and priority )?actions?|statutory requirements`,
      String.raw`|(?:points|actions?|areas) (?:for|to) improve(?:ment)?|key (?:recommendations|priorities for action)`,
      String.raw`|next steps)\b`,
    ),
  ],
  ['body', /\bneeds? to do better\b/i],
  [
    'recommendations',
    pattern(
      'i',
      String.raw`^what (?:needs to (?:improve|change|get better)`,
      String.raw`|(?:does|do|must|should) (?:the|this) .{2,80}\b(?:need to (?:do to )?improve|improve))`,
    ),
  ],
  [
    'strengths',
    /^(?:(?:key |areas of |main |the )?(?:local authority[’']s )?strengths?|what (?:works|is working) well|what the (?:school|nursery|setting|college|provider|home) does well)(?: of .{2,60})?$/i,
  ],
  [
    'previous',
    /^(?:dates? of )?previous (?:ofsted )?inspections?\b|^other ofsted inspections|^(?:recent )?inspection history/i,
  ],
  [
    'about',
    pattern(
      'i',
      String.raw`^(?:information about (?:this|the) .*|about (?:this|the) .*`,
      String.raw`|(?:children|child protection|children looked after|children in care).* in this area|the local authority`,
      String.raw`|local leadership|context|local (?:authority )?context|background|school details`,
      String.raw`|(?:setting|provider|service|inspection) details|details (?:of|about) .*|local area partnership details`,
      String.raw`|notes to editors|other information about .*`,
      String.raw`|key facts|facts and figures)$`,
    ),
  ],
  [
    'method',
    pattern(
      'i',
      String.raw`^(?:information about (?:this|the) (?:local authority )?inspection`,
      String.raw`|inspection (?:team|methods?|activities)|how .{2,60} inspected.*|what (?:the )?.{2,60} judgements mean`,
      String.raw`|grade descriptors|scope(?: of (?:the )?.*)?|annex.*|appendix.*|the inspection team`,
      String.raw`|about (?:this|the) inspection`,
      String.raw`|.*complaints?.*procedure)$`,
    ),
  ],
  [
    'furniture',
    pattern(
      'i',
      String.raw`\b(?:membership|subscri\w+|newsletter|magazine|(?:all|older|past) reports|related (?:articles|stories|content|links)`,
      String.raw`|more (?:from|on|stories)|most (?:read|popular)|sign up|share this|comments|follow us`,
      String.raw`|contact(?: us| details)?|read more|cookies?)\b`,
    ),
  ],
];
/** Names of judgement areas: as a bare heading they divide a list of recommendations without ending it. */
const BARE_AREA = pattern(
  'i',
  String.raw`^(?:leadership,? (?:management|and)|the experiences and progress|the impact of leaders`,
  String.raw`|quality of (?:education|practice)|children (?:who need|looked after|in care)|care leavers|adoption`,
  String.raw`|help and protection|behaviour and attitudes|personal development`,
  String.raw`|(?:statutory )?requirements?|due date|for (?:the |all )?(?:council|local authority|partnership|school|governors|health|police))`,
);
/** What inspectors said of one area, where a page tells it area by area. */
const JUDGED_AREA =
  /^(?:(?:the )?(?:quality of education|personal development|behaviou?r and attitudes|leadership (?:and|&) management|early years|achievement|inclusion|safeguarding|teaching|pupils|children|curriculum|outcomes)\b.{0,30}|sixth form.{0,20})$/i;
/** From here on the provider speaks for itself. */
const OWN_VOICE =
  /^(?:our\b|about us|fees|welcome\b|admissions|contact\b|what we\b|why choose|come and see|join us|.{0,40}(?:council|school|provider|trust)(?:[’']s)? (?:response|reaction|statement)|(?:response|reaction) (?:from|by)\b)/i;
const GRADED = pattern(
  'i',
  String.raw`[:–—-]\s*["'“‘]?(?:outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate`,
  String.raw`|exceptional|strong standard|expected standard|needs attention|urgent improvement)["'”’]?$`,
);
const INSPECTORS_FOUND = pattern(
  'i',
  String.raw`\b(?:what (?:ofsted|inspectors|the (?:report|inspection|review|jar))\b.*\b(?:found|said|saw|says)`,
  String.raw`|(?:ofsted|inspectors|inspection)(?:[’']s)? (?:main |key )?findings|(?:key|main|headline) findings$`,
  String.raw`|inspectors? found)\b`,
);
/** "What Ofsted says needs to improve" */
const TO_IMPROVE =
  /^what .{3,60}\b(?:says?|said|told us|found|wants?)\b.{0,20}\b(?:(?:needs?|has|have) to (?:improve|change|get better)|should improve)$/i;
const EARLIER = /\b(?:previous|last|earlier)\b[^.]{0,40}\binspection|\bJAR\b|\bjoint area review\b/i;

/** Under such a heading inspectors speak until somebody else does. */
const FOUND = { speaker: 'inspector', said: 'inspector' } as const;

/** What the text below this heading is. */
export function enterHeading(text: string, block: Block, carry: Carry): Carry {
  const level = block.level ?? 7;
  const name = text
    .replace(/^[\d.\s]+/, '')
    .replace(/(?<![\d\s])[\d\s]+$/, '')
    .trim();
  const section = sectionOf(name, text);
  const fresh = {
    ...carry,
    level,
    heading: name.slice(0, 120),
    quoteOpen: false,
    lead: null,
    earlier: EARLIER.test(name),
  };
  if (carry.section === 'previous' && GRADED.test(name)) return carry;
  if (section) return { ...fresh, section, ...(section === 'inspectors-found' ? FOUND : {}) };
  if (carry.section === 'inspectors-found' && (JUDGED_AREA.test(name) || BARE_AREA.test(name)))
    return { ...fresh, ...FOUND, section: 'inspectors-found', heading: carry.heading };
  if (OWN_VOICE.test(name)) return { ...fresh, section: 'body', speaker: 'provider', said: 'provider' };
  const deeper = block.level !== undefined && level > carry.level;
  if (carry.section === 'recommendations' && !GRADED.test(name) && (deeper || BARE_AREA.test(name)))
    return { ...fresh, section: 'recommendations', level: carry.level, heading: carry.heading };
  if (deeper && (carry.section === 'about' || carry.section === 'method' || carry.section === 'previous'))
    return { ...fresh, section: carry.section, level: carry.level, heading: carry.heading };
  if (carry.section === 'contents' && /\s\d{1,3}$/.test(text)) return carry;
  return { ...fresh, section: 'body' };
}

const TELLING: ReadonlySet<Section> = new Set([
  'recommendations',
  'strengths',
  'previous',
  'inspectors-found',
  'method',
]);

/** Headings of one or two words that name no kind of content, but end the list above them. */
const DIVIDER =
  /^(?:(?:main|key|headline|our) findings|findings|overview|introduction|summary|executive summary|conclusions?|next steps|background|context)$/i;

/** What heads the parts of a minute. */
const MINUTED = /^(?:resolved|recommended|decision|minutes?)(?: that)?:$/i;

/** Pages often set a heading as a short bold paragraph: known by its words, as long as it ends like a heading. */
export function readsLikeHeading(text: string): boolean {
  if (MINUTED.test(text)) return true;
  if (text.length > 140 || /[.!,;:”"’]$/.test(text)) return false;
  const name = text.replace(/^[\d.\s]+/, '').trim();
  if (DIVIDER.test(name)) return true;
  if (GRADED.test(name)) return /^(?:the )?(?:experiences|impact|overall|leadership|quality)\b/i.test(name);
  const section = sectionOf(name, text);
  return section !== null && TELLING.has(section);
}

function sectionOf(name: string, text: string): Section | null {
  if (/\S\s\d{1,3}$/.test(text) && name.length > 8) return null;
  if (name.length > 140) return null;
  if (TO_IMPROVE.test(name)) return 'recommendations';
  if (INSPECTORS_FOUND.test(name)) return 'inspectors-found';
  // the longer names of "method" begin like those of "about"
  if (/^(?:information about|about) (?:this|the) (?:local authority )?inspection/i.test(name)) return 'method';
  if (/^the experiences and progress/i.test(name)) return 'body';
  return HEADINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
