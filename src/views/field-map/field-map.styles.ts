import { css } from 'lit';

/** The map as masonry: bands over the full width, groups in them with a head each; and what stands below. */
export const fieldMapStyles = css`
  .map {
    --_gap: calc(24 * var(--_u));
    line-height: 1.3;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }
  .comfortable {
    --_gap: calc(16 * var(--_u));
  }
  .band {
    display: grid;
    grid-template-columns: repeat(var(--_stacks), minmax(0, 1fr));
    gap: var(--_joint) var(--_gap);
    margin-block-end: var(--_gap);
  }
  .column,
  .area,
  .body,
  .stack {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: var(--_joint);
    min-width: 0;
  }
  .column {
    grid-column: span var(--_span);
    gap: var(--_gap);
  }
  /* What is opened moves nothing beside it. */
  .map:has(.more) .area:not(:last-child) {
    flex-grow: 0;
  }
  .body > :last-child,
  .stack > :last-child {
    flex-grow: 1;
  }
  .stacks {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: var(--_joint);
  }
  /* Groups side by side have heads of one height. */
  .band:not(:has(.area + .area)) {
    grid-template-rows: auto 1fr;
    & > *,
    & > * > * {
      display: grid;
      grid-row: span 2;
      grid-template: subgrid / minmax(0, 1fr);
      gap: var(--_joint);
    }
  }

  .banner,
  .parcel,
  .intro,
  .beside > * {
    --_cut: var(--_soft);
    background: var(--_cut);
  }

  /* Heads of groups */
  .banner {
    --_cut: var(--_solid);
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(6 * var(--_u));
    padding: calc(16 * var(--_u));
    color: var(--_on);
  }
  .none > .banner {
    --_cut: var(--_well);
    color: var(--_text);
  }
  .press,
  .title,
  .row,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(10 * var(--_u));
    width: 100%;
    min-height: calc(28 * var(--_u));
    font-size: 0.875em;
  }
  .press,
  .title,
  .label,
  .more {
    font-weight: 650;
  }
  .press {
    font-size: 1.1875em;
    line-height: 1.22;
    letter-spacing: -0.008em;
  }
  .comfortable .press {
    font-size: 1.0625em;
  }
  button.press::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name,
  .words {
    flex: 1;
    min-width: 0;
  }
  .map button:hover > .name,
  .row:hover > .words > :first-child,
  .on .name,
  .link,
  .more {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .banner.on {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .goal,
  .label,
  .dashes,
  .beside ul {
    font-size: 0.875em;
  }
  .goal {
    max-width: 60em;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(14 * var(--_u));
    font-size: calc(13 * var(--_u));
    font-weight: 550;
    & > span {
      display: flex;
      gap: calc(6 * var(--_u));
      align-items: center;
    }
  }
  .banner > .tally {
    margin-block-start: auto;
    padding-block-start: calc(6 * var(--_u));
  }
  .fact {
    display: block;
    font-size: calc(12 * var(--_u));
    font-weight: 400;
    color: var(--_text-2);
  }
  .banner > .fact {
    color: inherit;
  }

  /* Below the map */
  .dock {
    margin-block-start: calc(32 * var(--_u));
  }
  .wide > .dock {
    position: sticky;
    bottom: min(0px, 45vh - var(--_height, 0px));
    z-index: 2;
  }
  .beside > * {
    --_cut: var(--_plane);
    margin-block-start: calc(16 * var(--_u));
    padding: calc(16 * var(--_u)) min(5%, 20 * var(--_u));
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(48 * var(--_u));
    align-items: flex-end;
    & > div {
      flex: 1 1 min(100%, 16em);
    }
    & > :first-child {
      max-width: 36em;
    }
    & ul {
      display: grid;
      grid-template-columns: auto fit-content(50%) minmax(0.5em, 1fr) auto;
      column-gap: min(0.6em, 10px);
    }
    & li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
      min-height: calc(28 * var(--_u));
    }
  }
  .bar {
    display: grid;
    height: calc(8 * var(--_u));
    & > i {
      grid-area: 1 / 1;
      min-width: 2px;
      background: var(--_line);
    }
    & > .part {
      background: var(--_text-2);
    }
  }
  .n {
    font-weight: 600;
    text-align: end;
  }
  .things ul {
    columns: 15em;
    column-gap: calc(32 * var(--_u));
  }
  @media print {
    .wide > .dock {
      position: static;
    }
    .banner,
    .title,
    .label {
      break-inside: avoid;
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .banner,
    .parcel,
    .intro,
    .bar > i {
      border: 1.5px solid CanvasText;
    }
    .banner.on,
    .bar > .part {
      border: 4px solid Highlight;
    }
  }
`;
