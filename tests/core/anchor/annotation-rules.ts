/** One sentence for each must of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that a collection with an embedded page breaks. */
export function brokenRules(collection: unknown): readonly string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string): void => void (holds || broken.push(rule));
  const whole = objectOf(collection);
  must(listOf(whole['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '5.1 @context');
  must(isIri(whole['id']), '5.1 id of the collection');
  must(listOf(whole['type']).includes('AnnotationCollection'), '5.1 type of the collection');
  must(isCount(whole['total']), '5.1 total');
  if (whole['total'] === 0) return broken;
  const page = objectOf(whole['first']);
  must(isIri(page['id']), '5.2 id of the page');
  must(listOf(page['type']).includes('AnnotationPage'), '5.2 type of the page');
  must(Array.isArray(page['items']) && page['items'].length === whole['total'], '5.2 items');
  must(!('@context' in page) && !('partOf' in page), '5.1 an embedded page names neither context nor collection');
  for (const item of listOf(page['items'])) annotationRules(objectOf(item), must);
  must(new Set(listOf(page['items']).map((item) => objectOf(item)['id'])).size === listOf(page['items']).length, '3.1 one id for one annotation');
  return broken;
}

type Must = (holds: boolean, rule: string) => void;

function annotationRules(annotation: Readonly<Record<string, unknown>>, must: Must): void {
  must(isIri(annotation['id']), '3.1 id');
  must(listOf(annotation['type']).includes('Annotation'), '3.1 type');
  must(listOf(annotation['target']).length > 0, '3.1 target');
  must(['highlighting', 'commenting'].includes(String(annotation['motivation'])), '3.3.5 motivation');
  for (const time of ['created', 'modified']) must(isMoment(annotation[time]), `3.3.1 ${time} is an xsd:dateTime in UTC`);
  must(isIri(objectOf(annotation['generator'])['id']) && objectOf(annotation['generator'])['type'] === 'Software', '3.3.1 generator');
  for (const body of listOf(annotation['body']).map(objectOf)) {
    must(body['type'] === 'TextualBody' && typeof body['value'] === 'string', '3.2.4 textual body');
    must(['auto', 'ltr', 'rtl'].includes(String(body['textDirection'])), '3.2.2 text direction');
  }
  const sheet = objectOf(annotation['stylesheet']);
  must(sheet['type'] === 'CssStylesheet' && typeof sheet['value'] === 'string', '4.4 style sheet');
  for (const target of listOf(annotation['target']).map(objectOf)) targetRules(target, String(sheet['value']), must);
}

function targetRules(target: Readonly<Record<string, unknown>>, sheet: string, must: Must): void {
  must(target['type'] === 'SpecificResource' && isIri(target['id']), '4 specific resource');
  must(isIri(objectOf(target['source'])['id']), '4 exactly one source');
  must(sheet.includes(`.${String(target['styleClass'])} `), '4.4 the class is one of the style sheet');
  const selectors = listOf(target['selector']).map(objectOf);
  must(selectors.length > 0, '4.2 selector');
  for (const selector of selectors) {
    if (selector['type'] === 'TextQuoteSelector') must(typeof selector['exact'] === 'string' && typeof selector['prefix'] === 'string' && typeof selector['suffix'] === 'string', '4.2.4 quote');
    else if (selector['type'] === 'TextPositionSelector') must(isCount(selector['start']) && isCount(selector['end']) && Number(selector['start']) < Number(selector['end']), '4.2.5 position');
    else if (selector['type'] === 'FragmentSelector') must(typeof selector['value'] === 'string' && isIri(selector['conformsTo']), '4.2.1 fragment');
    else must(false, '4.2 a selector of a known type');
  }
  for (const state of listOf(target['state']).map(objectOf)) must(state['type'] === 'TimeState' && isMoment(state['sourceDate']) && isIri(state['cached']), '4.3.1 time state');
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}
