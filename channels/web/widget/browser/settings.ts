/** What a website can choose: attributes of `<support-chat>`, `data-` attributes of the script, or `SupportChat.init`. */
import { LAUNCHER_ENGLISH, type LauncherStrings } from './launcher-strings.ts';
import type { Strings } from './strings.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  /** Address of Switchboard, without a slash at the end. */
  readonly server: string;
  /** Accent colour, `#rrggbb`. */
  readonly color: string;
  readonly name: string;
  /** BCP 47; decides direction and the form of dates. */
  readonly locale: string;
  readonly theme: Theme;
  readonly strings: Strings;
}

/** Before the chat with its own words is loaded. */
export interface PageSettings extends Omit<Settings, 'strings'> {
  readonly strings: LauncherStrings & Partial<Strings>;
}

export type SettingsChange = Partial<Omit<Settings, 'strings'>> & { readonly strings?: Partial<Strings> };

/** Attributes of the element, in the order in which `readSettings` reads them. */
export const ATTRIBUTES = ['server', 'color', 'name', 'locale', 'theme'] as const;

const DEFAULT_COLOR = '#0a58d0';
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i;

/** Wrong values fall back to the defaults: a typo in a tag must not take the chat away. */
export function readSettings(
  element: Element,
  defaultServer: string,
  strings: Partial<Strings>,
): PageSettings {
  const color = element.getAttribute('color') ?? '';
  const server = element.getAttribute('server') || defaultServer;
  const texts = { ...LAUNCHER_ENGLISH, ...strings };
  return {
    server: new URL(server, location.href).href.replace(/\/+$/, ''),
    color: /^#[\da-f]{6}$/i.test(color) ? color : DEFAULT_COLOR,
    name: element.getAttribute('name') || texts.name,
    locale: element.getAttribute('locale') || document.documentElement.lang || navigator.language,
    theme: readTheme(element.getAttribute('theme')),
    strings: texts,
  };
}

export function directionOf(locale: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}

/** Black or white, whichever is easier to read on the colour (WCAG 2.2 relative luminance). */
export function readableOn(color: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#000000' : '#ffffff';
}

function readTheme(theme: string | null): Theme {
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
