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
    .status {
      color: var(--_ink);
    }
    li {
      flex-wrap: wrap;
      gap: 0.2em 0.6em;
      align-items: flex-start;
      padding-block: 0.35em;
      font-size: 0.9375em;
      line-height: 1.45;
      break-inside: avoid;
    }
    .thing {
      padding-block: 0.55em;
      border-block-start: 1px solid color-mix(in oklab, var(--_solid) 40%, var(--_soft));
    }
    li > :last-child,
    .details-link > :last-child {
      flex: 1 8em;
    }
    li .status {
      margin-block-start: 0.2em;
    }
    strong {
      display: block;
    }
  }
  .details.in-place {
    padding: calc(16 * var(--_u));
    border: 0;
  }
  .details-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2.5em;
    .many {
      grid-column: 1 / -1;
    }
    .root:not(.narrow) & > :nth-child(2):last-child {
      grid-column: 2 / -1;
    }
    :is(.many, :nth-child(2):last-child) > ul {
      columns: 15em;
      column-gap: 2.5em;
    }
  }
  .details-top {
    margin-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .details-tools {
    gap: calc(4 * var(--_u));
    margin: calc(-8 * var(--_u)) calc(-8 * var(--_u)) calc(-4 * var(--_u)) auto;
    color: var(--_text);
  }
  .details-main > * + * {
    margin-block-start: 0.6em;
  }
  .details-title {
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .details-head {
    margin-block-end: 0.6em;
    font-size: 1em;
    line-height: 1.3;
    color: var(--_ink);
  }
  .details-label {
    flex: 0 0 7em;
    color: var(--_text-2);
  }
  .details-link {
    align-items: flex-start;
    min-height: calc(24 * var(--_u));
    text-decoration: underline;
    text-underline-offset: 0.2em;
    .narrow & {
      margin-block: -0.55em;
      padding-block: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .details {
      border: 1.5px solid;
    }
  }
`;
