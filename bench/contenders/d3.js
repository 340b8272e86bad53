// What a developer writes by hand with d3: scales, an axis, one group for each project, joins by key.
import { axisTop, scaleBand, scaleUtc, select, utcMonth, utcYear } from 'd3';
import { dayOf, firstYear, years } from '../city.mjs';

const date = (day) => new Date(day * 86_400_000);

function draw(state, { rows, fields }, factor = 1) {
  const width = 1000 * factor;
  const sorted = [...rows].sort((a, b) => a.lane - b.lane || a.start - b.start);
  const height = sorted.length * 28;
  const x = scaleUtc([date(dayOf(firstYear, 0)), date(dayOf(firstYear + years, 0))], [0, width]);
  const y = scaleBand(
    sorted.map(({ id }) => id),
    [0, height],
  );
  const svg = state.svg.attr('width', width + 400).attr('height', height + 80);
  svg
    .selectAll('g.axis')
    .data([utcYear.every(1), utcMonth.every(3)])
    .join('g')
    .attr('class', 'axis')
    .attr('transform', (_, i) => `translate(212,${30 + i * 30})`)
    .each(function (every) {
      select(this).call(axisTop(x).ticks(every));
    });
  const groups = svg
    .selectAll('g.project')
    .data(sorted, ({ id }) => id)
    .join((enter) => {
      const group = enter.append('g').attr('class', 'project').attr('tabindex', 0);
      group.append('rect').attr('height', 20);
      group.append('circle').attr('r', 5).attr('cy', 10);
      group.append('path').attr('class', 'end').attr('d', 'M0 3L7 10L0 17L-7 10Z');
      group.append('text').attr('y', 15).style('font-size', '13px');
      return group;
    })
    .attr('data-id', ({ id }) => id)
    .attr('transform', ({ id, start }) => `translate(${212 + x(date(start))},${64 + y(id)})`);
  const length = ({ start, end }) => x(date(end)) - x(date(start));
  groups.select('rect').attr('width', length).attr('fill', '#dde7ff').attr('stroke', '#4360c1');
  groups.select('.end').attr('transform', (row) => `translate(${length(row)})`);
  groups
    .select('text')
    .attr('x', (row) => length(row) + 12)
    .text(({ title }) => title);
  groups
    .selectAll('path.milestone')
    .data(({ milestones, start }) => milestones.map((day) => x(date(day)) - x(date(start))))
    .join('path')
    .attr('class', 'milestone')
    .attr('d', 'M0 4L6 10L0 16L-6 10Z')
    .attr('transform', (at) => `translate(${at})`);
  svg
    .selectAll('text.lane')
    .data(fields)
    .join('text')
    .attr('class', 'lane')
    .attr('y', (_, lane) => 80 + (y(sorted.find((row) => row.lane === lane)?.id) ?? 0))
    .text(({ title }) => title);
}

export default {
  largest: 5000,
  render(host, data) {
    const state = { svg: select(host).append('svg'), data };
    draw(state, data);
    return state;
  },
  update(state, data) {
    draw(state, data);
  },
  zoom(state, factor) {
    draw(state, state.data, factor);
  },
};
