import type { ArticleConnections, PassageRef } from '../connect/connection';

/** The passages that a passage is connected with, and the first of their copies. */
export function connectedWith({ connections, origins }: ArticleConnections, passage: number): readonly PassageRef[] {
  const first = origins.filter((one) => one.passage === passage).map(({ origin }) => origin);
  return [...connections.filter((one) => one.passage === passage).flatMap(({ to, origin }) => [to, origin]), ...first];
}
