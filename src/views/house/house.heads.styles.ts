import { css } from 'lit';

/** The narrow form: heads that open to their shaft. */
export const headsStyles = css`
  .heads.cella {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: 0.75em;
    padding: 0 min(0.75em, 4.5%) 0.25em;
  }
  .heads.cella .pillar {
    display: contents;
  }
  .heads.cella .capital {
    margin-block-start: 0.25em;
  }
  .opening {
    grid-column: 1 / -1;
    min-width: 0;
  }
  .abreast .opening {
    border-block-start: 0 solid var(--_solid);
  }
  .abreast .open .opening {
    margin-block-start: var(--_joint);
    border-block-start-width: 3px;
  }
  .heads .beam + .beam {
    margin-block-start: 0.25em;
  }
  .heads .beam > .capital {
    background: var(--_mass);
  }
  .heads .capital button {
    grid-template-columns: auto minmax(0, 1fr) auto;
    min-height: 4.25em;
    padding: 0.75em min(1em, 5%);
    align-content: center;
    gap: 0.25em 0.75em;
  }
  .heads .capital .sign {
    gap: 0;
    align-self: center;
  }
  .heads .turn {
    grid-area: 1 / 3 / span 2;
    align-self: center;
  }
  .tiny .sign {
    display: none !important;
  }
  .heads .shaft {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_joint);
    margin: var(--_joint) min(0.5em, 2%);
  }
  .abreast .shaft {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .heads .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1875em 0.75em;
    align-content: center;
    min-height: 3.25em;
    padding: 0.5em 0.75em;
  }
  .heads .block .facts {
    grid-column: 1;
  }
  .heads .block .turn {
    color: var(--_ink);
  }
  .heads .block.on .turn {
    color: inherit;
  }
  .heads li.on {
    grid-column: 1 / -1;
    border: 2px solid var(--_solid);
  }
  .heads .base {
    height: 0.75em;
    margin-inline: 0;
    clip-path: none;
  }
  .heads .step {
    display: block;
    padding: calc(12 * var(--_u)) min(16 * var(--_u) + var(--_o), 8%);
  }
  .heads .step .label {
    font-size: calc(14 * var(--_u));
  }
`;
