// A gantt as ECharts' own example draws it: a custom series on a time axis, in SVG.
import { CustomChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { firstYear, years } from '../city.mjs';

echarts.use([CustomChart, ScatterChart, GridComponent, DataZoomComponent, SVGRenderer]);
const ms = (day) => day * 86_400_000;

const options = (rows) => {
  const sorted = [...rows].sort((a, b) => a.lane - b.lane || a.start - b.start);
  return {
    animation: false,
    grid: { left: 212, top: 40, bottom: 10, right: 10 },
    xAxis: { type: 'time', position: 'top', min: Date.UTC(firstYear, 0), max: Date.UTC(firstYear + years, 0) },
    yAxis: { type: 'value', inverse: true, max: sorted.length, show: false },
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter' }],
    series: [
      {
        type: 'custom',
        encode: { x: [1, 2], y: 0 },
        data: sorted.map(({ title, start, end }, i) => ({ name: title, value: [i, ms(start), ms(end)] })),
        renderItem(params, api) {
          const from = api.coord([api.value(1), api.value(0)]);
          const to = api.coord([api.value(2), api.value(0)]);
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: { x: from[0], y: from[1], width: to[0] - from[0], height: 20 },
                style: { fill: '#dde7ff', stroke: '#4360c1' },
              },
              { type: 'circle', shape: { cx: from[0], cy: from[1] + 10, r: 5 } },
              { type: 'text', style: { text: sorted[params.dataIndex].title, x: to[0] + 12, y: from[1] + 4, fontSize: 13 } },
            ],
          };
        },
      },
      { type: 'scatter', symbol: 'diamond', data: sorted.flatMap(({ milestones }, i) => milestones.map((day) => [ms(day), i + 0.4])) },
    ],
  };
};

export default {
  largest: 5000,
  render(host, { rows }) {
    const box = host.appendChild(document.createElement('div'));
    box.style.height = `${rows.length * 28 + 60}px`;
    const chart = echarts.init(box, null, { renderer: 'svg', width: 1200, height: rows.length * 28 + 60 });
    chart.setOption(options(rows));
    return { chart };
  },
  update({ chart }, { rows }) {
    chart.setOption(options(rows));
  },
  zoom({ chart }, factor) {
    const half = 50 / factor;
    chart.dispatchAction({ type: 'dataZoom', start: 50 - half, end: 50 + half });
  },
};
