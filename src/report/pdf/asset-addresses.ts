import shaper from 'harfbuzzjs/dist/harfbuzz.wasm?url';
import literataItalic from './fonts/literata-italic.ttf?url';
import literataRegular from './fonts/literata-regular.ttf?url';
import literataSemibold from './fonts/literata-semibold.ttf?url';
import notoNaskhArabic from './fonts/noto-naskh-arabic.ttf?url';
import publicSansItalic from './fonts/public-sans-italic.ttf?url';
import publicSansRegular from './fonts/public-sans-regular.ttf?url';
import publicSansSemibold from './fonts/public-sans-semibold.ttf?url';
import type { AssetAddresses } from './load-assets';

/** Where the app finds fonts and shaper: files of its own origin, or data inside the portable file. */
export const assetAddresses: AssetAddresses = {
  shaper: absolute(shaper),
  fonts: {
    text: absolute(literataRegular),
    textItalic: absolute(literataItalic),
    textStrong: absolute(literataSemibold),
    label: absolute(publicSansRegular),
    labelItalic: absolute(publicSansItalic),
    labelStrong: absolute(publicSansSemibold),
    arabic: absolute(notoNaskhArabic),
  },
};

/** A worker resolves addresses against itself, so it is given whole ones; data is left alone, parsing it is slow. */
function absolute(address: string): string {
  return address.startsWith('data:') ? address : new URL(address, document.baseURI).href;
}
