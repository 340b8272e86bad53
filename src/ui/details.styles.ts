import { css } from 'lit';

/** The details: a soft ground under a rule in the field's colour. */
export const detailsStyles = css`
  .details {
    position: relative;
    padding: calc(24 * var(--_u)) calc(32 * var(--_u)) calc(32 * var(--_u));
    border-block-start: 4px solid var(--_solid);
    background: var(--_soft);
    color: var(--_text);
    --_cut: var(--_soft);
  }
  .details.in-place {
    padding: calc(16 * var(--_u));
    border: 0;
  }
  .details-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2.5em;
  }
  .details-grid > .many {
    grid-column: 1 / -1;
  }
  .root:not(.narrow) .details-grid > :nth-child(2):last-child {
    grid-column: 2 / -1;
  }
  .details-grid > .many > ul,
  .details-grid > :nth-child(2):last-child > ul {
    columns: 15em;
    column-gap: 2.5em;
  }
  .details-top {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .details-tools {
    display: flex;
    flex: none;
    gap: calc(4 * var(--_u));
    margin: calc(-8 * var(--_u)) calc(-8 * var(--_u)) calc(-4 * var(--_u)) auto;
  }
  .tool {
    display: grid;
    place-items: center;
    width: calc(36 * var(--_u));
    height: calc(36 * var(--_u));
    border-radius: 4px;
  }
  .tool:hover {
    background: var(--_tint);
  }
  .tool:disabled {
    color: var(--_text-3);
    cursor: default;
    background: none;
  }
  .details-main > * + * {
    margin-block-start: 0.6em;
  }
  .details-field,
  .details-status {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .details-status {
    color: var(--_text);
    font-size: 1em;
  }
  .details-status .status,
  .details li .status {
    color: var(--_ink);
  }
  .details-title {
    font-size: 1.5em;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.015em;
  }
  .details-facts {
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .details-head {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-end: 0.6em;
    font-size: 1em;
    line-height: 1.3;
    font-weight: 700;
    color: var(--_ink);
  }
  .details-head > span {
    min-width: 0;
  }
  .details-section li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: baseline;
    padding-block: 0.35em;
    font-size: 0.9375em;
    line-height: 1.45;
    break-inside: avoid;
  }
  .details .things li {
    padding-block: 0.55em;
    border-block-start: 1px solid color-mix(in oklab, var(--_solid) 40%, var(--_soft));
  }
  .details-section li > span:not(.mark, .details-label) {
    flex: 1 1 8em;
    min-width: 0;
  }
  .details-section strong {
    display: block;
    font-weight: 700;
  }
  .details li .status,
  .details li .mark {
    align-self: flex-start;
    margin-block-start: 0.15em;
  }
  .details-label {
    flex: 0 0 7em;
    color: var(--_text-2);
  }
  .details-link {
    display: flex;
    flex: 1 1 8em;
    gap: 0.6em;
    min-width: 0;
    min-height: calc(24 * var(--_u));
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .details-link > span {
    min-width: 0;
  }
  .narrow .things li {
    padding-block: 0.75em;
  }
  .narrow .things .details-link {
    margin-block: -0.75em;
    padding-block: 0.75em;
  }
  @media (forced-colors: active) {
    .details {
      border: 1.5px solid CanvasText;
    }
  }
`;
