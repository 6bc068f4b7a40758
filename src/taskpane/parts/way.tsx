interface Props {
  readonly icon: preact.ComponentChildren;
  readonly name: string;
  readonly about: string;
  readonly expanded?: boolean;
  readonly act: () => void;
}

/** One of several ways to go on, as an item of a list: its name, and a line on what it is. */
export const Way = ({ icon, name, about, expanded, act }: Props) => (
  <li>
    <button type="button" class="way" onClick={act} {...(expanded === undefined ? {} : { "aria-expanded": expanded })}>
      {icon}
      <span>
        <span class="name">{name}</span>
        <span class="quiet">{about}</span>
      </span>
    </button>
  </li>
);
