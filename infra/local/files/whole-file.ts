import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const BUFFERED = 256 * 1024;

/**
 * A file that appears whole, by rename, or not at all. What is written goes to a temporary file in the same folder
 * (`.NAME.RANDOM.partial`), since a rename is only atomic within one file system.
 */
export interface WholeFile {
  /** Adds text. Answers with a promise only when the buffer has to be emptied, so that a million short lines cost no million awaits: `const full = file.write(text); if (full) await full;` */
  write(text: string): Promise<void> | undefined;
  /** Puts the file in its place, over an older one, and on the disk. */
  keep(): Promise<void>;
  /** Removes the temporary file; nothing was ever seen under the file's own name. */
  drop(): Promise<void>;
}

/** Throws what the file system throws: ENOENT when the folder is missing, EACCES when it may not be written. */
export async function startWholeFile(path: string): Promise<WholeFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
  const handle: FileHandle = await open(temporary, 'wx');
  let waiting: string[] = [];
  let size = 0;
  const empty = async (): Promise<void> => {
    const text = waiting.join('');
    waiting = [];
    size = 0;
    await handle.writeFile(text, 'utf8');
  };
  return {
    write(text) {
      waiting.push(text);
      size += text.length;
      return size >= BUFFERED ? empty() : undefined;
    },
    async keep() {
      try {
        await empty();
        await handle.sync();
        await handle.close();
        await rename(temporary, path);
      } catch (cause) {
        await rm(temporary, { force: true });
        throw cause;
      }
    },
    async drop() {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}
