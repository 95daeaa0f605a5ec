import { describe, expect, it } from 'vitest';
import { readingOf } from '../../lib/core/pdf-text/reading';
import { openPdf } from '../../lib/pdf/open';
import { PdfWriter } from '../tools/pdf-writer';

const WIDTH = 595;
const HEIGHT = 842;
const LINES = [
  'Social workers in Wrenfield know their',
  'children well and visit them often, as',
  'plans of this autumn show.',
];
/** How content is turned so that it is upright again on a page that is shown turned. */
const TURNED: Readonly<Record<number, string>> = {
  0: '1 0 0 1 0 0 cm',
  90: `0 1 -1 0 ${String(WIDTH)} 0 cm`,
  180: `-1 0 0 -1 ${String(WIDTH)} ${String(HEIGHT)} cm`,
  270: `0 -1 1 0 0 ${String(HEIGHT)} cm`,
};

/** A page whose text is turned by one angle, and which is shown turned by another. */
function page(text: number, shown: number): Uint8Array {
  const writer = new PdfWriter();
  const tree = writer.reserve();
  const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const words = LINES.map((line) => `(${line}) Tj T*`).join(' ');
  const body = `q ${TURNED[text] ?? ''} BT /F1 11 Tf 14 TL 70 480 Td ${words} ET Q BT /F1 6 Tf 20 20 Td (7) Tj ET`;
  const content = writer.addStream('', body);
  const one = writer.add(
    `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 ${String(WIDTH)} ${String(HEIGHT)}] /Rotate ${String(shown)}
    /Resources << /Font << /F1 ${String(font)} 0 R >> >> /Contents ${String(content)} 0 R >>`,
  );
  writer.add(`<< /Type /Pages /Kids [${String(one)} 0 R] /Count 1 >>`, tree);
  return new Uint8Array(writer.bytes(writer.add(`<< /Type /Catalog /Pages ${String(tree)} 0 R >>`)));
}

describe('pages that are turned', () => {
  it.each([
    [0, 0],
    [90, 90],
    [180, 180],
    [270, 270],
    // a scan that lies on its side
    [0, 90],
    [90, 0],
  ])('text turned by %i on a page turned by %i is read in its lines', async (text, shown) => {
    const opened = await openPdf(page(text, shown), { password: async () => null });
    if (!opened.ok) throw new Error(opened.error.code);
    const read = await opened.value.readText(1);
    await opened.value.close();
    const { reading } = readingOf([read]);
    expect(reading.text).toContain(LINES.join(' '));
    const isWide = text % 180 === 90;
    expect([read.width, read.height]).toEqual(isWide ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT]);
    expect(read.items[0]).toMatchObject({ x: 70, y: 480, size: 11 });
  });
});
