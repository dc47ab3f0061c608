import { between, pick, shuffle } from '../chance';
import { passageNow, passageWords, sentencesNow, type Edit } from '../scene';
import { change } from '../traced-text';
import { ownSentences } from './around';
import { rewrittenWords } from './rewrite-words';

/** Glued to the beginning of a word. */
const PARTICLES = ['و', 'ف', 'ب', 'ل'];
const ARTICLE = 'ال';
/** One word in this many gets or loses a particle. */
const WORDS_PER_PARTICLE = 8;

/** The sentences that hold the passage, with a share of their words rewritten. */
export function rewritten(share: number): Edit {
  return (scene) => change(scene.now, ownSentences(scene).flatMap((sentence) => rewrittenWords(scene, sentence, share)));
}

/** Particles and articles put before words of the passage, or taken from them. */
export const clitics: Edit = (scene) => {
  const { now, chance } = scene;
  const all = passageWords(scene).filter(({ text }) => text.length > 2);
  const some = shuffle(all, chance).slice(0, Math.ceil(all.length / WORDS_PER_PARTICLE));
  return change(now, some.map(({ start, end, text }) => ({ start, end, words: otherForm(text, pick([...PARTICLES, ARTICLE], chance)), heir: true })));
};

/** A new sentence between two of the passage. */
export const sentenceAddedInside: Edit = (scene) => {
  const starts = innerSentences(scene).map(({ start }) => start);
  if (starts.length === 0) return scene.now;
  const at = pick(starts, scene.chance);
  return change(scene.now, [{ start: at, end: at, words: `${pick(scene.foreign.sentences, scene.chance)} `, heir: false }]);
};

/** One sentence of several taken out of the passage. */
export const sentenceRemovedInside: Edit = (scene) => {
  const own = innerSentences(scene);
  return own.length === 0 ? scene.now : change(scene.now, [{ ...(own[between(0, own.length - 1, scene.chance)] ?? { start: 0, end: 0 }), words: '', heir: false }]);
};

/** The sentences of the passage but its first. */
function innerSentences(scene: Parameters<Edit>[0]): ReturnType<typeof sentencesNow> {
  const span = passageNow(scene);
  return span === null ? [] : sentencesNow(scene).filter(({ start, end }) => start > span.start && end <= span.end);
}

function otherForm(word: string, glued: string): string {
  const bare = [ARTICLE, ...PARTICLES].find((one) => word.startsWith(one) && word.length - one.length > 2);
  return bare === undefined ? glued + word : word.slice(bare.length);
}
