/** The certificate of a server that speaks HTTPS by itself: read, checked, and taken up again when its files are renewed. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Server } from 'node:https';
import { AppError } from '../contract/errors.ts';
import type { Logger } from '../contract/telemetry.ts';

/** Paths of PEM files. */
export interface CertificateFiles {
  /** The server's certificate first, then those that it rests on. */
  readonly certificate: string;
  readonly key: string;
}

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const LOOK_EVERY_MS = 60_000;

/** @throws AppError `invalid-configuration` that names the variable whose file is wrong */
export function readCertificate(files: CertificateFiles): Certificate {
  const cert = readPem('TLS_CERT_FILE', files.certificate);
  const key = readPem('TLS_KEY_FILE', files.key);
  const certificate = parsed('TLS_CERT_FILE', 'is not a PEM certificate', () => new X509Certificate(cert));
  const privateKey = parsed('TLS_KEY_FILE', 'is not a PEM private key', () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey))
    throw wrong('TLS_KEY_FILE', 'is not the key of TLS_CERT_FILE');
  if (Date.parse(certificate.validTo) < Date.now()) throw wrong('TLS_CERT_FILE', 'has expired');
  return { cert, key };
}

/** Looks once a minute; a renewal that cannot be used is logged and the old one stays. Answers what ends it. */
export function followCertificate(
  server: Pick<Server, 'setSecureContext'>,
  files: CertificateFiles,
  logger: Logger,
  lookEveryMs = LOOK_EVERY_MS,
): () => void {
  const renew = (): void => {
    try {
      server.setSecureContext(readCertificate(files));
      logger.info('certificate-renewed');
    } catch (cause) {
      logger.error('certificate-not-renewed', cause);
    }
  };
  const paths = [files.certificate, files.key];
  for (const path of paths) watchFile(path, { interval: lookEveryMs, persistent: false }, renew);
  return () => {
    for (const path of paths) unwatchFile(path, renew);
  };
}

function readPem(variable: string, path: string): Buffer {
  return parsed(variable, 'cannot be read', () => readFileSync(path));
}

function parsed<Result>(variable: string, complaint: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw wrong(variable, complaint, cause);
  }
}

function wrong(variable: string, complaint: string, cause?: unknown): AppError {
  return new AppError('invalid-configuration', 'The certificate cannot be used.', {
    fields: [{ path: variable, message: complaint }],
    ...(cause === undefined ? {} : { cause }),
  });
}
