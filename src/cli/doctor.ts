/** `doctor`: what is wrong with this installation, why that matters, and how to put it right. */
import { Command } from 'commander';
import { AppError } from '../contract/errors.ts';
import { flagTexts, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson } from './output.ts';
import type { Finding, Product } from './product.ts';

interface DoctorOptions {
  readonly json?: boolean;
  readonly fix?: boolean;
  readonly dotenv?: string;
}

const NAME_WIDTH = 24;
const SIGNS: Readonly<Record<Finding['status'], string>> = {
  ok: 'ok     ',
  skipped: 'skipped',
  warning: 'WARNING',
  failed: 'FAILED ',
};

export function doctorCommand(product: Product): Command {
  const command = new Command('doctor')
    .description('examine this installation; ends with 1 when something keeps it from working')
    .option('--fix', 'repair what can be repaired without harm')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json = false, fix = false, dotenv = '.env' }: DoctorOptions) => {
      const findings = await product.examine({ flags: flagTexts(command), envFile: dotenv }, fix);
      if (json) printJson(findings);
      else printFindings(findings);
      const failures = findings.filter(({ status }) => status === 'failed').length;
      if (failures > 0) throw new AppError('invalid-configuration', `${failures} checks failed.`);
    });
  return withConfigFlags(command, ['HOST', 'PORT', 'KNOWLEDGE_DIR']);
}

function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    print(forTerminal(`${SIGNS[finding.status]} ${finding.name.padEnd(NAME_WIDTH)} ${finding.what}`));
    if (finding.why !== undefined) print(forTerminal(`        why: ${finding.why}`));
    if (finding.fix !== undefined) print(forTerminal(`        fix: ${finding.fix}`));
  }
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  print(
    `${findings.length} checks: ${count('ok')} ok, ${count('skipped')} skipped, ${count('warning')} warnings, ${count('failed')} failed.`,
  );
}
