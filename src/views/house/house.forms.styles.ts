import { css } from 'lit';

/** Columns side by side, or heads that open; paper and forced colours. */
export const formsStyles = css`
  /* Columns: rows of one grid make capitals and blocks equally high. Heights come from the text. */
  .columns .cella {
    --_block: 4.875em;
    display: grid;
    grid-template: auto repeat(var(--_k), minmax(var(--_block), 1fr)) auto / repeat(var(--_n), minmax(0, 1fr));
    gap: var(--_joint) var(--_air);
    padding-inline: var(--_air);
  }
  .columns .slim {
    --_over: 0.5em;
    --_block: 4.25em;
  }
  .columns .tall {
    --_block: 6.25em;
  }
  .columns .dense {
    --_block: 3em;
  }
  .columns .pillar {
    display: grid;
    grid-row: 1 / -1;
    grid-template: subgrid / minmax(0, 1fr);
  }
  .columns .opening {
    display: contents;
  }
  .columns .cella .capital,
  .cella .opening::after {
    margin-inline: calc(-1 * var(--_over));
  }
  .columns .cella .capital button {
    padding: 0.875em 0.875em 1.375em 1.125em;
  }
  .columns .cella .capital .name {
    min-height: 2.44em;
  }
  .columns .slim .capital button {
    grid-template: 'sign' 2.25em 'name' 1fr 'facts' / minmax(0, 1fr);
    padding: 0.5em 0.75em 1em;
  }
  .columns .slim .capital .name {
    min-height: 3.66em;
    font-size: 0.9375em;
  }
  .slim .sign,
  .pier .sign {
    grid-auto-flow: column;
    align-content: center;
    justify-content: start;
  }
  .columns .cella .shaft,
  .drum {
    grid-row: 2 / -2;
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
  }
  /* The rest of a shorter shaft, seen between blocks that keep their joints. */
  .columns .cella .shaft {
    background: linear-gradient(var(--_tint) 0 0) 50% / calc(100% - min(1.25em, 16%)) no-repeat;
  }
  .columns .cella li {
    box-shadow: 0 0 0 var(--_joint) var(--_plane);
  }
  .slim .block {
    padding-inline: 0.625em;
  }
  .tall .block {
    align-content: space-between;
  }
  .tall .block .name {
    font-size: 0.8125em;
  }
  .dense .block {
    grid-template: 'name facts' / minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.375em;
  }
  .drum {
    position: relative;
    align-items: center;
    padding: 0.5em 0.625em;
    cursor: pointer;
  }
  .cella .opening::after {
    content: '';
    grid-row: -2;
    height: 1.125em;
    background:
      linear-gradient(var(--_solid) 0 0) 50% / calc(100% - var(--_over)) no-repeat,
      linear-gradient(var(--_solid) 0 0) bottom / 100% 0.75em no-repeat;
  }
  .counted .opening::after {
    height: 0.375em;
  }

  /* Piers */
  .columns .pier {
    --_block: 0;
  }
  .columns .pier .capital button {
    grid-template: 'sign name facts' / auto minmax(0, 1fr) auto;
    align-items: center;
    min-height: 3.5em;
    padding-block: 0.625em 0.875em;
  }
  .columns .pier .capital .name {
    min-height: 0;
  }
  .columns .pier .shaft {
    position: relative;
    grid-template: none;
    grid-auto-rows: minmax(2.5em, 1fr);
    gap: var(--_joint);
  }
  .pier > :only-child .shaft {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .pier .project {
    grid-template: 'facts name' / auto minmax(0, 1fr);
    column-gap: 0.625em;
    align-items: center;
    padding-block: 0.5em;
  }
  .pier .state > .status + span {
    position: absolute;
    clip-path: inset(50%);
  }

  /* Beams: the frieze, and fields in the steps */
  .columns .beam {
    display: grid;
    grid-template-columns: 16.5em minmax(0, 1fr);
    gap: 0.5em;
    min-height: 4.5em;
    padding: 0.5em;
  }
  .columns .beam .capital button {
    align-content: center;
    padding: 0.25em 0.5em;
  }
  .columns .beam .shaft {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
    gap: 0.5em;
  }
  .columns .beam .block {
    padding-block: 0.5em;
  }
  .architrave {
    height: 1.25em;
  }
  .course,
  .plinth {
    height: 0.75em;
  }

  /* Heads that open to their shaft */
  .heads {
    --_inset: 0.75em;
    --_over: 0.5em;
  }
  .heads .slogan {
    font-size: 1.25em;
  }
  .heads .cella {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-flow: dense;
    column-gap: 0.75em;
    padding: 0 min(0.75em, 4.5%) 0.25em;
  }
  :not(.narrow) > .graphic .heads :is(.cella, .shaft) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .heads .pillar {
    display: contents;
  }
  .heads .cella .capital,
  .heads .beam + .beam {
    margin-block-start: 0.25em;
  }
  .opening,
  .heads .pillar:only-child .capital,
  .heads li.on {
    grid-column: 1 / -1;
    min-width: 0;
  }
  :not(.narrow) > .graphic .heads .open .opening {
    margin-block-start: var(--_joint);
    border-block-start: 3px solid var(--_solid);
  }
  .heads .capital button {
    grid-template: 'sign name turn' 'sign facts turn' / auto minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    align-content: center;
    min-height: 4.25em;
    padding: 0.75em min(1em, 5%);
  }
  .tiny .sign {
    display: none;
  }
  .heads .shaft {
    display: grid;
    gap: var(--_joint);
    margin: var(--_joint) min(0.5em, 2%);
  }
  .heads .block {
    column-gap: 0.75em;
    min-height: 3.25em;
    padding: 0.5em 0.75em;
  }
  .heads li.on {
    border: 2px solid var(--_solid);
  }
  .heads .opening::after {
    display: block;
    height: 0.75em;
    margin: 0;
  }
  .heads .step {
    display: block;
    padding-inline: min(1em, 8%);
  }
  .heads + .panel {
    margin-block-start: 2em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .block,
    .drum {
      transition: 150ms ease-out;
      transition-property: background-color, box-shadow;
    }
  }
  @media (forced-colors: active) {
    .house .mass,
    .block,
    .drum,
    .capital,
    .cella .opening::after {
      border: 1.5px solid;
    }
    .house .capital button {
      color: inherit;
    }
    .house .capital::before {
      display: none;
    }
    .gable {
      stroke: CanvasText;
    }
    .on > .block,
    .counted .drum.on,
    .columns .capital.on {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      --_cut: Highlight;
    }
  }
`;
