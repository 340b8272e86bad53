import { css } from 'lit';

/** What lies below the columns: plumb line, steps, details, legend. Paper and forced colours. */
export const groundStyles = css`
  .bend,
  .fall,
  .drop {
    border: 0 solid var(--_solid);
    border-inline-end-width: 3px;
    pointer-events: none;
  }
  .stub,
  .fall {
    position: relative;
    justify-self: end;
    width: calc(var(--_air) / 2 + 1.5px);
    margin-inline-end: calc(var(--_air) / -2 - 1.5px);
  }
  .bend {
    position: absolute;
    inset: 50% 0 calc(-1 * var(--_joint));
    border-block-start-width: 3px;
    border-start-end-radius: 8px;
  }
  .drop {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: calc(var(--_x) + 1.5px);
  }
  .ground {
    position: relative;
  }
  .ground .drop {
    inset-block: 0 -2em;
  }
  .ground > :not(.drop) {
    position: relative;
    margin-block-end: 0.25em;
  }
  .step {
    display: grid;
    grid-template-columns: calc(168 * var(--_u)) minmax(0, 1fr);
    gap: calc(2 * var(--_u)) calc(12 * var(--_u));
    align-items: baseline;
    min-height: calc(44 * var(--_u));
    margin-inline: calc(-1 * var(--_o));
    padding: calc(12 * var(--_u)) calc(24 * var(--_u) + var(--_o));
    font-size: 0.875em;
    line-height: 1.4;
  }
  .step .label {
    font-size: 1em;
    font-weight: 650;
  }
  .step ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: calc(15 * var(--_u));
  }
  .step li {
    min-width: 0;
  }
  .step li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.6em;
  }
  .ground > .plinth {
    height: 0.75em;
    margin-block-end: 0;
    margin-inline: calc(-1 * var(--_inset));
  }
  .panel {
    margin-block-start: 2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(24 * var(--_u));
    margin-block-start: calc(24 * var(--_u));
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .yard {
    margin-block-start: 1.5em;
    line-height: 1.3;
  }
  .yard summary {
    width: fit-content;
    color: var(--_text-2);
    font-size: 0.875em;
    line-height: 2;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .yard ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--_joint);
    margin-block-start: 0.5em;
  }
  .yard li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  @media (prefers-reduced-motion: no-preference) {
    .block,
    .drum {
      transition:
        background-color 150ms ease-out,
        box-shadow 150ms ease-out;
    }
  }
  .paper {
    --_u: 0.75px;
    font-size: 12px;
  }
  @media print {
    .roof,
    .beam,
    .band,
    .cella,
    .ground,
    .details {
      break-inside: avoid;
    }
    .roof,
    .band {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .mass,
    .plinth,
    .course,
    .architrave,
    .block,
    .drum,
    .base,
    .capital {
      border: 1.5px solid;
      background: Canvas;
      color: CanvasText;
      clip-path: none;
    }
    .house .capital button {
      color: inherit;
    }
    .capital::before {
      display: none;
    }
    .gable {
      stroke: CanvasText;
    }
    .block.on,
    .on > .drum,
    .columns .capital .on {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
      --_cut: Highlight;
    }
  }
`;
