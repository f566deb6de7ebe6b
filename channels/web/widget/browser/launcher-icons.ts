/** The two drawings on the launcher, made of elements because pages may forbid markup from text. */

const PATHS = {
  chat: 'M4.5 4.5h15a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H12l-5 4v-4H4.5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Zm3 5.25h9M7.5 13h6',
  down: 'm5.5 9 6.5 6.5L18.5 9',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

export function createIcon(name: keyof typeof PATHS, className: string): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', className);
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.8');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  icon.append(path);
  return icon;
}
