/** The ways between the desk's views, with how much there is to do. */
import { linkTo, VIEWS, type View } from './place.ts';

interface NavigationProps {
  readonly view: View;
  readonly counts: Readonly<Partial<Record<View, string>>>;
}

const NAMES: Readonly<Record<View, string>> = {
  open: 'Open',
  mine: 'Mine',
  resolved: 'Resolved',
  gaps: 'Gaps',
  sources: 'Sources',
};

export function Navigation({ view, counts }: NavigationProps) {
  return (
    <nav aria-label="Desk">
      {VIEWS.map((each) => (
        <a href={linkTo(each)} aria-current={each === view ? 'page' : undefined}>
          {NAMES[each]}
          {counts[each] !== undefined && <span class="count">{counts[each]}</span>}
        </a>
      ))}
    </nav>
  );
}
