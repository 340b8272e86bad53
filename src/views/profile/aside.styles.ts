import { css } from 'lit';

/** What is ticked, graded and dated, in the aside. */
export const asideStyles = css`
  .ticks {
    display: grid;
    gap: calc(8 * var(--_u));
    font-size: 0.9375em;
    line-height: 1.35;
    color: var(--_text-2);
  }
  .ticks.inline {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(20 * var(--_u));
  }
  .ticks li {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: flex-start;
  }
  .tick {
    position: relative;
    flex: none;
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
    border: 1.5px solid var(--_line-strong);
    border-radius: 2px;
    background: var(--_surface);
  }
  .unknown .tick {
    border-style: dotted;
    border-color: var(--_ink);
    background: none;
  }
  .ticked {
    color: var(--_text);
    font-weight: 700;
  }
  .ticked .tick {
    border-color: var(--_ink);
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .ticked .tick::after {
    content: '';
    position: absolute;
    inset-inline-start: 33%;
    inset-block-start: 10%;
    width: 28%;
    height: 58%;
    border: solid var(--_tint);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .ticks + .lost {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .value {
    font-weight: 700;
  }
  .value.lost {
    font-weight: 400;
  }
  .blocks {
    display: flex;
    gap: 3px;
    align-items: flex-end;
    margin-block-start: calc(8 * var(--_u));
  }
  .blocks > span {
    flex: 1;
    height: calc(16 * var(--_u));
    border: 1.5px solid var(--_ink);
    background: var(--_surface);
    print-color-adjust: exact;
  }
  .blocks > .below {
    background: color-mix(in oklab, var(--_ink) 40%, var(--_tint));
  }
  .blocks > .chosen,
  .blocks.level > .below {
    background: var(--_ink);
  }
  .band > .chosen {
    height: calc(24 * var(--_u));
  }
  .blocks > .unknown {
    border-style: dotted;
    background: none;
  }
  .blocks.level > span {
    height: calc(12 * var(--_u));
  }
  .steps {
    display: flex;
    gap: 3px;
    margin-block-start: calc(4 * var(--_u));
    font-size: 0.75em;
    line-height: 1.25;
    color: var(--_text-2);
    text-align: center;
  }
  .steps > li {
    flex: 1;
    min-width: 0;
    hyphens: auto;
  }
  .steps > .chosen {
    color: var(--_text);
    font-weight: 700;
  }
  .level + .level {
    margin-block-start: calc(12 * var(--_u));
  }
  .level p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .level .blocks {
    margin-block-start: calc(4 * var(--_u));
  }
  .moments > li {
    position: relative;
    display: grid;
    padding: 0 0 0.8em calc(28 * var(--_u));
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .moments > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(2 * var(--_u));
    inset-block-start: 0.2em;
    width: calc(12 * var(--_u));
    height: calc(12 * var(--_u));
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .moments > .start::before {
    border-radius: 50%;
  }
  .moments > .milestone::before,
  .moments > .end::before {
    transform: rotate(45deg);
  }
  .moments > .vague::before {
    border-radius: 50%;
    border: 2px dotted var(--_ink);
    background: none;
  }
  .moments > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(7 * var(--_u));
    inset-block: calc(0.2em + 16 * var(--_u)) 0;
    border-inline-start: 2px solid var(--_ink);
  }
  .words {
    font-size: 0.875em;
    color: var(--_text-2);
  }
  @media (forced-colors: active) {
    .ticked .tick,
    .blocks > .chosen,
    .blocks > .below,
    .moments > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
