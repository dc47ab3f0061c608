import type { strings } from '../../i18n/en/map';

/** A part of the Earth on whose border states do not agree. How it is told stands in the messages under `areas`. */
export interface DisputedArea {
  readonly id: keyof typeof strings.areas;
  /** A point in its middle, `[longitude, latitude]` in degrees. */
  readonly at: readonly [number, number];
  /** The country under whose name the map data hold that point; null for none. */
  readonly drawn: string | null;
  readonly source: string;
  /** The year that its note names. */
  readonly year?: number;
}

const UN = 'https://docs.un.org/en/';
/** Its records say who administers and who claims an area. */
const NATURAL_EARTH = 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-breakaway-disputed-areas/';
const POLICY = 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/';

/** Areas in dispute that an Arabic newspaper speaks of, and those that the map data name as such. */
export const DISPUTED: readonly DisputedArea[] = [
  { id: 'crimea', at: [34.2, 45.2], drawn: 'Russia', source: `${UN}A/RES/68/262`, year: 2014 },
  { id: 'eastUkraine', at: [38, 48.2], drawn: 'Ukraine', source: `${UN}A/RES/ES-11/4`, year: 2022 },
  { id: 'westernSahara', at: [-13.5, 24.5], drawn: 'Morocco', source: 'https://www.un.org/dppa/decolonization/en/nsgt/western-sahara' },
  { id: 'westBank', at: [35.25, 32.1], drawn: 'Palestine', source: `${UN}S/RES/2334(2016)`, year: 1967 },
  { id: 'gaza', at: [34.4, 31.45], drawn: 'Palestine', source: `${UN}S/RES/1860(2009)`, year: 1967 },
  { id: 'golan', at: [35.75, 33], drawn: 'Israel', source: `${UN}S/RES/497(1981)`, year: 1967 },
  { id: 'shebaa', at: [35.7, 33.33], drawn: 'Lebanon', source: `${UN}S/RES/1701(2006)` },
  { id: 'northernCyprus', at: [33.5, 35.28], drawn: 'N. Cyprus', source: `${UN}S/RES/541(1983)`, year: 1983 },
  { id: 'kosovo', at: [20.9, 42.6], drawn: 'Kosovo', source: `${UN}S/RES/1244(1999)`, year: 2008 },
  { id: 'abkhazia', at: [41, 43.1], drawn: 'Georgia', source: `${UN}S/RES/1808(2008)` },
  { id: 'southOssetia', at: [43.9, 42.35], drawn: 'Georgia', source: NATURAL_EARTH },
  { id: 'transnistria', at: [29.5, 47], drawn: 'Moldova', source: `${UN}A/RES/72/282` },
  { id: 'kashmir', at: [76, 34.3], drawn: 'India', source: `${UN}S/RES/47(1948)` },
  { id: 'aksaiChin', at: [79.5, 35.2], drawn: 'China', source: NATURAL_EARTH },
  { id: 'arunachal', at: [94.5, 28], drawn: 'India', source: NATURAL_EARTH },
  { id: 'taiwan', at: [121, 23.8], drawn: 'Taiwan', source: POLICY },
  { id: 'kurils', at: [147.8, 45], drawn: 'Russia', source: NATURAL_EARTH },
  { id: 'halayib', at: [35.5, 22.5], drawn: 'Egypt', source: NATURAL_EARTH },
  { id: 'abyei', at: [28.5, 9.6], drawn: 'Sudan', source: `${UN}S/RES/1990(2011)` },
  { id: 'somaliland', at: [45, 9.5], drawn: 'Somaliland', source: NATURAL_EARTH, year: 1991 },
  { id: 'essequibo', at: [-59.5, 6], drawn: 'Guyana', source: 'https://www.icj-cij.org/case/171' },
  { id: 'falklands', at: [-59, -51.8], drawn: 'Falkland Is.', source: `${UN}A/RES/2065(XX)` },
];
