import { COMMON_WORDS } from '../../lexicon/common-words';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { HOMOGRAPHS, type Homograph } from '../../lexicon/homographs';
import { PLACE_TRIGGERS } from '../../lexicon/place-words';
import type { Entity } from '../../model/entity';
import { fold } from '../../text/fold';
import { headAt, opensWith } from './cues';
import { follows } from './gaps';
import type { Page } from './page';
import type { Token } from './token';
import { isCommon, isDefinite } from './word-class';

/** Words after which a place stands. */
const PLACES_FOLLOW: ReadonlySet<string> = new Set(['في', 'الي', 'من', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'وسط', 'مطار', 'ميناء', 'جامعه', 'نحو', 'باتجاه', 'بين', 'حتي', 'عن', 'عاصمه', 'العاصمه', 'ريف', 'ضواحي', 'طريق', 'جبهه', 'سكان', 'اهالي', 'شوارع']);
/** Particles that few names carry: after them a short name is chance («كسرت», «فرائس»). */
const RARE_PARTICLE = /^و?[كف]/;
const SHORT = 4;
/** «أثارت قوات الأرجوانيين حماس أهالي المدينة». */
const FAR = 4;
const INFLECTED = /(?:ات|ه|ون|ين)$/;
const GLUED_PLACE = /^[وف]?[بل]/;
/** An adjective behind a city («حلب الشرقية»), a day behind an event: no owner. */
const NO_OWNER = /(?:ي|يه)$|^ال(?:قديمه|جديده|يوم|امس|بلد|مدينه|محاصره|ان|تي|ذي)$/;
const HAMZA_INSIDE = /.[أإؤئ]/;
const PRONOUN_HA = /ه$/;
const FEMININE = /ة$/;

/** True when a single word of the tables is an ordinary word where it stands. `start` is where the name begins in the text. */
export function isOrdinaryWord(page: Page, at: number, start: number, entity: Entity): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  const name = nameIn(token, start);
  if (isOtherSpelling(page.text.slice(start, token.end), name, entity)) return true;
  return [HOMOGRAPHS.get(token.folded), HOMOGRAPHS.get(name)].some((homograph) => homograph !== undefined && isDenied(page, at, homograph));
}

/** True when a name seems to stand behind a particle only because the whole word is spelled so («كلاوس», «كسرت»). */
export function isChanceMatch(page: Page, at: number, start: number, entity: Entity): boolean {
  const token = page.tokens[at];
  return token !== undefined && start > token.start && isChance(token.folded, nameIn(token, start), entity);
}

function nameIn(token: Token, start: number): string {
  return token.readings.find((reading) => reading.start === start)?.first ?? token.folded;
}

function isChance(whole: string, name: string, entity: Entity): boolean {
  if (GIVEN_NAMES.has(whole) || COMMON_WORDS.has(whole)) return !whole.startsWith('و') && !COMMON_WORDS.has(name);
  return RARE_PARTICLE.test(whole) && name.length <= SHORT && entity.kind !== 'country';
}

/** «جده» is the grandfather, «جدة» the city; «فأس» is no «فاس». */
function isOtherSpelling(written: string, name: string, { ar }: Entity): boolean {
  if (ar === null || fold(ar) !== name) return false;
  if (PRONOUN_HA.test(written) && FEMININE.test(ar)) return COMMON_WORDS.has(name.slice(0, -1));
  return HAMZA_INSIDE.test(written) && !HAMZA_INSIDE.test(ar);
}

function isDenied(page: Page, at: number, { reading, before, after }: Homograph): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  const led = token !== undefined && follows(token);
  const toldBefore = led && headAt(page, at - 1, before) !== null;
  const toldAfter = next !== undefined && follows(next) && after.has(next.folded);
  if (reading === 'between') return toldBefore && toldAfter;
  if (toldBefore || toldAfter) return true;
  switch (reading) {
    case 'roused':
      return Array.from({ length: FAR }, (_, i) => at - i - 1).some((i) => headAt(page, i, before) !== null);
    case 'adjective':
      return led && isDefinite(page.folded[at - 1] ?? '') && (isCommon(page.folded[at - 1] ?? '') || INFLECTED.test(page.folded[at - 1] ?? '')) && !opensWith(page, at - 1, PLACE_TRIGGERS);
    case 'owner':
      return next !== undefined && follows(next) && next.folded.startsWith('ال') && isCommon(next.folded) && !NO_OWNER.test(next.folded) && !isPlaced(page, at);
    case 'placed':
      return !isPlaced(page, at);
    case null:
      return false;
  }
}

function isPlaced(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || !follows(token) || GLUED_PLACE.test(token.folded)) return true;
  return opensWith(page, at - 1, PLACE_TRIGGERS) || headAt(page, at - 1, PLACES_FOLLOW) !== null;
}
