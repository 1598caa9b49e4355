import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type FoldedPage = { html: string; fault: string | null };

const placeholder = /(<script\b[^>]*\bid="frontdesk-config"[^>]*>)[\s\S]*?(<\/script>)/;

/**
 * Puts the configuration into the page as a data block, so that it costs no request (design §3). What is not a
 * JSON object leaves the page's own defaults in place and is reported, never thrown (H061).
 */
export function foldConfig(html: string, config: string | null): FoldedPage {
  if (config === null) return { html, fault: null };
  const parsed = parseObject(config);
  if (parsed === null) return { html, fault: 'config.json is not a JSON object, so the defaults are used' };
  if (!placeholder.test(html))
    return { html, fault: 'the page has no place for config.json, so it is not used' };
  const data = JSON.stringify(parsed).replaceAll('<', '\\u003c');
  return {
    html: html.replace(placeholder, (_, open: string, close: string) => open + data + close),
    fault: null,
  };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Compresses as hard as possible: it is done once, at start. */
export function compressOnce(content: Buffer): { br: Buffer; gzip: Buffer } {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { br: brotliCompressSync(content, { params }), gzip: gzipSync(content, { level: 9 }) };
}
