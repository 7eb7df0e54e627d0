import type { FaceName } from './text/type-style';

/** The file of each face, in `fonts/`. */
export const fontFiles: Readonly<Record<FaceName, string>> = {
  text: 'literata-regular.ttf',
  textItalic: 'literata-italic.ttf',
  textStrong: 'literata-semibold.ttf',
  label: 'public-sans-regular.ttf',
  labelItalic: 'public-sans-italic.ttf',
  labelStrong: 'public-sans-semibold.ttf',
  arabic: 'noto-naskh-arabic.ttf',
};
