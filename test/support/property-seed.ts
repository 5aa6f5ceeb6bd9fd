import * as fc from 'fast-check'

// The same examples in every run, so that what fails on one machine fails on all; others with CATENA_PROPERTY_SEED.
fc.configureGlobal({ seed: Number(process.env['CATENA_PROPERTY_SEED'] ?? 3) })
