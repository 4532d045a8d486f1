/** What bytes 0x80 to 0x9F stand for; U+FFFD where the code page has nothing. The other 224 bytes are their own code points. */
const highControls = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))];
const byteOf = new Map(highControls.map((character, index) => [character, 0x80 + index]));

/** Encodes text as the register's files are encoded. Throws on a character that the code page does not have. */
export function encodeWindows1252(text: string): Buffer {
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : byteOf.get(character);
    if (byte === undefined) throw new RangeError(`U+${code.toString(16).toUpperCase().padStart(4, '0')} can't be written in Windows-1252.`);
    bytes[length] = byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}
