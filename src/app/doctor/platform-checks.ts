/** Checks of the chat platforms: what a half-configured one lacks, and whether staff have a desk. */
import type { PlatformName } from '../../config/platforms.ts';
import { type Check, configured, ok, skipped, warning } from './check.ts';

const platform = (name: PlatformName, title: string): Check =>
  configured(name, ({ platforms }) => {
    const { status, missing } = platforms[name];
    if (status === 'off') return skipped(`${title} is not set up.`);
    if (status === 'complete') return ok(`${title} has what it needs to start.`);
    return warning({
      what: `${title} is not started: ${missing.join(' and ')} missing.`,
      why: 'Customers who write there get no answer.',
      fix: `Set ${missing.join(' and ')}, or remove the other variables of ${title}.`,
    });
  });

export const platformChecks: readonly Check[] = [
  platform('slack', 'Slack'),
  platform('discord', 'Discord'),
  platform('teams', 'Teams'),
];
