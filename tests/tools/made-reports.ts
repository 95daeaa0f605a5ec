import { PdfWriter } from './pdf-writer';

/** Reports that no browser prints: long, locked, scanned. All are made when they are asked for. */

/** What opens the locked report. */
export const PASSWORD = 'letmein';

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
}

export const A4 = '/MediaBox [0 0 595 842]';
const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** The marks of a page, as content streams hold them. */
export function drawn(lines: readonly Line[]): string {
  const line = ({ x, y, size, text, bold }: Line): string =>
    `BT /${bold ? 'B' : 'T'} ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${escaped(text)}) Tj ET`;
  return lines.map(line).join('\n');
}

/** The two fonts that `drawn` writes in. */
export function fontsOf(writer: PdfWriter): string {
  const font = (name: string): string => {
    const number = writer.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
    return `${String(number)} 0 R`;
  };
  return `/Font << /T ${font('Helvetica')} /B ${font('Helvetica-Bold')} >>`;
}

/** @returns numbers of the page tree and the pages in it */
export function pageTree(writer: PdfWriter, contents: readonly number[], resources: string): { tree: number } {
  const tree = writer.reserve();
  const pages = contents.map((content) =>
    writer.add(
      `<< /Type /Page /Parent ${String(tree)} 0 R ${A4} /Resources << ${resources} >> /Contents ${String(content)} 0 R >>`,
    ),
  );
  const kids = pages.map((page) => `${String(page)} 0 R`).join(' ');
  writer.add(`<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`, tree);
  return { tree };
}

const catalogue = (writer: PdfWriter, tree: number): number =>
  writer.add(`<< /Type /Catalog /Pages ${String(tree)} 0 R >>`);

const SUBJECTS = ['plans', 'visits', 'assessments', 'records', 'reviews', 'placements'];
const TEAMS = ['the assessment team', 'the care leavers service', 'the fostering team', 'the front door', 'early help'];

/** One page of a long report: a heading, numbered findings in lines, running titles. */
function pageOf(number: number): Line[] {
  const lines: Line[] = [
    { x: 72, y: 800, size: 8, text: 'Inspection of Longmere children services' },
    { x: 72, y: 40, size: 8, text: 'Longmere, May 2024' },
    { x: 513, y: 40, size: 8, text: String(number) },
    { x: 72, y: 730, size: 16, bold: true, text: `Part ${String(number)}: what inspectors saw` },
  ];
  for (let paragraph = 0; paragraph < 6; paragraph++) {
    const nth = (number - 1) * 6 + paragraph + 1;
    const y = 698 - paragraph * 110;
    const [subject, team] = [SUBJECTS[nth % SUBJECTS.length] ?? '', TEAMS[nth % TEAMS.length] ?? ''];
    const texts = [
      `${String(nth)}. Inspectors found that ${subject} made by ${team} are strong and`,
      `improve the lives of ${String(100 + nth)} children who were seen in that month.`,
      `Leaders read ${String(20 + (nth % 70))}% of them, and ask for more where words are missing.`,
      'Families were told what would happen next, and most of them were',
      'content with it. Some would have liked to be asked sooner.',
    ];
    texts.forEach((text, i) => lines.push({ x: 72, y: y - i * 14.4, size: 12, text }));
  }
  return lines;
}

/** How text is laid on a page so that it stands upright when the page is turned. */
const UPRIGHT: Readonly<Record<number, string>> = {
  0: '1 0 0 1 0 0',
  90: '0 1 -1 0 595 0',
  180: '-1 0 0 -1 842 595',
  270: '0 -1 1 0 0 842',
};

/** One page, wider than high, that its program wrote turned by so many degrees and turns back when it is shown. */
export function turnedReport(degrees: 0 | 90 | 180 | 270): Buffer {
  const writer = new PdfWriter();
  const lines = pageOf(1)
    .map((line) => ({ ...line, y: line.y - 247 }))
    .filter(({ y }) => y > 40);
  const box = degrees % 180 === 0 ? '0 0 842 595' : '0 0 595 842';
  const resources = fontsOf(writer);
  const content = writer.addStream('', `q ${UPRIGHT[degrees] ?? ''} cm ${drawn(lines)} Q`);
  const tree = writer.reserve();
  const page = writer.add(
    `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [${box}] /Rotate ${String(degrees)} /Resources << ${resources} >> /Contents ${String(content)} 0 R >>`,
  );
  writer.add(`<< /Type /Pages /Count 1 /Kids [${String(page)} 0 R] >>`, tree);
  return writer.bytes(catalogue(writer, tree));
}

/** A report of so many pages, with six findings on each. */
export function longReport(pages: number): Buffer {
  const writer = new PdfWriter();
  const resources = fontsOf(writer);
  const contents = Array.from({ length: pages }, (_, i) => writer.addStream('', drawn(pageOf(i + 1))));
  return writer.bytes(catalogue(writer, pageTree(writer, contents, resources).tree));
}

export function lockedReport(): Buffer {
  const writer = new PdfWriter(PASSWORD);
  const resources = fontsOf(writer);
  const contents = [writer.addStream('', drawn(pageOf(1)))];
  return writer.bytes(catalogue(writer, pageTree(writer, contents, resources).tree));
}

/** Pages of pictures: grey sheets, of which only the one that is named has words. */
export function scannedReport(pages: number, worded?: number): Buffer {
  const writer = new PdfWriter();
  const picture = writer.addStream(
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
    Buffer.from(Array.from({ length: 64 }, (_, i) => 200 + (i % 40))),
  );
  const resources = `${fontsOf(writer)} /XObject << /P ${String(picture)} 0 R >>`;
  const contents = Array.from({ length: pages }, (_, i) => {
    const sheet = 'q 595 0 0 842 0 0 cm /P Do Q';
    return writer.addStream('', i + 1 === worded ? `${sheet}\n${drawn(pageOf(i + 1))}` : sheet);
  });
  return writer.bytes(catalogue(writer, pageTree(writer, contents, resources).tree));
}
