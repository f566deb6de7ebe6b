/** Checks of what must answer over a network. Each has a deadline, so that a machine without one is examined as quickly. */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { readCertificate } from '../../http/certificate.ts';
import { type Check, configured, failed, ok, skipped, type Verdict, warning } from './check.ts';

const DEADLINE_MS = 2_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
const RENEW_BEFORE_DAYS = 14;

const port = configured('port', async ({ http }) => {
  if (http.port === 0) return ok('The system chooses the port.');
  const problem = await problemListening(http.port, http.host);
  if (problem === undefined) return ok(`Port ${http.port} of ${http.host} is free.`);
  if (problem === 'EADDRINUSE' && (await isOurs(http.publicUrl)))
    return ok('Switchboard is serving there now.');
  return failed({
    what:
      problem === 'EADDRINUSE'
        ? `Port ${http.port} is in use.`
        : `${http.host}:${http.port} cannot be listened on.`,
    why: 'The product cannot start.',
    fix:
      problem === 'EACCES'
        ? 'Set PORT to 1024 or higher.'
        : 'Set PORT to a free one, or end the program that has it.',
  });
});

const certificate = configured('certificate', async ({ http }) => {
  if (http.tls === undefined) return skipped('HTTPS is left to a proxy, or not used.');
  try {
    readCertificate(http.tls);
  } catch (cause) {
    const [mistake] =
      cause instanceof Error && 'fields' in cause && Array.isArray(cause.fields) ? cause.fields : [];
    return failed({
      what: `${mistake?.path ?? 'TLS_CERT_FILE'} ${mistake?.message ?? 'cannot be used'}.`,
      why: 'The product does not start.',
      fix: 'Name the PEM files of a certificate and of its key.',
    });
  }
  const { validTo } = new X509Certificate(await readFile(http.tls.certificate));
  const days = Math.floor((Date.parse(validTo) - Date.now()) / DAY_MS);
  if (days > RENEW_BEFORE_DAYS) return ok(`The certificate is valid for ${days} days.`);
  return warning({
    what: `The certificate ends in ${days} days.`,
    why: 'Then no browser connects any more.',
    fix: 'Renew it; the new file is taken up without a restart.',
  });
});

const model = configured('model-server', async (config): Promise<Verdict> => {
  if (config.model === undefined) return skipped('No model server: answers are quotes from the articles.');
  const { apiKey, baseUrl } = config.openai;
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${baseUrl}/models`, {
    headers,
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(() => undefined);
  await response?.body?.cancel();
  if (response?.status === 401 || response?.status === 403) {
    return failed({
      what: 'The model server refuses OPENAI_API_KEY.',
      why: 'Answers are quotes only, or a person is called.',
      fix: 'Set OPENAI_API_KEY to a key of that server.',
    });
  }
  // A server without a list of models answers 404: it is there.
  if (response !== undefined && response.status < 500) return ok('The model server answers.');
  return warning({
    what: 'The model server does not answer.',
    why: 'Answers are quotes only, or a person is called.',
    fix: 'Check OPENAI_BASE_URL and that this machine reaches it: curl -sS "$OPENAI_BASE_URL/models"',
  });
});

export const networkChecks: readonly Check[] = [port, certificate, model];

/** The system's word for why not; undefined when it works. */
async function problemListening(wanted: number, host: string): Promise<string | undefined> {
  const server: Server = createServer();
  return await new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(wanted, host, () => server.close(() => resolve(undefined)));
  });
}

async function isOurs(publicUrl: string): Promise<boolean> {
  const response = await fetch(`${publicUrl}/livez`, { signal: AbortSignal.timeout(DEADLINE_MS) }).catch(
    () => undefined,
  );
  return response?.status === 200 && (await response.text()).includes('"status"');
}
