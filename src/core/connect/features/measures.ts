/** Units that are part of a number wherever it is told; what else is counted has many names. Names of `core/text/units.ts`; source: the units of CLDR 48 among them. */
export const MEASURES: ReadonlySet<string> = new Set(['%', 'km2', 'mi2', 'm2', 'km', 'mi', 'm', 'ha', 't', 'bbl', 'MW', 'USD', 'EUR', 'RUB', 'EGP', 'SAR', 'ILS']);
