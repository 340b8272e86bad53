import { css } from 'lit';

/** The plane of points: axes, quadrants, points and their names. */
export const quadrantStyles = css`
  .frame {
    display: grid;
    grid-template-columns: var(--_g) minmax(0, var(--_w));
    margin-block-start: 0.5em;
  }
  .frame.flat {
    padding-inline-start: calc(20 * var(--_u));
    grid-template-columns: minmax(0, var(--_w));
  }
  .axis {
    display: flex;
    justify-content: space-between;
    gap: 0.25em 1em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_text-2);
  }
  .axis > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .axis strong {
    font-size: calc(14 * var(--_u));
    font-weight: 700;
    color: var(--_text);
  }
  .axis.across {
    grid-column: -2;
    padding-block-start: calc(18 * var(--_u));
  }
  .axis.across > :last-child {
    text-align: end;
  }
  .axis.up {
    flex-direction: column-reverse;
    padding-inline-end: calc(18 * var(--_u));
    text-align: end;
    hyphens: manual;
  }
  .flat .axis.up {
    flex-direction: row;
    justify-content: flex-start;
    flex-wrap: wrap;
    text-align: start;
    padding: 0 0 0.5em;
  }
  .flat .axis.up strong {
    order: -1;
  }
  .flat .axis.up > :last-child::before {
    content: '↑ ';
  }
  .plot {
    position: relative;
  }
  .quadrant {
    position: absolute;
    inset-inline: 0 calc(100% - var(--_sx) + 1.5px);
    inset-block: 0 calc(100% - var(--_sy) + 1.5px);
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_u));
    padding: calc(20 * var(--_u));
    background: var(--_plane);
    font-size: calc(13 * var(--_u));
    line-height: calc(17 * var(--_u));
    color: var(--_text-2);
    white-space: pre;
    hyphens: manual;
  }
  .quadrant.wanted {
    background: var(--_brand-soft);
  }
  .quadrant b {
    font-size: calc(18 * var(--_u));
    line-height: calc(22 * var(--_u));
    font-weight: 700;
    color: var(--_text);
  }
  .small .quadrant {
    padding: calc(8 * var(--_u));
  }
  .small .quadrant b {
    font-size: calc(13 * var(--_u));
    line-height: calc(16 * var(--_u));
  }
  .topRight,
  .bottomRight {
    inset-inline: calc(var(--_sx) + 1.5px) 0;
    text-align: end;
  }
  .bottomLeft,
  .bottomRight {
    inset-block: calc(var(--_sy) + 1.5px) 0;
    justify-content: flex-end;
  }
  .lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .lines:dir(rtl) {
    transform: scaleX(-1);
  }
  .leaders {
    stroke: var(--_text-2);
    stroke-width: 1;
  }
  .point {
    position: absolute;
    width: calc(2 * var(--_r));
    height: calc(2 * var(--_r));
    margin-inline-start: calc(-1 * var(--_r));
    margin-block-start: calc(-1 * var(--_r));
    box-shadow: 0 0 0 1.5px var(--_surface);
    border-radius: 50%;
    background: var(--_solid);
    color: var(--_on);
    font-size: calc(13 * var(--_u));
    font-weight: 700;
    line-height: calc(2 * var(--_r));
    text-align: center;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
    print-color-adjust: exact;
  }
  .dots .point {
    box-shadow: 0 0 0 0.75px var(--_surface);
  }
  .point:hover {
    z-index: 1;
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  .point.on {
    z-index: 2;
    outline: 2.5px solid var(--_text);
    outline-offset: 1.5px;
  }
  .point:focus-visible {
    z-index: 3;
    outline: 4px solid var(--_focus);
  }
  .label {
    position: absolute;
    color: var(--_text);
    font-weight: 400;
    line-height: calc(16 * var(--_u));
    white-space: pre;
  }
  .point:hover .label {
    text-decoration: underline;
  }
  .on .label {
    font-weight: 700;
  }
  .dots .on .label {
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .point {
      background: Canvas;
      color: CanvasText;
      border: 1.5px solid CanvasText;
    }
    .quadrant {
      border: 1px solid GrayText;
    }
    .point.on,
    .row[aria-pressed='true'] .disc {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
