import { remember } from './remember.ts';

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, 'n'], [/^wr/, 'r'], [/^ps/, 's'], [/^wh/, 'w'], [/^mac(?=[^aeiouhkn])/, 'mc'],
  [/tsch|tch|sch|sh|sz|cz|zh|dzh|dz|dj/g, 'j'], [/ch/g, 'j'], [/rz/g, 'z'],
  [/ph/g, 'f'], [/gh(?=t|$)/g, ''], [/gh/g, 'g'], [/kh|ck|qu|q/g, 'k'], [/x/g, 'ks'], [/th/g, 't'], [/dh/g, 'd'], [/c(?=[eiy])/g, 's'], [/wh?/g, 'v'],
];

const classes: Readonly<Record<string, string>> = {
  b: 'B', p: 'B', f: 'F', v: 'F', c: 'K', g: 'K', k: 'K', j: 'S', s: 'S', z: 'S', d: 'T', t: 'T', l: 'L', m: 'M', n: 'M', r: 'R',
};

/**
 * A rough sound of one folded word: its consonant classes in order, at most four, led by "A" when it begins with a vowel.
 * Made to bring together spellings from several languages, so it is coarse: fit for searching, not for deciding.
 */
export const soundOf = remember(listen);

function listen(word: string): string {
  let spelled = word;
  for (const [pattern, to] of digraphs) spelled = spelled.replace(pattern, to);
  let code = '';
  let last = '';
  for (let i = 0; i < spelled.length && code.length < 4; i += 1) {
    const letter = spelled[i] ?? '';
    const found = classes[letter] ?? (letter === 'h' ? '' : 'A');
    if (found === 'A') {
      if (i === 0) code = 'A';
      last = '';
    } else if (found !== '') {
      if (found !== last) code += found;
      last = found;
    } else if (i === 0) {
      code = 'A';
    }
  }
  return code === '' ? 'A' : code;
}
