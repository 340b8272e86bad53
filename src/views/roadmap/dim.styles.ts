import { css } from 'lit';

/** What a filter leaves out, where it stays in its place: well and lines, no field's colour, no marks. */
export const dimStyles = css`
  .roadmap :is(.dim, .dim .track) {
    --_solid: color-mix(in oklab, var(--_line-strong) 40%, var(--_surface));
    --_thick: 1px;
    --_tint: var(--_well);
    --_ink: var(--_text-3);
    --_on: var(--_text-3);
    --_over: var(--_text-3);
    &.st-running {
      --_fill: var(--_well);
    }
    &.s-exact::before,
    &.e-exact::after,
    & .milestone::after,
    & .milestone::before {
      content: none;
    }
    & .label > *,
    & .label b {
      color: var(--_text-3);
    }
    & .mark:not(.outlined) {
      background: var(--_well);
    }
    & .plan,
    & .overdue {
      border-color: var(--_line-strong);
      color: var(--_line-strong);
    }
  }
  @media (forced-colors: active) {
    .roadmap :is(.dim, .dim .track) {
      --_solid: GrayText;
    }
  }
  @media print {
    .roadmap :is(.dim, .dim [class]) {
      --_line-strong: #888;
      --_text-3: #555;
      --_well: #f2f2f2;
    }
  }
`;
