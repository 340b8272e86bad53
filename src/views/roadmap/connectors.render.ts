// Lines between projects, behind the bars of each lane; read aloud, what a project needs stands in its facts and in the table.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { geometry } from '../../ui/geometry.js';
import type { Axis } from './axis.layout.js';
import { type Connector, drawnIn } from './connectors.layout.js';
import type { LaneLayout } from './roadmap.layout.js';

/** The lane may be higher than its rows: lines that go on below run to its end, and are cut off there. */
export function renderConnectors(lines: readonly Connector[], lanes: readonly LaneLayout[], lane: LaneLayout, axis: Axis): unknown {
  if (lines.length === 0) return nothing;
  const top = lanes.slice(0, lanes.indexOf(lane)).reduce((sum, { height }) => sum + height, 0);
  const drawn = lines.flatMap((line) => {
    const here = drawnIn(line, top, lane.height);
    return here ? [{ ...here, name: `${line.rank} ${line.wrong ? 'wrong' : ''}` }] : [];
  });
  if (drawn.length === 0) return nothing;
  const paths = drawn.map(({ line, arrow, dot, name }): TemplateResult => {
    const [x, y] = dot ?? [];
    return svg`<g class=${name}><path class="halo" d=${line}></path><path d=${line}></path>${arrow && svg`<path class="tip" d=${arrow}></path>`}${
      dot && svg`<circle class="tip" cx=${x} cy=${y} r="4.5"></circle>`
    }</g>`;
  });
  return html`<div class="connectors" aria-hidden="true"
    ><svg viewBox="0 0 ${axis.width} ${lane.height}" preserveAspectRatio="none" ${geometry({ height: lane.height })}>${paths.reverse()}</svg></div
  >`;
}
