import { css } from 'lit';

/** The sheet itself: blocks joined by 3 px of ground, one column below 760 px. */
export const profileStyles = css`
  .sheet-head {
    padding: calc(20 * var(--_u)) calc(32 * var(--_u)) calc(24 * var(--_u));
    background: var(--_solid);
    color: var(--_on);
    --_cut: var(--_solid);
    print-color-adjust: exact;
  }
  .sheet-top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    justify-content: space-between;
    font-size: 0.875em;
    font-weight: 500;
  }
  .fields,
  .sheet-status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    min-height: calc(24 * var(--_u));
  }
  .fields > span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .also::before {
    content: '+';
    margin-inline-end: 0.1em;
  }
  .kind {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 2px;
  }
  .sheet-title {
    max-width: 32em;
    margin-block: 0.35em 0;
    font-size: 2em;
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .narrow .sheet-title {
    font-size: 1.5em;
  }
  .degree {
    font-size: 0.75em;
    line-height: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.9em 2.25em;
    margin-block-start: 1.25em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .facts dt {
    font-size: 0.857em;
    font-weight: 700;
  }
  .body {
    display: grid;
    gap: 3px;
    margin-block-start: 3px;
  }
  .wide .body:has(.aside) {
    grid-template-columns: minmax(0, 1fr) minmax(calc(300 * var(--_u)), 0.5fr);
  }
  .main {
    display: grid;
    align-content: start;
    gap: calc(28 * var(--_u)) calc(32 * var(--_u));
    min-width: 0;
    padding: calc(28 * var(--_u)) calc(32 * var(--_u)) calc(32 * var(--_u));
    background: var(--_soft);
  }
  .wide .paired {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .wide .paired > :nth-child(-n + 2) {
    grid-column: 1 / -1;
  }
  .main:empty {
    display: none;
  }
  .aside {
    display: flex;
    flex-direction: column;
    gap: 3px;
    min-width: 0;
  }
  .box:last-child {
    flex: 1;
  }
  .box {
    padding: calc(20 * var(--_u)) calc(24 * var(--_u)) calc(24 * var(--_u));
    background: var(--_tint);
  }
  .section-head {
    display: flex;
    gap: calc(10 * var(--_u));
    align-items: flex-start;
    margin-block-end: 0.6em;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: 700;
    letter-spacing: -0.008em;
    color: var(--_ink);
  }
  .section-body {
    max-width: 62ch;
    padding-inline-start: calc(34 * var(--_u));
  }
  .section-body.rows {
    max-width: none;
  }
  .box .section-body {
    padding-inline-start: 0;
  }
  .section-body > * + * {
    margin-block-start: 0.4em;
  }
  .part {
    font-weight: 700;
  }
  .part:not(:first-child) {
    margin-block-start: 1em;
  }
  .dashes > li {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .dashes > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.7em;
    width: 0.55em;
    border-block-start: 2px solid var(--_ink);
  }
  .dashes > li + li {
    margin-block-start: 0.35em;
  }
  .lost {
    color: var(--_text-2);
    font-style: italic;
  }
  .sheet-notes {
    margin-block-start: 1.25em;
  }
  .narrow .sheet-head,
  .narrow .main,
  .narrow .box {
    padding-inline: calc(16 * var(--_u));
  }
  .narrow .section-body {
    padding-inline-start: 0;
  }
  .sheet-section,
  .box {
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .sheet-head,
    .main,
    .box {
      border: 1.5px solid CanvasText;
    }
  }
`;
