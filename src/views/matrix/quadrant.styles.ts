import { css } from 'lit';

/** The plane of points: axes, quadrants, points and their names. */
export const quadrantStyles = css`
  .frame {
    display: grid;
    grid-template-columns: calc(84 * var(--_u)) minmax(0, var(--_w));
  }
  .axis {
    display: flex;
    justify-content: space-between;
    gap: 0.25em 1em;
    overflow-wrap: anywhere;
    b {
      color: var(--_text);
    }
  }
  .across {
    grid-column: -2;
    padding-block-start: calc(18 * var(--_u));
  }
  .up {
    flex-direction: column-reverse;
    padding-inline-end: calc(18 * var(--_u));
    text-align: end;
  }
  .small {
    overflow-x: clip;
    padding-inline-start: calc(20 * var(--_u));
    grid-template-columns: minmax(0, var(--_w));
    .up {
      flex-flow: row wrap;
      justify-content: start;
      padding: 0 0 0.5em;
    }
    .up b {
      order: -1;
    }
    .up > :last-child::before {
      content: '↑ ';
    }
  }
  .plot {
    position: relative;
    direction: ltr;
    hyphens: manual;
    svg,
    .quadrant,
    .point,
    .label {
      position: absolute;
    }
    svg {
      inset: 0;
      width: 100%;
      height: 100%;
      overflow: visible;
      pointer-events: none;
      fill: none;
      stroke: var(--_text);
      stroke-width: 1.5;
    }
    .leaders {
      stroke-width: 0.75;
    }
  }
  .quadrant {
    inset: 0 calc(100% - var(--_x) + 1.5px) calc(100% - var(--_y) + 1.5px) 0;
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_u));
    padding: calc(20 * var(--_u));
    background: var(--_plane);
    font-size: calc(13 * var(--_u));
    line-height: calc(17 * var(--_u));
    white-space: pre-wrap;
    b {
      font-size: calc(18 * var(--_u));
      line-height: calc(22 * var(--_u));
    }
    .small & {
      padding: calc(8 * var(--_u));
    }
    .small & b {
      font-size: inherit;
      line-height: inherit;
    }
  }
  .wanted {
    background: var(--_brand-soft);
  }
  .topRight,
  .bottomRight {
    left: calc(var(--_x) + 1.5px);
    right: 0;
    text-align: end;
  }
  .bottomLeft,
  .bottomRight {
    top: calc(var(--_y) + 1.5px);
    bottom: 0;
    justify-content: end;
  }
  .point {
    width: calc(2 * var(--_r));
    height: calc(2 * var(--_r));
    translate: -50% -50%;
    box-shadow: 0 0 0 1.5px var(--_surface);
    border-radius: 50%;
    background: var(--_solid);
    color: var(--_on);
    /* As large as a finger needs; the disc shows the value. */
    &::before {
      content: '';
      position: absolute;
      inset: 50%;
      padding: 12px;
      translate: -50% -50%;
    }
    font-size: calc(13 * var(--_u));
    font-weight: 700;
    line-height: calc(2 * var(--_r));
    text-align: center;
    print-color-adjust: exact;
    &:is(:hover, .on) {
      z-index: 1;
      outline: 2.5px solid var(--_text);
      outline-offset: 1.5px;
    }
    &:focus-visible {
      z-index: 2;
      outline: 4px solid var(--_focus);
    }
  }
  .label {
    color: var(--_text);
    font-weight: 400;
    line-height: calc(16 * var(--_u));
    white-space: pre;
    .dots .on & {
      background: var(--_surface);
    }
  }
  .hyphen::before {
    content: '-\\A';
  }
  @media (forced-colors: active) {
    .point,
    .quadrant {
      border: 1px solid;
    }
  }
`;
