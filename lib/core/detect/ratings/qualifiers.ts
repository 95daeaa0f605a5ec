import type { Attributes, Qualifier } from '../../model/attributes';
import { type SentencePattern, sentencePattern } from '../literals/sentence-pattern';

const HOW: readonly (readonly [Qualifier['how'], SentencePattern])[] = [
  [
    'hedged',
    sentencePattern(
      '',
      String.raw`\b(?:may(?= [a-z])|might|could(?= be| have)|[Aa]ppears? to|[Ss]eems? to|(?:is|are) likely|[Pp]ossibly|[Pp]erhaps|[Ll]argely`,
      String.raw`|[Gg]enerally|[Mm]ostly|[Uu]sually|[Bb]roadly|[Tt]ends? to|[Ii]n general|[Tt]o some extent|[Ii]n the main|[Oo]n the whole)\b`,
    ),
  ],
  [
    'negated',
    sentencePattern(
      'i',
      String.raw`\b(?:(?:not|never|cannot|hardly|[a-z]+n[’']t)(?! only\b)(?: (?:always|yet|all|enough|consistently|sufficiently|well|routinely|been|have))?`,
      String.raw`|no longer|no|none|nobody|neither|without)\b`,
    ),
  ],
  [
    'contrasted',
    sentencePattern(
      'i',
      String.raw`\b(?:however|but|although|though|even though|despite|whereas|nevertheless|nonetheless|on the other hand|in contrast)\b`,
    ),
  ],
];

/** How a finding takes something back: the first words of each kind, as printed; nothing where there are none. */
export function qualified(sentence: string): Pick<Attributes, 'qualifiers'> {
  const qualifiers = HOW.flatMap(([how, pattern]): Qualifier[] => {
    const words = pattern.exec(sentence)?.[0];
    return words ? [{ how, words }] : [];
  });
  return qualifiers.length > 0 ? { qualifiers } : {};
}
