import mermaid from 'mermaid';

const day = (at) => new Date(at * 86_400_000).toISOString().slice(0, 10);
const text = (rows, fields) =>
  [
    'gantt',
    'dateFormat YYYY-MM-DD',
    ...fields.flatMap(({ title }, lane) => [
      `section ${title}`,
      ...rows.filter((row) => row.lane === lane).map((row) => `${row.title} :${row.id}, ${day(row.start)}, ${day(row.end)}`),
    ]),
  ].join('\n');

let at = 0;
async function draw(host, { rows, fields }) {
  at += 1;
  const { svg } = await mermaid.render(`gantt-${at}`, text(rows, fields));
  host.innerHTML = svg;
  return host;
}

/** It has no other way to zoom or change than to draw again. */
export default {
  largest: 1000,
  render(host, data) {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000 });
    return draw(host, data);
  },
  update: draw,
};
