/**
 * Words without which the engine marks nothing. One of them anywhere is enough to load the engine, which then
 * weighs the whole text (context.ts); so this must stay wider than that. It is part of the content-script gate:
 * no imports, no data.
 */
const ANCHOR = new RegExp(
  [
    String.raw`\b(?:ofsted|ilacs|sccif|jtai|office\s+for\s+standards|majesty[’']s\s+(?:chief\s+)?inspector`,
    String.raw`|children[’']s\s+(?:services|social\s+care|homes?)|local\s+area\s+partnership|area\s+send`,
    String.raw`|joint\s+targeted\s+area|safeguarding\s+children|safeguarding\s+hub|looked[\s-]after\s+children`,
    String.raw`|children\s+looked\s+after|children\s+in\s+care|care\s+leavers|child\s+protection`,
    String.raw`|special\s+educational\s+needs|inspection\s+of\s+[a-z]|inspection\s+report|school\s+inspection`,
    String.raw`|social\s+workers?)`,
  ].join(''),
  'i',
);
/** A school's or nursery's report may name neither its inspectorate nor any service above. */
const INSPECTED = /\b(?:inspect(?:ion|ors?|ed)|requires\s+improvement)\b/i;
const LEARNING =
  /\b(?:pupils|schools?|academy|college|learners|apprentices|nursery|childminder|early\s+years|adopters|foster(?:ing)?)\b/i;
/** A cat may inspect children closely; only who inspects, or an inspection, belongs here with them. */
const INSPECTING = /\binspect(?:ions?|ors?)\b/i;
const CHILDREN = /\bchildren\b/i;
/** Parts of a report that name no inspection. */
const PART =
  /\b(?:what\s+is\s+it\s+like\s+to\s+(?:attend|be)|report\s+card|summary\s+of\s+key\s+findings|experiences\s+and\s+progress\s+of|joint\s+area\s+review|focused\s+visit|monitoring\s+visit)\b/i;

/** A first test on the raw text of a page: is it worth loading the engine? Never false where the engine would mark. */
export function looksRelevant(text: string): boolean {
  return (
    ANCHOR.test(text) ||
    PART.test(text) ||
    (INSPECTED.test(text) && LEARNING.test(text)) ||
    (INSPECTING.test(text) && CHILDREN.test(text))
  );
}
