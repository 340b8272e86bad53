import { css } from 'lit';

/** The sheet: blocks joined by 3 px of ground, one column where there is no room for two. */
export const profileStyles = css`
  .sheet {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  header,
  .sheet footer {
    flex: 1 0 100%;
  }
  header,
  .main {
    padding: calc(24 * var(--_u)) calc(32 * var(--_u));
  }
  header {
    background: var(--_solid);
    color: var(--_on);
    font-size: 0.875em;
    line-height: 1.4;
    --_cut: var(--_solid);
  }
  .top,
  .top > p {
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .sheet-title {
    max-width: 24em;
    margin-block: 0.4em 0.6em;
    font-size: calc(32 * var(--_u));
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  dl,
  .paired {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.9em 2.25em;
  }
  dt {
    font-size: 0.857em;
    font-weight: 700;
  }
  .main,
  .aside {
    display: grid;
    align-content: start;
    flex: 2 1 calc(440 * var(--_u));
    min-width: 0;
  }
  .main {
    gap: calc(28 * var(--_u)) calc(32 * var(--_u));
    background: var(--_soft);
  }
  .paired > :nth-child(-n + 2) {
    grid-column: 1 / -1;
  }
  .aside {
    flex: 1 1 calc(296 * var(--_u));
    display: flex;
    flex-direction: column;
    gap: 3px;
  }
  .aside > section {
    padding: calc(20 * var(--_u)) calc(24 * var(--_u));
    background: var(--_tint);
    &:last-child {
      flex: 1;
    }
  }
  .main:not(:has(section)),
  .aside:not(:has(section)) {
    display: none;
  }
  section {
    break-inside: avoid;
  }
  .section-head {
    margin-block-end: 0.6em;
    align-items: flex-start;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: 700;
    color: var(--_ink);
  }
  .facts {
    display: grid;
    gap: 0.8em;
    .main & {
      max-width: 66ch;
      padding-inline-start: calc(34 * var(--_u));
    }
    .aside & {
      font-size: 0.9375em;
      line-height: 1.35;
    }
  }
  .label,
  .chosen,
  .band > .said,
  .level > .said {
    font-weight: 700;
  }
  .said.lost {
    color: var(--_text-2);
    font-style: italic;
    font-weight: 400;
  }
  .dashes > li {
    position: relative;
    padding-block-end: 0.35em;
    padding-inline-start: 1.2em;
  }
  .dashes > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0;
    width: 0.55em;
    border-block-start: 2px solid var(--_ink);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(20 * var(--_u));
    margin-block-start: calc(6 * var(--_u));
    color: var(--_text-2);
    .chosen {
      color: var(--_text);
    }
    li {
      display: flex;
      gap: calc(8 * var(--_u));
    }
    li::before {
      content: '';
      flex: none;
      width: calc(20 * var(--_u));
      height: calc(20 * var(--_u));
      border: 1.5px solid var(--_ink);
      background: var(--_surface);
    }
    .chosen::before {
      background: var(--_ink);
    }
    .unknown::before {
      border-style: dotted;
      background: none;
    }
  }
  .ticks {
    .chosen::before {
      content: '✓' / '';
      color: var(--_tint);
      line-height: calc(17 * var(--_u));
      text-align: center;
    }
    .options:has(:nth-child(4)) {
      flex-direction: column;
    }
  }
  .band > .options,
  .level > .options {
    flex-wrap: nowrap;
    align-items: flex-start;
    gap: 3px;
    font-size: 0.8em;
    line-height: 1.25;
    text-align: center;
    li {
      flex: 1 1 0;
      flex-direction: column;
      gap: calc(4 * var(--_u));
      min-width: 0;
    }
    li::before {
      width: 100%;
    }
  }
  .level {
    li::before {
      height: calc(12 * var(--_u));
    }
    .below::before {
      background: var(--_ink);
    }
  }
  .band {
    li::before {
      height: calc(16 * var(--_u));
      margin-block-start: calc(8 * var(--_u));
    }
    .chosen::before {
      height: calc(24 * var(--_u));
      margin: 0;
    }
    .below::before {
      background: color-mix(in oklab, var(--_ink) 40%, var(--_tint));
    }
  }
  .level > p {
    display: inline;
    font-weight: 400;
  }
  .level > .said {
    float: inline-end;
  }
  .start,
  .milestone,
  .vague {
    display: grid;
    grid-template: auto auto / calc(28 * var(--_u)) 1fr;
    margin-block-end: -0.8em;
    padding-block-end: 0.8em;
    &:has(+ .milestone, + .vague) {
      background: linear-gradient(var(--_ink), var(--_ink)) calc(8 * var(--_u)) 100% / 2px calc(100% - 1.3em) no-repeat;
    }
    &::before {
      content: '';
      grid-row: span 2;
      width: calc(12 * var(--_u));
      height: calc(12 * var(--_u));
      margin: 0.2em;
      background: var(--_ink);
      rotate: 45deg;
    }
  }
  .start::before,
  .vague::before {
    border-radius: 50%;
  }
  .vague::before {
    border: 2px dotted var(--_ink);
    background: none;
  }
  .sheet footer {
    margin-block-start: 1em;
  }
  .narrow {
    .control.line {
      width: 100%;
    }
    .sheet-title {
      font-size: 1.7em;
    }
    header,
    .main,
    section {
      padding-inline: calc(16 * var(--_u));
    }
    .main section,
    .facts {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    header,
    .main,
    .aside {
      border: 1.5px solid;
    }
    header {
      background: Canvas;
      color: CanvasText;
      --_cut: Canvas;
    }
    .chosen::before,
    .below::before,
    .start::before,
    .milestone::before {
      forced-color-adjust: none;
    }
  }
`;
