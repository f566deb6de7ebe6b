/**
 * A picture of the conversation, painted. It is fetched with the conversation's key, which an `<img>` cannot send, and a website's
 * policy may forbid pictures of other origins; what is painted needs no permission but the one to talk to the server.
 */
import { useEffect, useRef } from 'preact/hooks';

export interface PictureProps {
  readonly load: () => Promise<Blob>;
  /** It cannot be shown. */
  readonly failed: () => void;
}

/** Twice of what is shown, for fine screens. */
const MAX_SIDE_PX = 480;

export function Picture({ load, failed }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    // A long conversation is not loaded whole to show its end.
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void load()
        .then((blob) => paint(blob, element))
        .catch(failed);
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return <canvas ref={canvas} width="1" height="1" />;
}

async function paint(blob: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(blob);
  const scale = Math.min(1, MAX_SIDE_PX / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}
