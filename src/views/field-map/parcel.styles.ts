import { css } from 'lit';

/** Parcels with their rows, and the fields as rows that open on phones. */
export const parcelStyles = css`
  .parcel,
  .intro {
    padding: calc(14 * var(--_u)) calc(14 * var(--_u)) calc(12 * var(--_u));
    background: var(--_soft);
    --_cut: var(--_soft);
  }
  .comfortable .parcel,
  .comfortable .intro {
    padding-inline: calc(16 * var(--_u));
  }
  .comfortable.wide .area:not(.none) .parcel {
    background: var(--_tint);
    --_cut: var(--_tint);
  }
  .parcel .title {
    display: flex;
    gap: calc(10 * var(--_u));
    align-items: flex-start;
    width: 100%;
    min-height: calc(24 * var(--_u));
    margin-block-end: calc(6 * var(--_u));
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.27;
  }
  .title > .name,
  .title > .n {
    padding-block-start: calc(2 * var(--_u));
  }
  .title > .status {
    margin-block-start: calc(4 * var(--_u));
    color: var(--_ink);
  }
  .titled .title > .status,
  .titled .row > .status {
    margin-inline: calc(4 * var(--_u));
  }
  .wide button.title[aria-pressed='true'] {
    width: calc(100% + 28 * var(--_u));
    margin: calc(-14 * var(--_u)) calc(-14 * var(--_u)) calc(-2 * var(--_u));
    padding: calc(14 * var(--_u)) calc(14 * var(--_u)) calc(8 * var(--_u));
    background: var(--_solid);
    color: var(--_on);
  }
  button.title[aria-pressed='true'] .mark {
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    color: inherit;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(16 * var(--_u));
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(8 * var(--_u));
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.3;
  }
  .intro .label,
  .parcel .label {
    color: var(--_ink);
  }
  .dashes {
    overflow-wrap: anywhere;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .dashes + .label {
    margin-block-start: calc(16 * var(--_u));
  }
  .dashes > li {
    position: relative;
    padding-inline-start: calc(20 * var(--_u));
  }
  .dashes > li + li {
    margin-block-start: calc(6 * var(--_u));
  }
  .dashes > li::before {
    content: '';
    position: absolute;
    inset: 0.66em auto auto 0;
    width: calc(8 * var(--_u));
    border-block-start: 2px solid var(--_ink);
  }
  .link {
    max-width: 100%;
    overflow-wrap: anywhere;
    min-height: calc(24 * var(--_u));
    text-decoration: underline;
    text-decoration-color: var(--_ink);
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .link[aria-pressed='true'] {
    background: var(--_solid);
    color: var(--_on);
    box-shadow: 0 0 0 4px var(--_solid);
  }

  /* Rows */
  .rows > li {
    break-inside: avoid;
  }
  .broad > .rows {
    column-count: var(--_span);
    column-gap: calc(28 * var(--_u));
  }
  .row {
    position: relative;
    display: flex;
    gap: calc(10 * var(--_u));
    align-items: flex-start;
    width: calc(100% + 16 * var(--_u));
    min-height: calc(28 * var(--_u));
    margin-inline: calc(-8 * var(--_u));
    padding: calc(5 * var(--_u)) calc(8 * var(--_u));
    font-size: 0.875em;
    line-height: 1.3;
  }
  .row > .status {
    margin-block-start: calc(1 * var(--_u));
    color: var(--_ink);
  }
  .row > .mark.outlined {
    margin-block: -1px;
  }
  .words {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .also {
    display: flex;
    flex-wrap: wrap;
    gap: calc(6 * var(--_u));
    align-items: center;
    margin-block-start: calc(2 * var(--_u));
  }
  .also > :last-child {
    flex: 1;
    min-width: 5em;
  }
  .kind {
    padding: 0 0.35em;
    border: 1px solid var(--_line-strong);
    border-radius: 2px;
    font-size: calc(12 * var(--_u));
    white-space: nowrap;
  }
  sup {
    line-height: 0;
  }
  .row:hover {
    background: color-mix(in oklab, var(--_solid, var(--_mass)) 14%, var(--_surface));
    --_cut: color-mix(in oklab, var(--_solid, var(--_mass)) 14%, var(--_surface));
  }
  /* Bolder without wider letters: the map stands still. */
  .row.found,
  .row[aria-pressed='true'],
  .link[aria-pressed='true'] {
    -webkit-text-stroke: 0.4px;
  }
  .row.dim,
  .row.dim > *,
  .row.dim .fact {
    color: var(--_text-3);
  }
  .row[aria-pressed='true'],
  .row[aria-pressed='true'] > *,
  .row[aria-pressed='true'] .words * {
    color: var(--_on);
  }
  .row[aria-pressed='true'] {
    background: var(--_solid);
    --_cut: var(--_solid);
  }
  .more {
    display: flex;
    gap: calc(10 * var(--_u));
    align-items: center;
    min-height: calc(28 * var(--_u));
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more:hover {
    text-decoration-thickness: 2px;
  }

  /* Phone */
  .phone > .area + section.area {
    margin-block-start: calc(24 * var(--_u));
  }
  .phone > .area + div.area {
    margin-block-start: var(--_joint);
  }
  .map.phone .parcel {
    padding: 0;
  }
  .phone .parcel .title {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(5 * var(--_u)) calc(12 * var(--_u));
    align-content: center;
    align-items: start;
    min-height: calc(56 * var(--_u));
    margin: 0;
    padding: calc(12 * var(--_u)) calc(16 * var(--_u));
    font-size: 1em;
  }
  .phone .title > .name {
    grid-column: 2;
    padding-block-start: calc(1 * var(--_u));
  }
  .phone .title > .tally,
  .phone .title > .fact {
    grid-column: 2 / -1;
  }
  .phone .title > .tally {
    color: var(--_ink);
  }
  .phone .title > .icon {
    grid-row: 1;
    grid-column: 3;
    color: var(--_ink);
  }
  .inside:not([hidden]) {
    padding-block-end: calc(8 * var(--_u));
  }
  .phone .intro {
    padding-block-start: 0;
    background: none;
  }
  .phone .row {
    width: 100%;
    min-height: calc(44 * var(--_u));
    margin: 0;
    padding: calc(12 * var(--_u)) calc(16 * var(--_u)) calc(10 * var(--_u));
    border-block-start: 1px solid color-mix(in oklab, var(--_solid) 25%, var(--_soft));
    font-size: 1em;
  }
  .phone .things .row {
    align-items: center;
    padding: calc(4 * var(--_u)) 0;
  }
  .phone .row > .status {
    margin-block-start: calc(2 * var(--_u));
  }
  .phone .row[aria-expanded='true'] {
    font-weight: 700;
  }
  .phone .overview {
    color: var(--_ink);
    font-weight: 600;
  }
  .phone .banner + .details {
    margin-block-end: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    .row {
      transition: background-color 150ms ease-out;
    }
  }
  @media print {
    .parcel h3,
    .parcel h4,
    .label {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .row[aria-pressed='true'],
    .title[aria-pressed='true'],
    .link[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      --_on: HighlightText;
      --_cut: Highlight;
      color: HighlightText;
    }
  }
`;
