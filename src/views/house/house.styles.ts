import { css } from 'lit';

/** The house as masonry: flat blocks with joints of ground. What both forms share. */
export const houseStyles = css`
  .house {
    --_inset: 1.5em;
    --_over: 0.75em;
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .house .mass {
    background: var(--_mass);
    color: var(--_on-mass);
    --_cut: var(--_mass);
  }
  .body {
    margin-inline: var(--_inset);
  }
  .cella,
  .columns .pillar {
    background: var(--_plane);
  }
  .name,
  .band > *,
  .step li {
    min-width: 0;
  }
  .name,
  .number {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.22;
  }
  .facts {
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .label {
    font-size: 0.875em;
    font-weight: 650;
  }

  /* Roof */
  .roof {
    position: relative;
    display: grid;
    place-items: end center;
    min-height: var(--_h);
    margin-block-end: 0.25em;
    color: var(--_on-mass);
  }
  .roof > * {
    position: relative;
    margin-block-end: 1.375em;
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
  }
  .sayings {
    margin: 0 var(--_inset) 0.25em;
    padding: 1.25em min(2em, 6%) 1.5em;
  }
  .saying {
    max-width: 55em;
    margin-inline: auto;
    line-height: 1.32;
    text-align: center;
    text-wrap: balance;
  }
  .saying + .saying {
    margin-block-start: 1em;
  }
  .slogan {
    font-size: 1.375em;
    font-weight: 600;
    letter-spacing: -0.012em;
  }
  .slogan > span {
    display: block;
  }

  /* What can be chosen; the parts stand in areas that each form arranges. */
  .capital,
  .shaft > li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-size: 1em;
  }
  .cella .capital::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_solid);
    --_c: calc(100% - var(--_over));
    clip-path: polygon(0 0, 100% 0, 100% var(--_c), var(--_c) 100%, var(--_over) 100%, 0 var(--_c));
  }
  .capital button,
  .block {
    position: relative;
    display: grid;
    grid-template: 'sign name' auto 'sign facts' 1fr / auto minmax(0, 1fr);
    gap: 0.375em 0.75em;
    color: var(--_on);
  }
  .name {
    grid-area: name;
  }
  .facts {
    grid-area: facts;
  }
  .sign {
    display: grid;
    grid-area: sign;
    gap: 0.25em;
    align-content: start;
    justify-items: center;
    min-width: 1.75em;
  }
  .turn {
    grid-area: turn;
    align-self: center;
  }
  .block {
    grid-template: 'name turn' 'facts turn' / minmax(0, 1fr) auto;
    gap: 0.25em 0;
    align-content: center;
    padding: 0.75em 0.875em;
    color: var(--_text);
  }
  .block .name {
    font-size: 0.875em;
    font-weight: 500;
  }
  .block,
  .drum {
    background: var(--_tint);
    --_cut: var(--_tint);
  }
  .block .facts {
    color: var(--_facts, var(--_text-2));
  }
  .block :is(.status, .turn),
  .drum .status {
    color: var(--_ink);
  }
  .state,
  .tally,
  .tally > span,
  .band,
  .legend,
  .legend li,
  .step summary {
    padding-block: 0.15em;
  }
  .step ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .tally {
    column-gap: 1em;
    font-size: 0.875em;
  }
  .house .dim {
    --_solid: var(--_well);
    --_tint: var(--_well);
    --_on: var(--_text-3);
    --_ink: var(--_text-3);
    --_facts: var(--_text-3);
  }
  .dim .block {
    color: var(--_text-3);
  }
  .block:hover,
  .counted:hover .drum {
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
  }
  .on > .block,
  .counted .drum.on {
    background: var(--_solid);
    color: var(--_on);
    --_cut: var(--_solid);
    --_ink: var(--_on);
    --_facts: var(--_on);
  }

  /* Storeys */
  .band {
    gap: 0.5em 1.5em;
    justify-content: space-between;
    min-height: 3.5em;
    padding: 0.75em 1.5em;
  }
  .band > :first-child {
    flex: 1 1 12em;
  }
  .band p {
    margin-block-start: 0.2em;
    font-size: 0.875em;
  }

  /* Ground */
  .step {
    display: grid;
    grid-template-columns: 10.5em minmax(0, 1fr);
    gap: 0.125em 0.75em;
    align-items: baseline;
    margin-inline: calc(-1 * var(--_o, 0) * var(--_inset));
    padding: 0.75em calc(1.5em + var(--_o, 0) * var(--_inset));
  }
  .step + .step {
    --_o: 1 / 3;
  }
  .step + .step:nth-last-child(2) {
    --_o: 2 / 3;
  }
  .step ul {
    gap: 0 0.6em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .step li:not(:last-child, :has(details))::after {
    content: '·';
    margin-inline-start: 0.6em;
  }
  .ground > * {
    margin-block-end: 0.25em;
  }
  .ground > .plinth {
    margin: 0 calc(-1 * var(--_inset));
  }
  .legend {
    gap: 0.5em 1.5em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .yard {
    margin-block-start: 1.5em;
    line-height: 1.3;
  }
  .yard ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--_joint);
    margin-block-start: 0.75em;
  }

  .paper {
    --_u: 0.75px;
    font-size: 12px;
  }
  @media print {
    .roof,
    .mass,
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
`;
