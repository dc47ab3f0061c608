import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { Layout, Line, Sized, Spot } from './layout';
import { linesBetween } from './lines';
import { settleBoxes } from './settle-boxes';

interface Body extends SimulationNodeDatum {
  readonly sized: Sized;
}

/** Steps until nothing moves any more. */
const STEPS = 260;
/** Height for each name, and its limits. */
const TALL = { each: 30, least: 420, most: 760 } as const;
/** Room at the edge, so that nothing is cut. */
const EDGE = 6;

/** Names as a web: what is tied draws near. It begins from the same places every time and is drawn at rest. */
export function webLayout(names: readonly Sized[], lines: readonly Line[], width: number): Layout {
  const height = Math.min(TALL.most, Math.max(TALL.least, names.length * TALL.each));
  const bodies = names.map((sized, at): Body => {
    const [angle, far] = [at * 2.4, Math.sqrt(at + 0.5) * 40];
    return { sized, x: far * Math.cos(angle), y: far * Math.sin(angle) };
  });
  rest(bodies, lines, width / height);
  const spots = settleBoxes(stretched(bodies, width, height), width, height);
  const lowest = Math.max(height, ...spots.map(({ y, height: tall }) => y + tall / 2));
  return { width, height: lowest + EDGE, spots, path: linesBetween(spots, lines, width, lowest + EDGE) };
}

function rest(bodies: Body[], lines: readonly Line[], shape: number): void {
  const most = Math.max(1, ...lines.map(({ strength }) => strength));
  const links = lines.map(({ from, to, strength }): SimulationLinkDatum<Body> & { readonly pull: number } => ({ source: from, target: to, pull: Math.sqrt(strength / most) }));
  forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).id(({ sized }) => sized.id).distance(70).strength(({ pull }) => 0.08 + 0.3 * pull))
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(500))
    .force('room', forceCollide<Body>(({ sized }) => Math.max(sized.height, sized.width * 0.55)))
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.05 * shape))
    .stop()
    .tick(STEPS);
}

/** The web drawn over the whole of the paper; the names keep their order on both axes, and half of the crowd in the middle is spread. */
function stretched(bodies: readonly Body[], width: number, height: number): readonly Spot[] {
  const [xs, ys] = [shares(bodies.map(({ x }) => x ?? 0)), shares(bodies.map(({ y }) => y ?? 0))];
  return bodies.map(({ sized }, at) => {
    const [across, down] = [width - sized.width - 2 * EDGE, height - sized.height - 2 * EDGE];
    return { ...sized, x: EDGE + sized.width / 2 + (xs[at] ?? 0) * across, y: EDGE + sized.height / 2 + (ys[at] ?? 0) * down };
  });
}

/** Values between nought and one: half by their distances, half by their order. */
function shares(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return values.map((value) => ((value - least) / Math.max(1, most - least) + sorted.indexOf(value) / Math.max(1, values.length - 1)) / 2);
}
