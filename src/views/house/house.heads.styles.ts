import { css } from 'lit';

/** The narrow form: heads that open to their shaft. */
export const headsStyles = css`
  .heads.cella {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: calc(12 * var(--_u));
    padding: 0 min(12 * var(--_u), 4.5%) calc(4 * var(--_u));
  }
  .heads.cella .pillar {
    display: contents;
  }
  .heads.cella .capital {
    margin-block-start: calc(4 * var(--_u));
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
    margin-block-start: calc(4 * var(--_u));
  }
  .heads .beam > .capital {
    background: var(--_solid);
  }
  .heads .capital button {
    grid-template-columns: auto minmax(0, 1fr) auto;
    min-height: calc(68 * var(--_u));
    padding: calc(12 * var(--_u)) min(16 * var(--_u), 5%);
    align-content: center;
    gap: calc(4 * var(--_u)) calc(12 * var(--_u));
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
    margin: var(--_joint) min(8 * var(--_u), 2%);
  }
  .abreast .shaft {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .abreast .shaft > .on {
    grid-column: 1 / -1;
  }
  .heads .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(3 * var(--_u)) calc(12 * var(--_u));
    align-content: center;
    min-height: calc(52 * var(--_u));
    padding: calc(8 * var(--_u)) calc(12 * var(--_u));
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
    border: 2px solid var(--_solid);
  }
  .heads .base {
    height: calc(12 * var(--_u));
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
