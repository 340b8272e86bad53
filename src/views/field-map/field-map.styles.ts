import { css } from 'lit';

/** The map as masonry: bands over the full width, groups in them, a head each; and what stands below. */
export const fieldMapStyles = css`
  .map {
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .band {
    display: grid;
    grid-template-columns: repeat(var(--_stacks), minmax(0, 1fr));
    column-gap: var(--_gap);
  }
  .band + .band {
    margin-block-start: var(--_gap);
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
    gap: var(--_gap);
    grid-column: span var(--_span);
  }
  .steady .area:not(:last-child) {
    flex-grow: 0;
  }
  .even {
    grid-template-rows: auto 1fr;
    row-gap: var(--_joint);
  }
  .even > .column,
  .even > * > .area {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_joint);
  }
  .stacks {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: var(--_joint);
  }
  .body > :last-child,
  .stack > :last-child {
    flex-grow: 1;
  }

  /* Heads of groups */
  .banner {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: calc(12 * var(--_u)) calc(24 * var(--_u));
    align-content: space-between;
    align-items: flex-end;
    padding: calc(16 * var(--_u));
    background: var(--_solid);
    color: var(--_on);
    --_cut: var(--_solid);
  }
  .none > .banner {
    background: var(--_well);
    color: var(--_text);
    --_cut: var(--_well);
  }
  .comfortable .banner {
    min-height: calc(60 * var(--_u));
  }
  .saying {
    flex: 1 1 min(100%, 14em);
    align-self: flex-start;
    min-width: 0;
  }
  .numbered > .saying {
    flex-basis: 100%;
  }
  .press {
    display: flex;
    gap: calc(12 * var(--_u));
    width: 100%;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.22;
    letter-spacing: -0.008em;
  }
  .comfortable .press {
    font-size: 1.0625em;
  }
  .press .icon {
    margin-block: calc(-1 * var(--_u)) calc(-4 * var(--_u));
  }
  .press .status {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  button.press::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  button.press:focus-visible {
    outline: none;
    box-shadow: none;
  }
  button.press:focus-visible::after {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
    z-index: 1;
  }
  .map button:hover > .name,
  .row:hover > .words > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .banner.on {
    outline: 2px solid var(--_solid);
    outline-offset: 2px;
  }
  .on .name {
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .goal {
    max-width: 60em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .signed .goal,
  .signed > :not(.saying) {
    margin-inline-start: calc(40 * var(--_u));
  }
  .tally {
    display: inline-flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(14 * var(--_u));
    font-size: calc(13 * var(--_u));
    font-weight: 550;
    letter-spacing: 0;
  }
  .tally > span {
    display: inline-flex;
    gap: calc(6 * var(--_u));
    align-items: center;
  }
  .tally,
  .n,
  .number {
    font-variant-numeric: tabular-nums;
  }
  .fact {
    display: block;
    font-size: calc(12 * var(--_u));
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_text-2);
  }
  .banner > .fact {
    color: inherit;
  }

  /* Below the map */
  .wide > .dock {
    position: sticky;
    bottom: min(0px, 45vh - var(--_height, 0px));
    z-index: 2;
  }
  .dock {
    margin-block-start: calc(32 * var(--_u));
  }
  .beside > * {
    margin-block-start: calc(16 * var(--_u));
    padding: calc(16 * var(--_u)) calc(20 * var(--_u));
    background: var(--_plane);
    --_cut: var(--_plane);
  }
  .phone .beside > * {
    padding-inline: calc(12 * var(--_u));
  }
  .beside > :first-child {
    margin-block-start: calc(24 * var(--_u));
  }
  .beside ul {
    font-size: 0.875em;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(48 * var(--_u));
    align-items: flex-end;
  }
  .progress > div {
    flex: 1 1 min(100%, 16em);
    min-width: 0;
  }
  .progress > :first-child {
    max-width: 36em;
  }
  .progress ul {
    display: grid;
    grid-template-columns: auto fit-content(50%) minmax(0.5em, 1fr) auto;
    column-gap: min(0.6em, 10px);
  }
  .progress li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: calc(28 * var(--_u));
  }
  .progress li > span {
    overflow-wrap: anywhere;
  }
  .bar {
    position: relative;
    height: calc(8 * var(--_u));
  }
  .bar i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    min-width: 2px;
    background: var(--_line);
  }
  .bar .part {
    background: var(--_text-2);
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
    .parcel > :first-child,
    .label {
      break-inside: avoid;
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .banner,
    .parcel,
    .intro {
      border: 1.5px solid CanvasText;
      background: Canvas;
      color: CanvasText;
      --_cut: Canvas;
    }
    .banner.on {
      outline: 3px solid Highlight;
    }
    .bar i {
      border: 1px solid CanvasText;
    }
    .bar .part {
      background: CanvasText;
    }
  }
`;
