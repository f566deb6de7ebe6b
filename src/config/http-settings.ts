/** What the HTTP server is told: where it listens, who may call, how long a token lives. */
import type { Values } from './variables.ts';

const HOUR_MS = 3_600_000;

export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly trustProxyHops: number;
  readonly adminToken: string | undefined;
  readonly widgetOrigins: 'any' | readonly string[];
  readonly identitySecret: string | undefined;
  readonly sessionTokenLifetimeMs: number;
  /** Undefined = plain HTTP, on this machine or behind a proxy. */
  readonly tls: CertificateFiles | undefined;
}

/** Paths of PEM files. */
interface CertificateFiles {
  /** The server's certificate, followed by those that it rests on. */
  readonly certificate: string;
  readonly key: string;
}

export function httpSettings(values: Values): HttpSettings {
  const tls = certificateFiles(values);
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? localUrl(values, tls === undefined ? 'http' : 'https'),
    trustProxyHops: values.TRUST_PROXY_HOPS,
    adminToken: values.ADMIN_TOKEN,
    widgetOrigins: values.WIDGET_ORIGINS ?? (values.NODE_ENV === 'development' ? 'any' : []),
    identitySecret: values.WIDGET_IDENTITY_SECRET,
    sessionTokenLifetimeMs: values.SESSION_TOKEN_TTL_HOURS * HOUR_MS,
    tls,
  };
}

/** An address that a browser on this machine can open. */
function localUrl({ HOST, PORT }: Values, scheme: 'http' | 'https'): string {
  const reachable = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `${scheme}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${PORT}`;
}

function certificateFiles({ TLS_CERT_FILE, TLS_KEY_FILE }: Values): CertificateFiles | undefined {
  if (TLS_CERT_FILE === undefined || TLS_KEY_FILE === undefined) return undefined;
  return { certificate: TLS_CERT_FILE, key: TLS_KEY_FILE };
}
