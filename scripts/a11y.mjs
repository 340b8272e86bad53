// npm run test:a11y: every story in light, dark, forced colours and a city's colour at three widths. For releases: it takes half an hour.
// `npm run test:a11y -- house` takes the stories whose id contains the word.
process.env.LEITBILD_STORIES = process.argv[2] ?? '';
process.argv.splice(2, 9, '.sweep.ts', 'a11y');
await import('./node-tests.mjs');
