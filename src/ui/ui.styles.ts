import { css } from 'lit';
import { problemStyles } from './problems.styles.js';

const shared = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: flex-end;
    justify-content: space-between;
    margin-block-end: 1.25em;
  }
  .heading {
    flex: 1 1 16em;
    min-width: 0;
  }
  .heading > :first-child {
    font-size: 1.375em;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.012em;
  }
  .sub {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_text-2);
    margin-block-start: 0.3em;
  }
  .control {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: calc(36 * var(--_u));
    padding: 0.35em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
  }
  .control:hover {
    background: var(--_plane);
    text-decoration: underline;
  }
  .control[aria-pressed='true'] {
    background: var(--_brand);
    border-color: var(--_brand);
    color: var(--_on-brand);
  }
  .narrow .control {
    min-height: calc(44 * var(--_u));
  }
  .icon {
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.i16 {
    width: calc(16 * var(--_u));
    height: calc(16 * var(--_u));
    stroke-width: 2;
  }
  .icon.i20 {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
  }
  .icon.i28 {
    width: calc(28 * var(--_u));
    height: calc(28 * var(--_u));
  }
  .status {
    width: calc(16 * var(--_u));
    height: calc(16 * var(--_u));
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .status .fill {
    fill: currentColor;
    stroke: none;
  }
  .status .cut {
    stroke: var(--_cut, var(--_surface));
  }
  .status .dash {
    stroke-dasharray: 1.6 2.17;
    stroke-linecap: butt;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    border-radius: 2px;
    background: var(--_solid);
    color: var(--_on);
    font-size: calc(14 * var(--_u));
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }
  .mark.outlined {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
    background: none;
    border: 1.5px solid currentColor;
    color: var(--_ink);
    font-size: calc(12 * var(--_u));
  }
  .inferred {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .foot {
    display: grid;
    gap: calc(6 * var(--_u));
    margin-block-start: 1.125em;
  }
  .note {
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .stale {
    padding: 0.6em 1em;
    margin-block-end: 1em;
    border-inline-start: 6px solid var(--_text-2);
    background: var(--_plane);
    font-size: 0.875em;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    padding: 3em 1.5em;
    background: var(--_plane);
    color: var(--_text-2);
    text-align: center;
  }
  .skeleton {
    display: grid;
    gap: calc(12 * var(--_u));
    align-content: start;
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .skeleton span {
    display: block;
    height: calc(48 * var(--_u));
    background: var(--_well);
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .table caption {
    padding-block-end: 0.6em;
    font-size: 1.15em;
    font-weight: 700;
    text-align: start;
  }
  .table th,
  .table td {
    padding: 0.55em 1em 0.55em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .table td > div + div {
    margin-block-start: 0.4em;
  }
  .table thead th,
  .table .section th {
    font-weight: 700;
    border-block-end: 1.5px solid var(--_text);
  }
  .table .section th {
    padding-block-start: 1.4em;
    font-size: 1.05em;
  }
  .table tbody th[scope='row'] {
    font-weight: 600;
  }
  .table .column {
    display: none;
  }
  :is(.stacked, .narrow .table),
  :is(.stacked, .narrow .table) tbody,
  :is(.stacked, .narrow .table) tr,
  :is(.stacked, .narrow .table) th,
  :is(.stacked, .narrow .table) td {
    display: block;
  }
  :is(.stacked, .narrow .table) thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  :is(.stacked, .narrow .table) tbody th[scope='row'],
  :is(.stacked, .narrow .table) td {
    border: 0;
    padding-block: 0.15em;
  }
  :is(.stacked, .narrow .table) tbody th[scope='row'] {
    padding-block-start: 0.8em;
  }
  :is(.stacked, .narrow .table) tr:not(.section) {
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.8em;
  }
  :is(.stacked, .narrow .table) td.void {
    display: none;
  }
  :is(.stacked, .narrow .table) .column {
    display: block;
    color: var(--_text-2);
    font-size: 0.86em;
  }
  @media (forced-colors: active) {
    .mark {
      background: Canvas;
      color: CanvasText;
      border: 1.5px solid CanvasText;
    }
  }
`;

/** Styles of the shared parts: head, controls, marks, signs, table, problems. */
export const uiStyles = [shared, problemStyles];
