import { css } from 'lit';

/** What is chosen, and the line from there: down through the air, behind all else, to the rule of the details. */
export const chosenStyles = css`
  .columns .on > .block,
  .columns .drum.on {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_solid);
  }
  .columns .capital.on > button::after {
    content: '';
    position: absolute;
    inset: 0.5em;
    border: 2px solid;
  }
  .columns:has(+ .panel) {
    padding-block-end: 2em;
    overflow-y: clip;
  }
  .columns :is(.pillar, .mass) {
    position: relative;
    z-index: 1;
  }
  .columns :is(.pillar, .beam):has(.on) {
    z-index: 0;
  }
  .columns li.on {
    z-index: 1;
  }
  .columns .on::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 50% auto auto 100%;
    width: calc(var(--_air) / 2 + 1.5px - var(--_from, 0px));
    height: 999em;
    border: solid var(--_solid);
    border-width: 3px 3px 0 0;
    border-start-end-radius: 8px;
    pointer-events: none;
  }
  .columns .capital {
    --_from: var(--_over);
  }
  .pier li,
  .columns .beam :is(.capital, li) {
    position: static;
  }
  .columns .beam .on::after {
    inset: 100% auto auto calc(var(--_air) / 2 + (100% - var(--_air)) * var(--_fall) - 1.5px);
    width: 3px;
  }
`;
