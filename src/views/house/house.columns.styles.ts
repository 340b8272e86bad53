import { css } from 'lit';

/** Columns: rows of one grid make capitals and blocks equally high. Heights come from the text. */
export const columnsStyles = css`
  .cella {
    position: relative;
    background: var(--_plane);
  }
  .columns .cella {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    grid-template-rows: auto repeat(var(--_k), minmax(var(--_block, 4.875em), 1fr)) auto;
    gap: var(--_joint) var(--_air);
    padding-inline: var(--_air);
  }
  .cella.tall {
    --_block: calc(100 * var(--_u));
  }
  .cella.dense {
    --_block: calc(48 * var(--_u));
  }
  .stacked .cella:not(.tall) {
    --_block: calc(68 * var(--_u));
  }
  .columns .pillar {
    position: relative;
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    background: var(--_plane);
  }
  .columns .cella .capital {
    margin-inline: calc(-1 * var(--_over));
  }
  .cella .capital::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_solid);
    clip-path: polygon(
      0 0,
      100% 0,
      100% calc(100% - var(--_chamfer)),
      calc(100% - var(--_chamfer)) 100%,
      var(--_chamfer) 100%,
      0 calc(100% - var(--_chamfer))
    );
  }
  .columns .cella .capital button {
    padding: 0.875em 0.875em 1.375em 1.125em;
  }
  .shafts .capital button {
    grid-template-rows: 1fr auto;
  }
  .shafts .capital .name {
    min-height: 2.44em;
  }
  .stacked .shafts .capital button {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    padding: 0.5em 0.75em 1em;
  }
  .stacked .shafts .capital .name,
  .stacked .shafts .capital .facts {
    grid-column: 1;
  }
  .stacked .shafts .capital .name {
    font-size: 0.9375em;
    min-height: 3.66em;
  }
  .stacked .shafts .sign {
    display: flex;
    grid-row: 1;
    gap: 0.5em;
    align-items: center;
    min-height: 2.25em;
  }
  .columns .shafts .shaft {
    display: grid;
    grid-row: 2 / -2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
  }
  .shafts > :not(.full) > .shaft::after {
    content: '';
    grid-row: var(--_from) / -1;
    margin-inline: min(0.625em, 8%);
    background: var(--_tint);
  }
  .columns .shaft > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stacked .shafts .block {
    padding-inline: 0.625em;
  }
  .tall .block.project {
    justify-content: space-between;
    gap: 0.375em;
    padding: 0.625em;
  }
  .tall .block.project .name {
    font-size: 0.8125em;
  }
  .dense .block {
    flex-flow: row wrap;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.375em;
  }
  .dense .block .name {
    flex: 1 1 6em;
  }
  .drum {
    grid-row: 2 / -2;
    display: grid;
    align-items: center;
    padding: 0.5em 0.625em;
    background: var(--_tint);
    --_cut: var(--_tint);
    cursor: pointer;
  }
  .counted:hover > .drum {
    background: color-mix(in oklab, var(--_solid) 24%, var(--_surface));
  }
  .counted.on:hover > .drum {
    background: var(--_solid);
  }
  .base {
    grid-row: -2;
    height: 1.125em;
    margin-inline: calc(-1 * var(--_over));
    background: var(--_solid);
    clip-path: polygon(
      calc(var(--_over) / 2) 0,
      calc(100% - var(--_over) / 2) 0,
      calc(100% - var(--_over) / 2) 0.375em,
      100% 0.375em,
      100% 100%,
      0 100%,
      0 0.375em,
      calc(var(--_over) / 2) 0.375em
    );
  }
  .counted .base {
    height: 0.375em;
    clip-path: none;
  }

  /* Piers */
  .pier {
    --_block: 0px;
  }
  .columns .pier.cella {
    grid-template-rows: auto 1fr auto;
  }
  .pier .capital button {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    align-content: center;
    min-height: 3.5em;
  }
  .columns .pier .capital button {
    padding-block: 0.625em 0.875em;
  }
  .pier .sign {
    display: flex;
    grid-row: 1;
    gap: 0.625em;
    align-items: center;
  }
  .pier .capital .facts {
    grid-column: 3;
  }
  .pier .shaft {
    display: grid;
    grid-auto-rows: minmax(2.5em, 1fr);
    gap: var(--_joint);
  }
  .alone .shaft {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .pier .block.project {
    flex-direction: row-reverse;
    align-items: center;
    justify-content: flex-end;
    gap: 0.625em;
    padding-block: 0.5em;
  }
  .pier .block .state span:not(.mark) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
