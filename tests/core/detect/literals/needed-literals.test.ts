import { describe, expect, it } from 'vitest';
import { neededLiterals } from '../../../../lib/core/detect/literals/needed-literals';

/** Literals of the beginning with a ^ before them. */
const needed = (source: string): string[] | null =>
  neededLiterals(source)?.map(({ text, first }) => `${first ? '^' : ''}${text}`) ?? null;

describe('the literals that every match needs', () => {
  it.each<[string, string[]]>([
    [String.raw`\bgood\b`, ['good']],
    [String.raw`\b(?:good|poor)\b`, ['good', 'poor']],
    [String.raw`\bimprov\w+`, ['improv']],
    [String.raw`\b[Oo]fsted\b`, ['ofsted']],
    [String.raw`\bconcerns?\b`, ['concern']],
    [String.raw`\b(?:one|two) of\b`, ['one of', 'two of']],
    // the rarer of two
    [String.raw`\bthe\b.{0,40}\bovercrowded\b`, ['overcrowded']],
    // what may be missing is not needed
    [String.raw`\b(?:very )?late\b`, ['late', 'very late']],
    [String.raw`\b(?:[a-z]+ )*late\b`, ['late']],
    [String.raw`(?<![a-z])late`, ['late']],
    [String.raw`^["“]?although\b`, ['^although', '^"although', '^“although']],
    [String.raw`\bsection \d+`, ['section ']],
    [String.raw`\d+%`, ['%']],
    [String.raw`n[’']t\b`, ["'t", '’t']],
  ])('%s', (source, literals) => {
    expect(needed(source)?.sort()).toEqual(literals.sort());
  });

  it.each([
    ['in the middle of a word', 'ate'],
    ['nothing but a class', String.raw`\b[a-z]+\b`],
    ['one way without any', String.raw`\b(?:good|[a-z]+ed)\b`],
    ['all of it may be missing', String.raw`\b(?:good)?`],
  ])('are unknown: %s', (_, source) => {
    expect(neededLiterals(source)).toBeNull();
  });
});
