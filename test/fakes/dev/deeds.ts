/** What people do on the page, checked. */
import { z } from 'zod';
import type { Deed } from './page/shapes.ts';

const place = { channel: z.string(), ts: z.string() };
const pressed = {
  actionId: z.string(),
  blockId: z.string().exactOptional(),
  value: z.string().exactOptional(),
  selected: z.string().exactOptional(),
  type: z.string().exactOptional(),
};
const user = z.string();
const values = z.record(z.string(), z.record(z.string(), z.unknown()));
const file = z.object({ name: z.string(), mimetype: z.string(), base64: z.base64() });

export const deed: z.ZodType<Deed> = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('say'), user, channel: z.string(), text: z.string() },
    threadTs: z.string().exactOptional(),
    files: z.array(file).exactOptional(),
  }),
  z.object({ kind: z.literal('edit'), ...place, text: z.string() }),
  z.object({ kind: z.literal('remove'), ...place }),
  z.object({ kind: z.literal('command'), user, channel: z.string(), text: z.string() }),
  z.object({ kind: z.literal('shortcut'), user, callbackId: z.string(), ...place }),
  z.object({ kind: z.literal('click'), user, ...place, ...pressed }),
  z.object({
    ...{ kind: z.literal('click-private'), user, channel: z.string() },
    threadTs: z.string().exactOptional(),
    ...pressed,
  }),
  z.object({ kind: z.literal('click-view'), user, viewId: z.string(), values, ...pressed }),
  z.object({ kind: z.literal('click-home'), user, ...pressed }),
  z.object({ kind: z.literal('submit'), user, viewId: z.string(), values }),
  z.object({ kind: z.literal('close'), user, viewId: z.string() }),
  z.object({ kind: z.literal('home'), user }),
]);
