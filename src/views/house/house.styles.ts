import { css } from 'lit';

/** The house as masonry: flat blocks with joints of ground. Roof, bands, and the parts that can be chosen. */
export const houseStyles = css`
  .house {
    --_inset: calc(24 * var(--_u));
    --_over: calc(12 * var(--_u));
    --_chamfer: calc(12 * var(--_u));
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .heads {
    --_inset: calc(12 * var(--_u));
    --_chamfer: calc(8 * var(--_u));
  }
  .tiny {
    --_inset: calc(5 * var(--_u));
  }
  .stacked {
    --_over: calc(8 * var(--_u));
    --_chamfer: calc(8 * var(--_u));
  }
  .mass,
  .plinth,
  .course,
  .architrave {
    background: var(--_mass);
    color: var(--_on-mass);
  }
  .name {
    font-weight: 650;
    min-width: 0;
  }
  .facts {
    font-size: 0.75em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  /* Roof */
  .roof {
    position: relative;
    display: grid;
    align-items: end;
    justify-items: center;
    min-height: var(--_h);
    margin-block-end: 0.25em;
    color: var(--_on-mass);
  }
  .roof > :first-child {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .gable {
    fill: var(--_mass);
  }
  .cornice {
    fill: none;
    stroke: var(--_on-mass);
    stroke-opacity: 0.5;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .roof .icon {
    position: relative;
    margin-block-end: 1.25em;
  }
  .vision {
    position: relative;
    padding-block-end: calc(22 * var(--_u));
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.32;
    letter-spacing: -0.012em;
    text-align: center;
    text-wrap: balance;
  }
  .vision.mass {
    margin: 0 var(--_inset) calc(4 * var(--_u));
    padding: calc(20 * var(--_u)) min(32 * var(--_u), 6%) calc(24 * var(--_u));
  }
  .vision.mass p {
    max-width: 40em;
    margin-inline: auto;
  }
  .heads .vision {
    font-size: 1.25em;
  }
  .vision .label {
    margin-block-end: 0.25em;
    font-size: calc(14 * var(--_u));
    font-weight: 600;
    letter-spacing: 0;
  }

  /* Parts that can be chosen */
  .body {
    position: relative;
    margin-inline: var(--_inset);
  }
  .capital {
    position: relative;
    display: grid;
    font-size: 1em;
    line-height: 1.22;
  }
  .capital button {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375em 0.75em;
    align-content: start;
    color: var(--_on);
  }
  .capital .name {
    grid-column: 2;
    font-size: 1.0625em;
    letter-spacing: -0.008em;
  }
  .capital .facts {
    grid-column: 2;
    line-height: 1.3;
  }
  .sign {
    display: grid;
    grid-row: 1 / span 2;
    gap: 0.25em;
    align-content: start;
    justify-items: center;
    min-width: 1.75em;
  }
  .number {
    font-size: 1.0625em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .block {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    justify-content: center;
    width: 100%;
    padding: 0.75em 0.875em;
    background: var(--_tint);
    color: var(--_text);
    --_cut: var(--_tint);
  }
  .block .name {
    font-size: 0.875em;
    font-weight: 500;
  }
  .block .facts {
    color: var(--_text-2);
  }
  .state,
  .tally,
  .tally > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .tally {
    gap: 0.4em 1em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .block .status,
  .drum .status {
    color: var(--_ink);
  }
  .block.dim {
    background: var(--_well);
  }
  .block.dim,
  .block.dim .facts,
  .block.dim .status {
    color: var(--_text-3);
  }
  .block:hover {
    background: color-mix(in oklab, var(--_solid) 24%, var(--_surface));
  }
  .block:active {
    background: color-mix(in oklab, var(--_solid) 40%, var(--_surface));
  }
  .house button:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .house button:focus-visible {
    z-index: 3;
    position: relative;
  }
  .block.on,
  .on > .drum {
    position: relative;
    background: var(--_solid);
    color: var(--_on);
    --_cut: var(--_solid);
  }
  .columns .block.on,
  .on > .drum {
    z-index: 2;
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_solid);
  }
  .block.on .facts,
  .block.on .status,
  .block.on .mark,
  .on > .drum .status {
    color: inherit;
  }
  .columns .capital .on::after {
    content: '';
    position: absolute;
    inset: 0.5em;
    border: 2px solid;
  }
  .counted.on .capital .on::after {
    border: 0;
  }

  /* Beams: the frieze, and fields in the steps */
  .columns .beam {
    display: grid;
    grid-template-columns: 16.5em minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.5em;
    min-height: 4.5em;
  }
  .columns .beam .capital button {
    align-content: center;
    padding: 0.25em 0.5em;
  }
  .columns .beam .shaft {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    grid-auto-rows: 1fr;
    gap: 0.5em;
  }
  .columns .beam .block {
    padding-block: 0.5em;
  }
  .columns .beam .block.on {
    box-shadow: 0 0 0 2px var(--_on-mass);
  }
  .architrave {
    height: 1.25em;
  }

  /* Storeys */
  .band {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    min-height: 3.5em;
    padding: 0.75em 1.5em;
    --_cut: var(--_mass);
  }
  .band > :first-child {
    flex: 1 1 12em;
    min-width: 0;
  }
  .band .name {
    font-size: 1.0625em;
    line-height: 1.22;
  }
  .band p {
    font-size: 0.875em;
    margin-block-start: 0.2em;
  }
  .course {
    height: 0.75em;
  }
`;
