import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';

/** Of all parts together, unpacked: twenty novels. */
const MAX_UNPACKED = 50_000_000;

/** Far more than Word writes, which is some twenty besides pictures. */
const MAX_PARTS = 2000;

/**
 * Unpacks the parts of a Word file that hold text; pictures, fonts and the like stay packed. A part is unpacked into
 * as much memory as the archive says it takes, so one that says too little gains nothing.
 *
 * @returns null if the parts together are larger than any text.
 * @throws fflate's error where `bytes` is no zip archive.
 */
export function textParts(bytes: Uint8Array): Unzipped | null {
  let unpacked = 0;
  let parts = 0;
  const fits = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/\.(xml|rels)$/i.test(name)) return false;
    parts += 1;
    unpacked += originalSize;
    return parts <= MAX_PARTS && unpacked <= MAX_UNPACKED;
  };
  const unzipped = unzipSync(bytes, { filter: fits });
  return parts <= MAX_PARTS && unpacked <= MAX_UNPACKED ? unzipped : null;
}
