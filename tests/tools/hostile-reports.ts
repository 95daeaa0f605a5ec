import { drawn, fontsOf, longReport } from './made-reports';
import { PdfWriter } from './pdf-writer';

/** Files that want more than to be read. */

/** Words of the page, which are words also where they look like markup. */
export const HOSTILE_WORDS = 'Inspectors found that <img src=x onerror=alert(1)> leaders know their schools well.';

const script = (trap: string): string =>
  `/S /JavaScript /JS (globalThis.trapped = true; app.alert\\('trapped'\\); this.submitForm\\('${trap}/script'\\); app.launchURL\\('${trap}/launch'\\);)`;

function annotationsOf(writer: PdfWriter, trap: string, attached: number): { refs: string; fields: string } {
  const box = (top: number): string => `/Rect [72 ${String(top)} 300 ${String(top + 20)}]`;
  const run = script(trap);
  const bodies = [
    `/Subtype /Link ${box(600)} /A << /S /URI /URI (${trap}/link) >>`,
    `/Subtype /Link ${box(570)} /A << /S /Launch /F (${trap}/launched) /NewWindow true >>`,
    `/Subtype /Link ${box(540)} /A << /S /GoToR /F (${trap}/other.pdf) /D [0 /Fit] >>`,
    `/Subtype /Link ${box(510)} /A << /S /JavaScript /JS (globalThis.trapped = true;) >>`,
    `/Subtype /Link ${box(480)} /A << /S /URI /URI (javascript:globalThis.trapped=true) >>`,
    `/Subtype /FileAttachment ${box(450)} /FS ${String(attached)} 0 R /Contents (look here)`,
    `/Subtype /Widget /FT /Tx /T (name) ${box(420)} /V (typed) /AA << /K << ${run} >> /Fo << ${run} >> /C << ${run} >> >>`,
    `/Subtype /Widget /FT /Btn /T (send) /Ff 65536 ${box(390)} /A << /S /SubmitForm /F (${trap}/form) >>`,
    `/Subtype /Movie ${box(360)} /Movie << /F (${trap}/movie) >> /A true`,
  ];
  const numbers = bodies.map((body) => writer.add(`<< /Type /Annot ${body} >>`));
  const refs = (from: number, to?: number): string =>
    numbers
      .slice(from, to)
      .map((number) => `${String(number)} 0 R`)
      .join(' ');
  return { refs: refs(0), fields: refs(6, 8) };
}

/**
 * A report with all that a PDF may carry beside its words: scripts on opening, on printing and in its form, XFA, links
 * of every kind, an embedded page, a picture and a font that lie elsewhere.
 * @param trap where all of it leads, an address without a slash at its end
 */
export function hostileReport(trap: string): Buffer {
  const writer = new PdfWriter();
  const run = script(trap);
  const fonts = fontsOf(writer);
  const away = (entries: string): number => writer.addStream(`${entries} /F << /FS /URL /F (${trap}/elsewhere) >>`, '');
  const picture = away('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8');
  const page = `<html><script src="${trap}/embedded"></script></html>`;
  const embedded = writer.addStream('/Type /EmbeddedFile /Subtype /text#2Fhtml', page);
  const attached = writer.add(`<< /Type /Filespec /F (evil.html) /EF << /F ${String(embedded)} 0 R >> >>`);
  const xfa = writer.addStream(
    '',
    `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform><field><value><image href="${trap}/xfa"/></value></field><event activity="initialize"><script contentType="application/x-javascript">globalThis.trapped = true</script></event></subform></template></xdp:xdp>`,
  );
  const { refs, fields } = annotationsOf(writer, trap, attached);
  const words = [
    { x: 72, y: 750, size: 16, bold: true, text: 'Inspection of Trapford' },
    { x: 72, y: 712, size: 12, text: HOSTILE_WORDS },
    {
      x: 72,
      y: 680,
      size: 12,
      text: 'Overall effectiveness: Good. Ofsted inspected the schools of Trapford in May 2024.',
    },
    { x: 72, y: 666, size: 12, text: 'Inspectors found that teaching is strong in most of them.' },
  ];
  const content = writer.addStream('', `${drawn(words)}\nq 40 0 0 40 400 500 cm /P Do Q`);
  const tree = writer.reserve();
  const sheet = writer.add(
    `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 595 842] /Resources << ${fonts} /XObject << /P ${String(picture)} 0 R >> >> /Contents ${String(content)} 0 R /Annots [${refs}] /AA << /O << ${run} >> /C << ${run} >> >> >>`,
  );
  writer.add(`<< /Type /Pages /Count 1 /Kids [${String(sheet)} 0 R] >>`, tree);
  const info = writer.add(`<< /Title (<img src=${trap}/title onerror="globalThis.trapped=true">) >>`);
  const root = writer.add(
    `<< /Type /Catalog /Pages ${String(tree)} 0 R /OpenAction << ${run} >> /AA << /WP << ${run} >> /WC << ${run} >> >> /URI << /Base (${trap}/) >> /AcroForm << /NeedAppearances true /Fields [${fields}] /XFA ${String(xfa)} 0 R >> /Names << /JavaScript << /Names [(a) << ${run} >>] >> /EmbeddedFiles << /Names [(evil.html) ${String(attached)} 0 R] >> >> >>`,
  );
  return writer.bytes(root, info);
}

/** Many pages in few bytes: all of them are one. */
export function repeatedPage(pages: number): Buffer {
  const writer = new PdfWriter();
  const fonts = fontsOf(writer);
  const content = writer.addStream('', drawn([{ x: 72, y: 700, size: 12, text: 'The same page again.' }]));
  const tree = writer.reserve();
  const page = writer.add(
    `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 595 842] /Resources << ${fonts} >> /Contents ${String(content)} 0 R >>`,
  );
  const kids = `${String(page)} 0 R `.repeat(Math.min(pages, 1_000));
  writer.add(`<< /Type /Pages /Count ${String(pages)} /Kids [${kids}] >>`, tree);
  return writer.bytes(writer.add(`<< /Type /Catalog /Pages ${String(tree)} 0 R >>`));
}

/** Only its first half arrived. */
export function cutReport(): Buffer {
  const whole = longReport(10);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

/** The table of where its parts lie is not there, and what leads to it leads elsewhere. */
export function unlistedReport(): Buffer {
  const text = longReport(3).toString('latin1');
  return Buffer.from(
    text.replace(/xref\n[\s\S]*?trailer/, 'trailer').replace(/startxref\n\d+/, 'startxref\n7'),
    'latin1',
  );
}

/** Begins as a PDF does, and goes on with anything. */
export function garbledReport(): Buffer {
  return Buffer.from(`%PDF-1.7\n${'obj endobj stream xref << /Type '.repeat(500)}\n%%EOF`, 'latin1');
}
