/** Finds IP addresses. Loopback and unspecified ones belong to nobody and stay: help texts are full of them. */
import { isIPv4, isIPv6 } from 'node:net';
import type { NameValue } from './mask-kinds.ts';

const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g;
/** Words of other scripts may stand next to it without a space. */
const IPV6 =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}:])/giu;
/** `firmware 2.1.0.12` */
const VERSION =
  /(?:version|release|build|firmware|update|upgrad\w{1,5}|バージョン|版本号?|الإصدار|\bv)[^\d\n]{0,8}$/iu;
const VERSION_CHARACTERS = 24;
const NOBODYS = /^(?:127\.|0\.0\.0\.0$)/;
/** `a::b` is code more often than an address. */
const MIN_HEX_DIGITS = 4;

export function maskInternetAddresses(text: string, name: NameValue): string {
  return text
    .replace(IPV4, (found, at: number) => {
      const isVersion = VERSION.test(text.slice(Math.max(0, at - VERSION_CHARACTERS), at));
      return isIPv4(found) && !isVersion && !NOBODYS.test(found) ? name('ip', found) : found;
    })
    .replace(IPV6, (found) =>
      isIPv6(found) && found.replace(/:/g, '').length >= MIN_HEX_DIGITS ? name('ip', found) : found,
    );
}
