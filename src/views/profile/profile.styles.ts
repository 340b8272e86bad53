import { css } from 'lit';

/** Styles of the fact sheet: blocks joined by 3 px of ground, one column below 760 px. */
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
  .rows > li {
    border-block-start: 1px solid color-mix(in oklab, var(--_ink) 35%, transparent);
  }
  .rows > li:last-child {
    border-block-end: 1px solid color-mix(in oklab, var(--_ink) 35%, transparent);
  }
  .row {
    display: flex;
    gap: calc(12 * var(--_u));
    align-items: center;
    width: 100%;
    min-height: calc(48 * var(--_u));
    padding-block: calc(8 * var(--_u));
    color: var(--_text);
    text-decoration: none;
  }
  .row-text {
    flex: 1;
    display: grid;
    min-width: 0;
  }
  .row-title {
    font-size: 0.9375em;
    line-height: 1.3;
    font-weight: 600;
  }
  .row:hover .row-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row-kind {
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_text-2);
  }
  .row-kind .status {
    display: inline-block;
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
  }
  .row > .icon {
    color: var(--_ink);
  }
  .list {
    --_ink: var(--_text-2);
  }
  .list .row {
    padding-inline: calc(8 * var(--_u));
  }
  .list .row:hover {
    background: var(--_plane);
  }
  .mark.none {
    background: none;
    border: 1.5px dotted var(--_line-strong);
  }
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
  .sheet-notes {
    margin-block-start: 1.25em;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .back {
    margin-block-end: 1em;
  }
  .missing {
    padding: 0.6em 1em;
    margin-block-end: 1em;
    border-inline-start: 6px solid var(--_text-2);
    background: var(--_plane);
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  .search {
    display: flex;
    flex: 0 1 22em;
    gap: 0.6em;
    align-items: center;
    min-width: 0;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
  }
  .search:focus-within {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
  }
  .search input {
    flex: 1;
    min-width: 0;
    min-height: calc(36 * var(--_u));
    padding: 0;
    border: 0;
    outline: 0;
    box-shadow: none;
    background: none;
    color: inherit;
    font: inherit;
  }
  .narrow .search {
    flex-basis: 100%;
    min-height: calc(44 * var(--_u));
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
    .ticked .tick,
    .blocks > .chosen,
    .blocks > .below,
    .moments > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
