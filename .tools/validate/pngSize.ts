const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Width and height of a picture, from its header.
 *
 * @returns Pixels, or null where it is no PNG.
 * @example pngSize(readFileSync('assets/icon-16.png')) // { width: 16, height: 16 }
 */
export function pngSize(content: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (content.length < 24 || SIGNATURE.some((byte, index) => content[index] !== byte)) return null;
  const view = new DataView(content.buffer, content.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
