// npm run snapshots: writes what assistive technology reads of every view into tests/snapshots/aria, to be looked at in reviews.
process.env.LEITBILD_SNAPSHOTS = 'write';
process.argv.splice(2, 9, '.page.test.ts', 'readings');
await import('./node-tests.mjs');
