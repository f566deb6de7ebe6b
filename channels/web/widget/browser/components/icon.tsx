/** Line drawings, in the colour of the text around them. */

const PATHS = {
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M5 12h13M12.5 5.5 19 12l-6.5 6.5',
  clip: 'm19 11.5-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.6 7.6a1.5 1.5 0 0 1-2.2-2.2l7-7',
  file: 'M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5l-5-5Zm0 0v5h5',
  up: 'M7.5 20.5V10.5l4.5-7c1.6 0 2.6 1.2 2.3 2.8l-.6 3.2h4.6c1.4 0 2.3 1.2 2 2.5l-1.4 6.5c-.2 1.1-1.1 2-2.3 2H7.5Zm0 0H4v-10h3.5',
  down: 'M16.5 3.5v10l-4.5 7c-1.6 0-2.6-1.2-2.3-2.8l.6-3.2H5.7c-1.4 0-2.3-1.2-2-2.5l1.4-6.5c.2-1.1 1.1-2 2.3-2h9.1Zm0 0H20v10h-3.5',
  arrow: 'm6 10 6 6 6-6',
  star: 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8L12 3.5Z',
  spark: 'M12 3.5c.7 4.7 3.3 7.3 8 8-4.7.7-7.3 3.3-8 8-.7-4.7-3.3-7.3-8-8 4.7-.7 7.3-3.3 8-8Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class={`icon icon-${name}`}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
