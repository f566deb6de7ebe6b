/** stub */
import type { OpenApiDocument } from './openapi.ts';
export interface DocsPage {
  readonly body: string;
  readonly contentSecurityPolicy: string;
}
export function renderDocsPage(document: OpenApiDocument): DocsPage {
  return { body: document.info.title, contentSecurityPolicy: "default-src 'none'" };
}
