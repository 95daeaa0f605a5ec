const UNITS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  m: 1_000_000,
  bn: 1_000_000_000,
  k: 1_000,
};

const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen' +
  '|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A number in words, without hundreds of unknown things: "six", "forty-six", "two hundred and ten", "a million" is not one. */
export const WRITTEN =
  `(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL})(?: (?:hundred` +
  `|thousand|million|billion))?(?: and (?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight` +
  `|nine))?|${SMALL}))?`;
export const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** The value of "4,500", "£1.5m", "forty-six", "two hundred". NaN where it is not a number. */
export function numberValue(printed: string): number {
  const words = printed
    .toLowerCase()
    .replace(/^[£€$]\s?/, '')
    .trim();
  const digits = /^([\d,.]+)\s*([a-z]*)$/.exec(words);
  if (digits) return Number((digits[1] ?? '').replaceAll(',', '')) * (SCALES[digits[2] ?? ''] ?? 1);
  let total = 0;
  let current = 0;
  for (const part of words.split(/[\s-]+|\band\b/).filter(Boolean)) {
    if (UNITS[part] !== undefined) current += UNITS[part];
    else if (part === 'hundred') current = (current || 1) * 100;
    else if (SCALES[part]) {
      total += (current || 1) * SCALES[part];
      current = 0;
    } else return Number.NaN;
  }
  return total + current;
}

const FRACTIONS: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 0.25,
  quarters: 0.25,
  fifth: 0.2,
  fifths: 0.2,
  tenth: 0.1,
};

/** The value of "half", "a third", "three quarters". */
export function fractionValue(printed: string): number {
  const words = printed.toLowerCase().split(/[\s-]+/);
  const part = FRACTIONS[words.at(-1) ?? ''] ?? Number.NaN;
  const times = words.length > 1 ? (words[0] === 'a' || words[0] === 'one' ? 1 : numberValue(words[0] ?? '')) : 1;
  return part * times;
}
