import { css } from 'lit';

/** Labels, milestones, first plans, what is overdue, and the samples of the legend. */
export const labelStyles = css`
  .lane li:focus-within {
    z-index: 1;
  }
  .label {
    position: absolute;
    top: 50%;
    z-index: 1;
    display: flex;
    gap: calc(4 * var(--_u));
    align-items: center;
    height: calc(18 * var(--_u));
    margin-inline: calc(-3 * var(--_u));
    padding-inline: calc(3 * var(--_u));
    translate: 0 -50%;
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.23;
    white-space: nowrap;
    hyphens: manual;
    color: var(--_text);
  }
  .label .status {
    flex: none;
    color: var(--_ink);
  }
  .label .mark {
    background: var(--_surface);
  }
  .label b {
    font-weight: 650;
  }
  .label.before {
    justify-content: flex-end;
    box-sizing: content-box;
  }
  .label.above {
    top: auto;
    bottom: calc(100% + 1 * var(--_u));
    translate: none;
  }
  .label.lines {
    height: auto;
    align-items: flex-start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .chosen .label.above {
    bottom: calc(100% + 7 * var(--_u));
  }
  .st-running > .label.inside,
  .st-running > .label.inside > .status {
    --_cut: var(--_solid);
    color: var(--_on);
  }
  .st-done > .label.inside {
    --_cut: var(--_tint);
  }
  .st-paused > .label.inside {
    background: var(--_tint);
  }
  .st-stopped .title {
    text-decoration: line-through;
  }
  .bar:hover .title,
  .chip:hover .title,
  .row:hover .title,
  .lane-toggle:hover .lane-title > span {
    text-decoration: underline;
  }
  .related .label,
  .chosen .label {
    font-weight: 650;
  }
  .since,
  .until {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1.23;
    white-space: nowrap;
    color: var(--_over);
  }
  .since {
    inset-inline-start: calc(24 * var(--_u));
  }
  .until {
    inset-inline-end: calc(24 * var(--_u));
  }
  .milestone:not(.sign) {
    position: absolute;
    inset-block: 0;
    --_diamond: calc(12.5 * var(--_u));
  }
  .milestone:not(.sign)::after {
    content: '';
    position: absolute;
    top: 50%;
    inset-inline-start: 50%;
    width: var(--_diamond);
    height: var(--_diamond);
    margin: calc(var(--_diamond) / -2);
    border: calc(2 * var(--_u)) solid var(--_surface);
    background: var(--_solid);
    rotate: 45deg;
  }
  .milestone.wide::before {
    content: '';
    position: absolute;
    inset: calc(50% - 1 * var(--_u)) 0;
    background: var(--_solid);
    outline: calc(1 * var(--_u)) solid var(--_surface);
  }
  .st-running ~ .milestone.inside::after {
    border-color: var(--_solid);
    background: var(--_surface);
  }
  .st-running ~ .milestone.inside::before {
    background: var(--_surface);
    outline-color: var(--_solid);
  }
  .plan {
    position: absolute;
    top: 100%;
    height: calc(7 * var(--_u));
    border: calc(2 * var(--_u)) solid var(--_text-2);
    border-block-start: 0;
  }
  .chosen > .plan {
    top: calc(100% + 7 * var(--_u));
  }
  .overdue {
    position: absolute;
    top: calc(50% - 1 * var(--_u));
    height: calc(2 * var(--_u));
    background: var(--_text);
  }
  .overdue:not(.open)::after {
    content: '';
    position: absolute;
    inset-inline-end: 0;
    top: calc(-6 * var(--_u));
    width: calc(4 * var(--_u));
    height: calc(14 * var(--_u));
    background: var(--_text);
  }
  .sign {
    position: static !important;
    flex: none;
    margin: 0 !important;
    border: 0 !important;
    --_solid: var(--_text);
    --_dot: calc(12 * var(--_u));
    --_diamond: calc(11 * var(--_u));
  }
  .sign.milestone {
    --_diamond: calc(8.5 * var(--_u));
  }
  .sample {
    position: relative;
    flex: none;
    width: calc(38 * var(--_u));
    height: calc(16 * var(--_u));
  }
  .sample.e-vague {
    --_a: 40%;
    --_b: 40%;
  }
  .sample.low {
    height: calc(10 * var(--_u));
    margin-block-end: calc(6 * var(--_u));
  }
  .sample > :is(.plan, .overdue) {
    display: block;
    inset-inline: 0;
  }
`;
