import { DataSet, Timeline } from 'vis-timeline/standalone';
import { firstYear, years } from '../city.mjs';

const date = (day) => new Date(day * 86_400_000);
const item = ({ id, title, lane, start, end }) => ({ id, group: lane, content: title, start: date(start), end: date(end) });

export default {
  largest: 5000,
  async render(host, { rows, fields }) {
    const items = new DataSet(
      rows.flatMap((row) => [
        item(row),
        ...row.milestones.map((day, i) => ({ id: `${row.id}-${i}`, group: row.lane, content: '', start: date(day), type: 'point' })),
      ]),
    );
    const groups = new DataSet(fields.map(({ title }, id) => ({ id, content: title })));
    const start = new Date(Date.UTC(firstYear, 0));
    const end = new Date(Date.UTC(firstYear + years, 0));
    const timeline = new Timeline(host, items, groups, { start, end, stack: true });
    await new Promise((resolve) => timeline.on('changed', resolve));
    return { timeline, items, start, end };
  },
  update({ items }, { rows, at }) {
    items.update(item(rows[at]));
  },
  zoom({ timeline, start, end }, factor) {
    const middle = (Number(start) + Number(end)) / 2;
    const half = (end - start) / 2 / factor;
    timeline.setWindow(middle - half, middle + half, { animation: false });
  },
};
