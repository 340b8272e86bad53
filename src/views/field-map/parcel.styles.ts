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
  .title {
    display: flex;
    gap: calc(10 * var(--_u));
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
  }
  .titled .status {
    margin-inline: calc(4 * var(--_u));
  }
  .title > .status,
  .row > .status,
  .more,
  .label,
  .title > .tally,
  .title > .icon,
  .overview {
    color: var(--_ink);
  }
  .wide .title[aria-pressed='true'] {
    width: calc(100% + 28 * var(--_u));
    margin: calc(-14 * var(--_u)) calc(-14 * var(--_u)) calc(-2 * var(--_u));
    padding: calc(14 * var(--_u)) calc(14 * var(--_u)) calc(8 * var(--_u));
    background: var(--_solid);
    color: var(--_on);
  }
  .title[aria-pressed='true'] .mark {
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    color: inherit;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(16 * var(--_u));
    justify-content: space-between;
    margin-block-end: calc(8 * var(--_u));
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.3;
  }
  .beside .label {
    color: inherit;
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
    margin-block-end: calc(6 * var(--_u));
    padding-inline-start: calc(20 * var(--_u));
  }
  .dashes > li::before {
    content: '';
    position: absolute;
    inset: 0.66em auto auto 0;
    inset-inline-start: 0;
    width: calc(8 * var(--_u));
    border-block-start: 2px solid var(--_ink);
  }
  .link {
    max-width: 100%;
    min-height: calc(24 * var(--_u));
    text-decoration: underline;
    text-decoration-color: var(--_ink);
    text-underline-offset: 0.2em;
  }
  .link:hover,
  .more:hover {
    text-decoration-thickness: 2px;
  }

  /* Rows */
  .rows > li,
  .things li {
    break-inside: avoid;
  }
  .broad > .rows {
    column-count: var(--_span);
    column-gap: calc(28 * var(--_u));
  }
  .row,
  .more {
    position: relative;
    display: flex;
    gap: calc(10 * var(--_u));
    min-height: calc(28 * var(--_u));
    font-size: 0.875em;
    line-height: 1.3;
  }
  .row {
    width: calc(100% + 16 * var(--_u));
    margin-inline: calc(-8 * var(--_u));
    padding: calc(5 * var(--_u)) calc(8 * var(--_u));
  }
  .row > .status {
    margin-block-start: 1px;
  }
  .row > .mark {
    margin-block: -1px;
  }
  .words {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .also {
    display: flex;
    gap: calc(6 * var(--_u));
    align-items: center;
    margin-block-start: 2px;
  }
  .also > :last-child {
    flex: 1;
    min-width: 0;
  }
  .kind {
    display: inline-block;
    padding: 0 0.35em;
    border: 1px solid var(--_line-strong);
    border-radius: 2px;
    font-size: calc(12 * var(--_u));
  }
  sup {
    line-height: 0;
  }
  .row:hover {
    --_cut: color-mix(in oklab, var(--_solid) 14%, var(--_surface));
    background: var(--_cut);
  }
  .row.dim,
  .row.dim * {
    color: var(--_text-3);
  }
  /* Bolder without wider letters: the map stands still. */
  .found,
  .row[aria-pressed='true'],
  .link[aria-pressed='true'] {
    -webkit-text-stroke: 0.4px;
  }
  .row[aria-pressed='true'],
  .link[aria-pressed='true'] {
    background: var(--_solid);
    --_cut: var(--_solid);
  }
  .row[aria-pressed='true'],
  .row[aria-pressed='true'] *,
  .link[aria-pressed='true'] {
    color: var(--_on);
  }
  .more {
    align-items: center;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Phone */
  .phone > .area {
    margin-block-end: var(--_joint);
  }
  .phone > .area:not(:first-child) > .banner {
    margin-block-start: calc(21 * var(--_u));
  }
  .phone.phone .parcel {
    padding: 0;
  }
  .phone .title {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(5 * var(--_u)) calc(12 * var(--_u));
    align-content: center;
    min-height: calc(56 * var(--_u));
    margin: 0;
    padding: calc(12 * var(--_u)) calc(16 * var(--_u));
    font-size: 1em;
  }
  .title > .name {
    grid-column: 2;
  }
  .title > .name:first-child {
    grid-column: 1 / 3;
  }
  .title > .tally,
  .title > .fact {
    grid-column: 2 / -1;
  }
  .title > .icon {
    grid-area: 1 / 3;
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
    padding-inline: 0;
  }
  .phone .row > .status {
    margin-block-start: 2px;
  }
  .phone .overview,
  .row[aria-expanded='true'] {
    font-weight: 700;
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
