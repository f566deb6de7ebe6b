/** Opens what commands about stored data need, and closes it again. */
import type { Config } from '../config.ts';
import type { PrivacyDesk, Product } from './product.ts';

export async function withPrivacy<Result>(
  product: Product,
  config: Config,
  run: (desk: PrivacyDesk) => Promise<Result>,
): Promise<Result> {
  const desk = await product.openPrivacy(config);
  try {
    return await run(desk);
  } finally {
    await desk.close();
  }
}
