import Gantt from 'frappe-gantt';

const day = (at) => new Date(at * 86_400_000).toISOString().slice(0, 10);
/** Without dependencies, whose lines nobody else here draws. */
const tasks = (rows) => rows.map(({ id, title, start, end }) => ({ id, name: title, start: day(start), end: day(end), progress: 0 }));
/** All of the time in the same width as everybody's, by quarters; its own modes would draw twelve times as much. */
const mode = (name, column_width) => ({
  name,
  step: '3m',
  padding: '0d',
  column_width,
  date_format: 'YYYY-MM',
  lower_text: (date) => `Q${Math.floor(date.getMonth() / 3) + 1}`,
  upper_text: (date) => (date.getMonth() < 3 ? String(date.getFullYear()) : ''),
});
const modes = [mode('Whole', 25), mode('Closer', 50)];

export default {
  largest: 5000,
  render(host, { rows }) {
    const box = host.appendChild(document.createElement('div'));
    const options = { view_modes: modes, view_mode: 'Whole', scroll_to: 'start', infinite_padding: false, readonly: true };
    return { gantt: new Gantt(box, tasks(rows), options) };
  },
  update({ gantt }, { rows, at }) {
    const [{ id, ...task }] = tasks([rows[at]]);
    // It wants a list here, a text at first.
    gantt.update_task(id, { ...task, dependencies: [] });
  },
  zoom({ gantt }, factor) {
    gantt.change_view_mode(factor > 1 ? 'Closer' : 'Whole');
  },
};
