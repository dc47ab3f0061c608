import type { Span } from '../../../../src/core/model/span';
import { isPassage } from '../../../../src/core/model/block';
import { between, pick, shuffle } from '../chance';
import { overlaps, passageNow, sentencesNow, type Edit, type Scene } from '../scene';
import { change, linesOf, rearrange, survivor, type TracedText } from '../traced-text';
import { rewrittenWords } from './rewrite-words';

/** Share of the paragraphs beside which another is put, or that are taken away. */
const SOME = 0.3;
const FEW = 0.2;
const CONTEXT_REWRITTEN = 0.6;

/** A new sentence in the passage's own paragraph, before or behind it. */
export const sentenceAdded: Edit = (scene) => {
  const own = ownSentences(scene);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return scene.now;
  const words = pick(scene.foreign.sentences, scene.chance);
  const at = scene.chance() < 0.5 ? first.start : last.end;
  return change(scene.now, [{ start: at, end: at, words: at === first.start ? `${words} ` : ` ${words}`, heir: false }]);
};

/** The sentence before the passage's, or the one after, taken away. */
export const sentenceRemoved: Edit = (scene) => {
  const own = ownSentences(scene);
  const all = sentencesNow(scene);
  const beside = [all.findLast(({ end }) => end <= (own[0]?.start ?? -1)), all.find(({ start }) => start >= (own.at(-1)?.end ?? Infinity))].filter((one) => one !== undefined);
  return beside.length === 0 ? scene.now : change(scene.now, [{ ...pick(beside, scene.chance), words: '', heir: false }]);
};

export const paragraphInserted: Edit = (scene) => {
  const some = scene.chance() < 0.5 ? SOME : 1 / linesOf(scene.now.text).length;
  return withLines(scene, (lines) => lines.flatMap((line) => (scene.chance() < some ? [paragraphOf(scene), line] : [line])));
};

/** Paragraphs that hold nothing of the passage taken away. */
export const paragraphRemoved: Edit = (scene) => withLines(scene, (lines) => lines.filter((line) => holdsPassage(line, scene) || scene.chance() >= FEW));

/** The passage's paragraph, or all of its paragraphs together, at another place. */
export const paragraphMoved: Edit = (scene) =>
  withLines(scene, (lines) => {
    const own = lines.filter((line) => holdsPassage(line, scene));
    const rest = lines.filter((line) => !own.includes(line));
    const old = lines.indexOf(own[0] ?? { start: 0, end: 0 });
    const places = Array.from({ length: rest.length + 1 }, (_, i) => i).filter((place) => place !== old);
    const place = places.length === 0 ? 0 : pick(places, scene.chance);
    return [...rest.slice(0, place), ...own, ...rest.slice(place)];
  });

export const paragraphsShuffled: Edit = (scene) => withLines(scene, (lines) => shuffle(lines, scene.chance));

export const paragraphSplit: Edit = (scene) => {
  const starts = new Set(sentencesNow(scene).map(({ start }) => start));
  return change(scene.now, [...scene.now.text.matchAll(/[ \u00a0]+/gu)].filter(({ 0: gap, index }) => starts.has(index + gap.length) && scene.chance() < 0.5).map(({ 0: gap, index }) => ({ start: index, end: index + gap.length, words: '\n', heir: false })));
};

export const paragraphsMerged: Edit = ({ now, chance }) => {
  const share = pick([SOME, 1], chance);
  return change(now, [...now.text.matchAll(/\n/gu)].filter(() => chance() < share).map(({ index }) => ({ start: index, end: index + 1, words: ' ', heir: false })));
};

/** Lines that are no part of the article (related links, calls to subscribe) taken away. */
export const furnitureRemoved: Edit = (scene) => {
  const furniture = scene.article.blocks.filter((block) => !isPassage(block)).map((block) => survivor(scene.now, block));
  return withLines(scene, (lines) => lines.filter((line) => holdsPassage(line, scene) || !furniture.some((span) => span !== null && overlaps(span, line))));
};

/** Most words of the article but those of the passage are others. */
export const contextRewritten: Edit = (scene) => {
  const own = passageNow(scene) ?? { start: 0, end: 0 };
  return change(scene.now, [{ start: 0, end: own.start }, { start: own.end, end: scene.now.text.length }].flatMap((span) => rewrittenWords(scene, span, CONTEXT_REWRITTEN)));
};

/** Lays the lines in another order, with new ones among them. */
export function withLines({ now }: Scene, other: (lines: readonly Span[]) => readonly (Span | string)[]): TracedText {
  return rearrange(now, other(linesOf(now.text)), '\n');
}

export function holdsPassage(line: Span, scene: Scene): boolean {
  const span = passageNow(scene);
  return span !== null && overlaps(line, span);
}

/** A foreign paragraph of one to three sentences. */
export function paragraphOf({ foreign, chance }: Scene): string {
  return Array.from({ length: between(1, 3, chance) }, () => pick(foreign.sentences, chance)).join(' ');
}

/** The sentences that hold something of the passage. */
export function ownSentences(scene: Scene): readonly Span[] {
  const span = passageNow(scene);
  return span === null ? [] : sentencesNow(scene).filter((sentence) => overlaps(sentence, span));
}
