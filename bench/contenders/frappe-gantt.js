import Gantt from 'frappe-gantt';

const day = (at) => new Date(at * 86_400_000).toISOString().slice(0, 10);
const tasks = (rows) =>
  rows.map(({ id, title, start, end, dependsOn }) => ({
    id,
    name: title,
    start: day(start),
    end: day(end),
    progress: 0,
    dependencies: dependsOn.join(','),
  }));

export default {
  render(host, { rows }) {
    const box = host.appendChild(document.createElement('div'));
    return { gantt: new Gantt(box, tasks(rows), { view_mode: 'Month', view_modes: ['Year', 'Month'], scroll_to: 'start' }) };
  },
  update({ gantt }, { rows, at }) {
    // It wants a list here, a text at first.
    const [{ id, ...task }] = tasks([rows[at]]);
    task.dependencies = rows[at].dependsOn;
    gantt.update_task(id, task);
  },
  zoom({ gantt }, factor) {
    gantt.change_view_mode(factor > 1 ? 'Month' : 'Year');
  },
};
