/** In which channels the desk is: one for all tickets, and those that routes name for some. Pure. */
import type { DeskRoute, DeskView } from '../../../src/contract/desk.ts';

export interface DeskPlaces {
  /** For tickets without a route of their own, and for those whose channel cannot be written in. */
  readonly main: string;
  readonly all: ReadonlySet<string>;
  /** Where a ticket's card belongs that stands nowhere yet: by the first route that fits. */
  routeOf(view: Pick<DeskView, 'ticket' | 'locale'>): string;
}

export function createDeskPlaces(main: string, routes: readonly DeskRoute[]): DeskPlaces {
  return {
    main,
    all: new Set([main, ...routes.map(({ channel }) => channel)]),
    routeOf: (view) => routes.find((route) => fits(route, view))?.channel ?? main,
  };
}

function fits(route: DeskRoute, { ticket, locale }: Pick<DeskView, 'ticket' | 'locale'>): boolean {
  const { priority, reason, detail = '' } = ticket;
  const topic = reason === 'refused-topic' ? detail.toLowerCase() : undefined;
  return (
    [undefined, priority].includes(route.priority) &&
    [undefined, reason].includes(route.reason) &&
    [undefined, topic].includes(route.topic?.toLowerCase()) &&
    [undefined, locale?.split('-')[0]?.toLowerCase()].includes(route.language)
  );
}
