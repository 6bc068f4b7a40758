import type { ComponentChildren } from "preact";

/** Drawn on a grid of 16 pixels in the colour of the text; the words beside them carry the meaning. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const ListIcon = () => (
  <Icon>
    <path d="M2 4h1.5M2 8h1.5M2 12h1.5M6 4h8M6 8h8M6 12h8" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <path d="M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5M2.5 9.75h11" />
  </Icon>
);

export const EnterIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const LeaveIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);

export const GraduateIcon = () => (
  <Icon>
    <path d="M3 11l3.5-3.5 2.5 2L13 5M9.5 5H13v3.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.5l6 11H2zM8 6.5V10M8 11.7v.3" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="M3 8.5l3.2 3.2L13 5" />
  </Icon>
);

export const FileIcon = () => (
  <Icon>
    <path d="M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5" />
  </Icon>
);

export const PasteIcon = () => (
  <Icon>
    <path d="M5.5 3H3.5v11.5h9V3h-2M5.5 1.5h5v3h-5z" />
  </Icon>
);

export const SelectionIcon = () => (
  <Icon>
    <path d="M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M5.5 5.5h5v5h-5z" />
  </Icon>
);

export const ModelIcon = () => (
  <Icon>
    <path d="M2.5 13.5h11M4 11V8M7 11V4M10 11V6.5M13 11V2.5" />
  </Icon>
);

export const ExplainIcon = () => (
  <Icon>
    <path d="M5.8 6a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.6M8 12v.3M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M8 9.5V2M5 4.7L8 2l3 2.7M4.5 7.5h-2v6h11v-6h-2" />
  </Icon>
);

export const RepairIcon = () => (
  <Icon>
    <path d="M13.5 4.5a3.4 3.4 0 0 1-4.6 3.6L4.4 12.6a1.4 1.4 0 0 1-2-2l4.5-4.5a3.4 3.4 0 0 1 4.4-4.4L9.2 3.8v3h3z" />
  </Icon>
);

export const RestoreIcon = () => (
  <Icon>
    <path d="M2.5 3v4h4M2.9 6.8a5.5 5.5 0 1 1-.4 2.7" />
  </Icon>
);
