import { css } from 'lit';

/** What has no date, and the legend. */
export const shelfStyles = css`
  .shelf,
  .no-dates {
    margin-top: 1.5em;
    padding: 1.5em;
    background: var(--_plane);
  }
  .shelf,
  .group,
  .group ul,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .shelf-title {
    flex: 0 0 calc(var(--_head) - 3em);
    font-size: 1.0625em;
    white-space: nowrap;
  }
  .groups {
    flex: 1 1 34em;
    display: grid;
    gap: 1.25em;
  }
  .group > div {
    flex: 1 1 9em;
  }
  .group ul {
    flex: 99 1 17em;
    gap: 0.5em;
  }
  .status-name {
    font-size: 0.875em;
  }
  .group p {
    font-size: 0.75em;
    color: var(--_text-2);
  }
  .legend {
    margin-top: 1.5em;
    font-size: 0.8125em;
    line-height: 1.3;
    --_solid: var(--_text-2);
    --_tint: var(--_well);
    --_ink: var(--_text);
    --_on: var(--_surface);
  }
  .legend li {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .shelf-title small {
    display: block;
    white-space: normal;
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_text-2);
  }
`;
