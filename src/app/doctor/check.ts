/** What a check of `doctor` is: one question about this installation, and an answer that says what to do. */
import type { Config, LoadedConfig } from '../../config.ts';
import type { FieldError } from '../../contract/errors.ts';

/** Sentences for an operator, never a secret. */
interface Trouble {
  readonly what: string;
  /** What it means if it stays so. */
  readonly why: string;
  /** The exact command or edit. */
  readonly fix: string;
  /** Does the same; only where it can do no harm. */
  readonly repair?: () => Promise<void>;
}

export type Verdict =
  | { readonly status: 'ok' | 'skipped'; readonly what: string }
  | ({ readonly status: 'warning' | 'failed' } & Trouble);

export interface Check {
  /** Stable; kebab-case. */
  readonly name: string;
  run(situation: Situation): Promise<Verdict> | Verdict;
}

export interface Situation {
  /** Undefined when the configuration has mistakes. */
  readonly loaded: LoadedConfig | undefined;
  readonly mistakes: readonly FieldError[];
  /** Path of the `.env` file, whether it exists or not. */
  readonly envFile: string;
  /** The folder of `package.json`. */
  readonly root: string;
}

export const ok = (what: string): Verdict => ({ status: 'ok', what });
export const skipped = (what: string): Verdict => ({ status: 'skipped', what });
export const warning = (trouble: Trouble): Verdict => ({ status: 'warning', ...trouble });
export const failed = (trouble: Trouble): Verdict => ({ status: 'failed', ...trouble });

/** A check that needs a configuration without mistakes. */
export function configured(
  name: string,
  run: (config: Config, situation: Situation) => Promise<Verdict> | Verdict,
): Check {
  return {
    name,
    run: (situation) =>
      situation.loaded === undefined
        ? skipped('Needs a configuration without mistakes.')
        : run(situation.loaded.config, situation),
  };
}
