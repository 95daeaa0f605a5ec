import type { Polarity } from '../model/kinds';
import data from './grades.json';

interface Grade {
  readonly key: string;
  /** As the inspectorate prints it. */
  readonly label: string;
  readonly polarity: string;
}

interface Scale {
  readonly key: string;
  readonly label: string;
  readonly grades: readonly Grade[];
}

const scales: ReadonlyMap<string, Scale> = new Map(data.scales.map((scale) => [scale.key, scale]));
/** Many scales share their words: what "good" means where a document's scale is unknown, or has no such grade. */
const anywhere = new Map<string, Grade>();
for (const scale of data.scales)
  for (const grade of scale.grades) if (!anywhere.has(grade.key)) anywhere.set(grade.key, grade);

function gradeOn(scale: string | null | undefined, grade: string): Grade | undefined {
  return scales.get(scale ?? '')?.grades.find((one) => one.key === grade) ?? anywhere.get(grade);
}

/** The scale that holds this grade: the document's own where it does, else none. */
export function scaleWith(scale: string | null | undefined, grade: string): string | undefined {
  return scales.get(scale ?? '')?.grades.some((one) => one.key === grade) ? (scale ?? undefined) : undefined;
}

/** Whether a grade speaks for or against the provider. */
export function gradePolarity(scale: string | null | undefined, grade: string): Polarity {
  return (gradeOn(scale, grade)?.polarity ?? 'neutral') as Polarity;
}
