/** What a feature speaks of, as a reader who asks "why?" is told. */
export type FeatureKind = 'word' | 'before' | 'after' | 'opening' | 'ending' | 'shape' | 'list' | 'title' | 'elsewhere' | 'rule';

/** Every way to read a feature off a word and its surroundings, with what it speaks of. Trained weights depend on the order: append. */
const KINDS = {
  bias: 'shape',
  word: 'word',
  stem: 'word',
  reading: 'word',
  opening1: 'opening',
  opening2: 'opening',
  opening3: 'opening',
  opening4: 'opening',
  ending1: 'ending',
  ending2: 'ending',
  ending3: 'ending',
  ending4: 'ending',
  gram: 'shape',
  shape: 'shape',
  pattern: 'shape',
  shapeEnding: 'shape',
  gapBefore: 'before',
  gapAfter: 'after',
  gaps: 'shape',
  list: 'list',
  gluedList: 'list',
  table: 'list',
  tableShape: 'list',
  claim: 'rule',
  claimRule: 'rule',
  claims: 'rule',
  before1: 'before',
  before2: 'before',
  before3: 'before',
  after1: 'after',
  after2: 'after',
  after3: 'after',
  stemBefore1: 'before',
  stemBefore2: 'before',
  stemAfter1: 'after',
  stemAfter2: 'after',
  pairBefore: 'before',
  pairAfter: 'after',
  around: 'word',
  twoBefore: 'before',
  twoAfter: 'after',
  beforeShape: 'before',
  afterShape: 'after',
  beforeEnding: 'before',
  afterEnding: 'after',
  shapeBefore: 'before',
  shapeAfter: 'after',
  endingBefore: 'before',
  endingAfter: 'after',
  openingBefore: 'before',
  openingAfter: 'after',
  listBefore1: 'before',
  listBefore2: 'before',
  listAfter1: 'after',
  listAfter2: 'after',
  listsBefore: 'before',
  listsAfter: 'after',
  listShape: 'before',
  tableBefore: 'before',
  tableAfter: 'after',
  title: 'title',
  titleDistance: 'title',
  titleEnding: 'title',
  first: 'shape',
  elsewhere: 'elsewhere',
  elsewhereBefore: 'elsewhere',
  elsewhereAfter: 'elsewhere',
  elsewhereClaim: 'elsewhere',
} as const satisfies Readonly<Record<string, FeatureKind>>;

export type TemplateName = keyof typeof KINDS;

export const TEMPLATE_NAMES = Object.keys(KINDS) as readonly TemplateName[];

/** Number of each template, by name. */
export const TEMPLATE = Object.fromEntries(TEMPLATE_NAMES.map((name, i) => [name, i])) as Readonly<Record<TemplateName, number>>;

/** What a template's features speak of. */
export function kindOf(template: number): FeatureKind {
  const name = TEMPLATE_NAMES[template];
  if (name === undefined) throw new RangeError(`no template ${template} of ${TEMPLATE_NAMES.length}`);
  return KINDS[name];
}
