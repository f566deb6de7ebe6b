/** The clock of a desk that is staffed at certain hours only: time passes there while it is open. */
import { Cron } from 'croner';

export interface OpeningHours {
  /** 0 = Sunday to 6 = Saturday. */
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
  /** IANA name. */
  readonly timeZone: string;
}

export interface DeskClock {
  isOpen(at: number): boolean;
  /** When so much of the desk's time has passed since `from`, both in milliseconds since the epoch. */
  after(from: number, openMs: number): number;
}

const HOUR_MINUTES = 60;
/** Openings looked through: far more than any service level has. */
const MAX_OPENINGS = 1_000;

/** Undefined `hours` = always open. */
export function createDeskClock(hours: OpeningHours | undefined): DeskClock {
  if (hours === undefined) return { isOpen: () => true, after: (from, openMs) => from + openMs };
  const opens = patternOf(hours.opensAtMinute, hours);
  const closes = patternOf(hours.closesAtMinute, hours);
  const nextOf = (pattern: Cron, at: number): number =>
    pattern.nextRun(new Date(at))?.getTime() ?? Number.POSITIVE_INFINITY;

  return {
    isOpen: (at) => nextOf(closes, at) < nextOf(opens, at),
    after(from, openMs) {
      let at = from;
      let left = openMs;
      for (let looked = 0; looked < MAX_OPENINGS; looked += 1) {
        const closesAt = nextOf(closes, at);
        const opensAt = nextOf(opens, at);
        if (closesAt < opensAt) {
          if (at + left <= closesAt) return at + left;
          left -= closesAt - at;
        }
        at = opensAt;
      }
      return at;
    },
  };
}

function patternOf(minute: number, { days, timeZone }: OpeningHours): Cron {
  const hour = Math.floor(minute / HOUR_MINUTES);
  return new Cron(`0 ${minute % HOUR_MINUTES} ${hour} * * ${days.join(',')}`, {
    timezone: timeZone,
    paused: true,
  });
}
