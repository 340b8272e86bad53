import { css } from 'lit';

/** Parcels with their rows; on phones parcels are rows that open. */
export const parcelStyles = css`
  .comfortable.wide :not(.none) > .body .parcel {
    --_cut: var(--_tint);
  }
  .title {
    padding: calc(14 * var(--_u)) calc(14 * var(--_u)) calc(6 * var(--_u));
    font-size: 0.9375em;
    line-height: 1.27;
    & > .name {
      padding-block-start: calc(2 * var(--_u));
    }
  }
  .inside,
  .intro {
    padding: 0 calc(14 * var(--_u)) calc(12 * var(--_u));
  }
  .inside:first-child,
  .intro,
  .parcel > .label {
    padding-block-start: calc(14 * var(--_u));
  }
  .parcel > .label {
    padding-inline: calc(14 * var(--_u));
  }
  /* Signs stand below the middle of the field's mark. */
  .title > .status,
  .wide :has(> .title) + .inside .status {
    margin-inline: calc(4 * var(--_u));
  }
  .title > .status,
  .row > .status {
    margin-block: 1px;
  }
  .title > .status,
  .row > .status,
  .title > .tally,
  .title > .icon,
  .more,
  .label,
  .overview {
    color: var(--_ink);
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_u)) calc(16 * var(--_u));
    justify-content: space-between;
    margin-block-end: calc(8 * var(--_u));
  }
  .dashes {
    padding-inline-start: calc(10 * var(--_u));
    line-height: 1.4;
    list-style: '–';
    & > li {
      margin-block-end: calc(6 * var(--_u));
      padding-inline-start: calc(10 * var(--_u));
    }
    & ::marker {
      color: var(--_ink);
      font-weight: 700;
    }
  }
  .link {
    min-height: calc(24 * var(--_u));
  }

  /* Rows */
  .map li {
    break-inside: avoid;
  }
  .stack:only-child .rows {
    column-count: var(--_span);
    column-gap: calc(28 * var(--_u));
  }
  .row {
    flex-wrap: nowrap;
    width: calc(100% + 16 * var(--_u));
    margin-inline: calc(-8 * var(--_u));
    padding: calc(5 * var(--_u)) calc(8 * var(--_u));
    & > .mark {
      margin-block: -1px;
    }
  }
  .also {
    display: flex;
    gap: calc(6 * var(--_u));
    align-items: center;
    margin-block-start: 2px;
  }
  .kind {
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
  .dim,
  .dim * {
    color: var(--_text-3);
  }
  .map [aria-pressed='true']:not(.press) {
    --_cut: var(--_solid);
    background: var(--_cut);
    &,
    & * {
      color: var(--_on);
    }
    & > .mark {
      box-shadow: inset 0 0 0 1.5px;
    }
  }
  /* Bolder without wider letters: the map stands still. */
  .row[aria-pressed='true'],
  .link[aria-pressed='true'] {
    -webkit-text-stroke: 0.4px;
  }
  .more {
    align-items: center;
  }

  /* Phone */
  .phone .column {
    gap: var(--_joint);
  }
  .phone .area + .area > .banner {
    margin-block-start: calc(21 * var(--_u));
  }
  .phone .inside {
    padding: 0;
  }
  .phone .title {
    min-height: calc(56 * var(--_u));
    padding: calc(12 * var(--_u)) calc(16 * var(--_u));
    font-size: 1em;
    & > .tally,
    & > .fact {
      flex-basis: 100%;
    }
    & > .mark ~ .tally,
    & > .mark ~ .fact {
      padding-inline-start: calc(34 * var(--_u));
    }
  }
  .phone .rows > li,
  .phone .overview {
    border-block-start: 1px solid color-mix(in oklab, var(--_solid) 25%, var(--_soft));
  }
  .phone .row {
    width: 100%;
    min-height: calc(44 * var(--_u));
    margin: 0;
    padding: calc(12 * var(--_u)) calc(16 * var(--_u)) calc(10 * var(--_u));
    font-size: 1em;
  }
  .overview,
  .row[aria-expanded='true'] {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .map [aria-pressed='true']:not(.press) {
      forced-color-adjust: none;
      --_solid: Highlight;
      --_on: HighlightText;
    }
  }
`;
