/** What the command line runs. Each member loads its parts when it is called: together they are heavy. */
import type { Product } from '../cli/product.ts';
import { VERSION } from '../version.ts';

export const product: Product = {
  version: VERSION,
  async createApp(config, options) {
    const { createApp } = await import('../app.ts');
    return await createApp(config, options);
  },
  async openKnowledge(config) {
    const { openKnowledge } = await import('./without-server.ts');
    return await openKnowledge(config);
  },
  async openTokens(config) {
    const { openTokens } = await import('./token-desk.ts');
    return await openTokens(config);
  },
  async openPrivacy(config) {
    const { openPrivacy } = await import('./privacy-desk.ts');
    return await openPrivacy(config);
  },
  async migrate(config) {
    const { migrate } = await import('./without-server.ts');
    await migrate(config);
  },
  async backUp(config, folder) {
    const { backUp } = await import('./backup/back-up.ts');
    return await backUp(config, folder);
  },
  async restore(config, folder, replace) {
    const { restore } = await import('./backup/restore.ts');
    const { manifest, movedTo } = await restore(config, folder, replace);
    await product.migrate(config);
    return { createdAt: manifest.createdAt, movedTo };
  },
  async examine(examination, fix) {
    const { examine, repair } = await import('./doctor/examine.ts');
    const findings = await examine(examination);
    return fix && (await repair(findings)).length > 0 ? await examine(examination) : findings;
  },
  async slackManifest({ http }, socketMode) {
    const { createManifest } = await import('../../channels/slack/setup/manifest.ts');
    return createManifest({ requestUrl: socketMode ? undefined : `${http.publicUrl}/slack/events` });
  },
  async describeApi({ http }) {
    const { describeApi } = await import('../http/describe-api.ts');
    return describeApi({ version: VERSION, publicUrl: http.publicUrl });
  },
};
