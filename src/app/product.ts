/** What the command line runs. Each member loads its parts when it is called: together they are heavy. */
import type { Product } from '../cli/product.ts';
import { VERSION } from '../version.ts';

export const product: Product = {
  async createApp(config, options) {
    const { createApp } = await import('../app.ts');
    return await createApp(config, options);
  },
  async openKnowledge(config) {
    const { openKnowledge } = await import('./without-server.ts');
    return await openKnowledge(config);
  },
  async migrate(config) {
    const { migrate } = await import('./without-server.ts');
    await migrate(config);
  },
  async describeApi({ http }) {
    const { describeApi } = await import('../http/describe-api.ts');
    return describeApi({ version: VERSION, publicUrl: http.publicUrl });
  },
};
