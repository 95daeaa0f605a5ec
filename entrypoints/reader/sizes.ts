import type { SheetSize } from '../../lib/dom/sheets/sheet';
import type { PdfFile } from '../../lib/pdf/file';

/** Sizes asked for at once: one after the other, a thousand pages would take seconds. */
const AT_ONCE = 64;

/** The sizes of all pages. One that is damaged is given the size of the first, so that the others keep their places. */
export async function sizesOf(file: PdfFile, first: SheetSize): Promise<SheetSize[]> {
  const sizes: SheetSize[] = [first];
  for (let from = 2; from <= file.pages; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, file.pages - from + 1);
    const asked = Array.from({ length: count }, (_, i) => file.sizeOf(from + i).catch(() => first));
    sizes.push(...(await Promise.all(asked)));
  }
  return sizes;
}
