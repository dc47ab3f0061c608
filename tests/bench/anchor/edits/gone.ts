import { words } from '../../../../src/core/text/words';
import { between, pick } from '../chance';
import { passageNow, type Edit, type Scene } from '../scene';
import { change, linesOf, traced, type Change } from '../traced-text';
import { holdsPassage, withLines } from './around';
import { rewrittenWords } from './rewrite-words';

/** Share of its words in which a similar sentence differs. */
const SIMILAR = [0.3, 0.45, 0.6] as const;

export const removed: Edit = (scene) => replacedBy(scene, '');

export const removedWithParagraph: Edit = (scene) => withLines(scene, (lines) => lines.filter((line) => !holdsPassage(line, scene)));

/** Words of another article in the place of the passage: its neighbours stay. */
export const replacedByOther: Edit = (scene) => {
  const least = words(scene.article.text, scene.passage).length;
  const other: string[] = [];
  while (other.length < least) other.push(...pick(scene.foreign.sentences, scene.chance).split(' '));
  return replacedBy(scene, other.slice(0, Math.max(1, between(Math.floor(least * 0.7), least, scene.chance))).join(' '));
};

export const articleReplaced: Edit = (scene) => change(scene.now, [{ start: 0, end: scene.now.text.length, words: scene.foreign.article, heir: false }]);

/** Before the link is made: a sentence like the passage stands far from it. */
export const similarBefore: Edit = (scene) => {
  const { article, passage, now, chance, foreign } = scene;
  const own = article.text.slice(passage.start, passage.end);
  const copy = traced(own);
  const share = pick(SIMILAR, chance);
  const rewritten = rewrittenWords({ now: copy, foreign, chance }, { start: 0, end: own.length }, share);
  const alike = change(copy, rewritten.length > 0 ? rewritten : oneWord(scene, own)).text;
  const lines = linesOf(now.text);
  const at = passage.start < article.text.length / 2 ? now.text.length : (lines[0]?.start ?? 0);
  return change(now, [{ start: at, end: at, words: at === 0 ? `${alike}\n` : `\n${alike}`, heir: false }]);
};

function replacedBy(scene: Scene, other: string): ReturnType<Edit> {
  const span = passageNow(scene);
  return span === null ? scene.now : change(scene.now, [{ ...span, words: other, heir: false }]);
}

/** Its last word is another. */
function oneWord({ foreign, chance }: Scene, text: string): readonly Change[] {
  const last = words(text).at(-1);
  return last === undefined ? [] : [{ start: last.start, end: last.end, words: pick(words(pick(foreign.sentences, chance)), chance).text, heir: true }];
}
