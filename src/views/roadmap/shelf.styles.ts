import { css } from 'lit';

/** The shelf and the legend. */
export const shelfStyles = css`
  .shelf {
    display: grid;
    gap: calc(16 * var(--_u)) calc(24 * var(--_u));
    margin-block-start: calc(24 * var(--_u));
    padding: calc(24 * var(--_u));
    background: var(--_plane);
  }
  .shelf-title,
  .status-name {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.22;
  }
  .status-name {
    font-size: 0.875em;
  }
  .status-name::first-letter {
    text-transform: uppercase;
  }
  .group + .group {
    margin-block-start: calc(20 * var(--_u));
  }
  .group p {
    margin-block-start: 0.3em;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .group ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u));
    min-width: 0;
  }
  .group li {
    max-width: 100%;
  }
  .chip {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
    min-height: calc(32 * var(--_u));
    max-width: 100%;
    padding: calc(3 * var(--_u)) calc(12 * var(--_u)) calc(3 * var(--_u)) calc(4 * var(--_u));
    border: 1.5px solid var(--_solid);
    border-radius: 2px;
    background: var(--_surface);
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.3;
  }
  .chip.st-idea,
  .chip.st-emerging {
    border-style: dashed;
  }
  .chip.st-stopped .title {
    text-decoration: line-through;
  }
  .chip > .status {
    color: var(--_ink);
    margin-inline-start: calc(2 * var(--_u));
  }
  .chip > span:last-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .chip small {
    display: block;
    font-size: 0.925em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .chip[aria-expanded='true'] {
    outline: 2.5px solid var(--_chosen);
    outline-offset: 2px;
    font-weight: 650;
  }
  .roadmap:not(.phone) > .shelf {
    grid-template-columns: calc(var(--_head) - 24 * var(--_u)) minmax(0, 1fr);
  }
  .roadmap.tablet:not(.phone) > .shelf,
  .roadmap.headless > .shelf {
    grid-template-columns: minmax(0, 1fr);
  }
  .roadmap:not(.phone) .group {
    display: grid;
    grid-template-columns: calc(144 * var(--_u)) minmax(0, 1fr);
    gap: calc(24 * var(--_u));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(24 * var(--_u));
    margin-block-start: calc(24 * var(--_u));
    font-size: 0.8125em;
    line-height: 1.3;
    --_solid: var(--_text-2);
    --_tint: var(--_well);
    --_ink: var(--_text);
    --_on: var(--_surface);
  }
  .legend li {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
  }
`;
