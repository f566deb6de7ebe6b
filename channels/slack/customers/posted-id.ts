/** How what a delivery became is named: `C1:1700000000.000100,1700000000.000200,F0PARCEL`, its messages in order, then its files. */

export interface PostedDelivery {
  readonly channel: string;
  /** In order, at least one. */
  readonly messages: readonly string[];
  readonly files: readonly string[];
}

/** `parts`: each `channel:id`, where files of one part are named together. */
export function nameOfPosted(parts: readonly string[]): string {
  const [channel = ''] = (parts[0] ?? '').split(':');
  return `${channel}:${parts.map((part) => part.slice(part.indexOf(':') + 1)).join(',')}`;
}

export function readPosted(name: string): PostedDelivery {
  const [channel = '', ids = ''] = name.split(':');
  const all = ids.split(',');
  return {
    channel,
    messages: all.filter((id) => !id.startsWith('F')),
    files: all.filter((id) => id.startsWith('F')),
  };
}
