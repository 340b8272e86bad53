import { css } from 'lit';

/** What both forms share: lists, what is dimmed and what is chosen. */
export const matrixStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    .graphic > & {
      margin-block-end: 1em;
    }
  }
  .gone {
    display: none !important;
  }
  .narrow .tools .control {
    flex: 1 1 auto;
    justify-content: center;
    padding-inline: 0.6em;
  }
  .control:disabled {
    opacity: 0.6;
  }
  .graphic small,
  .axis,
  .fields {
    font-size: calc(13 * var(--_u));
    font-weight: 400;
    line-height: 1.3;
    color: var(--_text-2);
  }
  .dim {
    &,
    &.point,
    .label,
    .mark,
    small {
      color: var(--_text-3);
    }
    &.point,
    .mark {
      background: var(--_well);
    }
  }
  .fields ul,
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .fields,
  .group,
  .notes {
    margin-block-start: 1em;
  }
  .row {
    width: 100%;
    min-height: calc(32 * var(--_u));
    padding-block: calc(4 * var(--_u));
    color: var(--_text);
    font-size: calc(14 * var(--_u));
    line-height: 1.3;
    &.on .mark {
      outline: 2.5px solid var(--_text);
      outline-offset: 2px;
    }
  }
  .narrow :is(.row, .fields summary, .weigher input) {
    min-height: calc(44 * var(--_u));
  }
  .name {
    flex: 1;
  }
  .row small,
  .ranking small {
    display: block;
  }
  :is(.row, .sort, .name):hover,
  .point:hover .label {
    text-decoration: underline;
  }
  .on :is(.name, .label),
  [aria-pressed='true'] .name {
    font-weight: 700;
  }
  .round.mark,
  .round .mark {
    width: auto;
    min-width: calc(24 * var(--_u));
    border-radius: calc(12 * var(--_u));
    font-size: calc(12 * var(--_u));
  }
  .details {
    margin-block: 1.5em;
  }
  .groups {
    display: grid;
    /* Four beside each other, else two, else one. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 22%, min(34%, (56em - 100%) * 99))), 1fr));
    &.long {
      display: block;
    }
  }
  .group {
    padding-block-start: 0.6em;
    border-block-start: 1.5px solid var(--_text);
    line-height: 1.3;
    &:nth-child(5) {
      grid-column: 1 / -1;
    }
    /* Rows far from the window cost nothing; the margin leaves room for the ring of the focus. */
    ul {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_guess);
      overflow-clip-margin: 6px;
    }
    @supports not (overflow-clip-margin: 6px) {
      .row:focus-visible {
        outline-offset: -3px;
      }
    }
    .long & ul,
    &:nth-child(5) ul {
      columns: 15em;
      contain-intrinsic-block-size: auto calc(var(--_guess) / 4);
    }
    > :first-child {
      font-size: calc(15 * var(--_u));
    }
    li {
      break-inside: avoid;
    }
    .row {
      align-items: start;
    }
    .name {
      padding-block-start: calc(3 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .control[aria-pressed='true'],
    .point.on,
    .row.on .mark {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
