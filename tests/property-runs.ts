import fc from 'fast-check';

/** Property tests give the same cases each time; `FUZZ_SEED` gives others. */
const SEED = 5_782_026;

const wanted = Number(process.env['FUZZ_SEED'] ?? SEED);
if (!Number.isInteger(wanted)) throw new Error(`FUZZ_SEED must be a whole number, and is «${process.env['FUZZ_SEED'] ?? ''}»`);
fc.configureGlobal({ seed: wanted });
