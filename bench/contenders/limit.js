// The limit: the marks of the roadmap as text, set with innerHTML. No data is read, nothing is measured, labels may overlap.
import { dayOf, firstYear, lanes, years } from '../city.mjs';

const width = 1000;
const first = dayOf(firstYear, 0);
const span = dayOf(firstYear + years, 0) - first;
const style = `.l{position:relative;display:flex;border-bottom:1px solid #888;border-left:6px solid}
.h{flex:none;width:212px;padding:12px;font-weight:650}.p{position:relative;flex:1}.r{position:relative;height:28px}
.b{position:absolute;top:4px;height:20px;border:1.5px solid;background:#dde7ff;padding:0;font:500 13px/20px sans-serif;text-align:start;white-space:nowrap}
.b span{position:absolute;left:calc(100% + 12px)}.m{position:absolute;top:4px;width:10px;height:10px;rotate:45deg;background:currentColor}
.s{position:absolute;left:-5px;top:5px;width:10px;height:10px;border-radius:9px;background:currentColor}.b svg{display:inline-block;width:16px;height:16px;vertical-align:-3px}
.a{display:flex;height:56px}.y{flex:1;border-left:1px solid #ddd}.y i{display:inline-block;width:25%}`;
const sign =
  '<svg viewBox="0 0 16 16"><path d="M2.1 8a5.9 5.9 0 1 0 11.8 0a5.9 5.9 0 1 0-11.8 0" fill="none" stroke="currentColor"/><path d="M8 2.1a5.9 5.9 0 0 1 0 11.8Z"/></svg>';

export const marks = (rows, fields, zoom = 1) => {
  const x = (day) => ((day - first) / span) * width * zoom;
  const row = ({ id, title, start, end, milestones }) =>
    `<div class="r"><button class="b" data-kind="project" data-id="${id}" style="left:${x(start)}px;width:${x(end) - x(start)}px"><i class="s"></i><span>${sign}${title}</span>` +
    `${milestones.map((day) => `<i class="m" style="left:${x(day) - x(start)}px"></i>`).join('')}<i class="m" style="right:-5px"></i></button></div>`;
  const axis = Array.from(
    { length: years },
    (_, i) => `<div class="y">${firstYear + i}<br><i>Q1</i><i>Q2</i><i>Q3</i><i>Q4</i></div>`,
  ).join('');
  return (
    `<style>${style}</style><div class="a">${axis}</div>` +
    Array.from({ length: lanes }, (_, lane) => {
      const mine = rows.filter((one) => one.lane === lane);
      return `<section class="l"><h3 class="h">${fields[lane].title}<br>${mine.length} Projekte</h3><div class="p" style="width:${width * zoom}px">${mine.map(row).join('')}</div></section>`;
    }).join('')
  );
};

export default {
  render(host, { rows, fields }) {
    host.innerHTML = marks(rows, fields);
    return { host, rows, fields };
  },
  update(state, { rows, fields, at }) {
    const { lane } = rows[at];
    const mine = rows.filter((one) => one.lane === lane);
    const box = document.createElement('div');
    box.innerHTML = marks(mine, fields);
    state.host.querySelectorAll('.l')[lane].replaceWith(box.querySelectorAll('.l')[lane]);
  },
  zoom(state, factor) {
    state.host.innerHTML = marks(state.rows, state.fields, factor);
  },
};
