import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentData } from '../../../events/incident.ts';
import { type Hit, screenWords } from '../../../shared/domain/notification/screen-words.ts';
import { communities } from '../../../infra/local/world/draw-name.ts';
import { aChild, anIncident, aPerson } from '../../builders/an-incident.ts';

const screen = (text: string, over: Partial<IncidentData> = {}, own: readonly string[] = []): Hit[] => {
  const incident = anIncident(over);
  const [child] = incident.children;
  if (!child) throw new Error('no child');
  return screenWords(text, child, incident, own);
};
const suspect = (over: Parameters<typeof aPerson>[0]): Partial<IncidentData> => ({ people: [aPerson({ role: 'suspect', addresses: [], phones: [], ...over })], children: [aChild({ familyName: 'Tansley' })] });
const living = (text: string, postcode?: string): Partial<IncidentData> => suspect({ givenName: 'Dale', familyName: 'Harrop', addresses: [{ text, ...(postcode ? { postcode } : {}) }] });

/** What forces write for schools, naming nobody but the child, with the words that are somebody's name elsewhere. */
const clean = [
  "Police went to a report that Ruby's mother had been assaulted by her partner.",
  'Ruby was upstairs and heard shouting. She was up late and is likely to be tired.',
  'She may be late this morning. Her bell rang and the police came to the hall.',
  'There was broken glass at home, so the family left in a hurry. Ruby has a mark on her arm.',
  'Police were called because things in the home had been broken. A young person was there all day.',
  'It is not yet recorded who did what. Some of it was said on the stairs, and the dog ran to the park.',
  'Her father drew a knife; nobody was hurt. He will be in court on Monday. The children hope to go home.',
  'The 3 children were close by. At about 9 they had a long walk to the park with a friend.',
  "I don't want him back. It won't stop. I can't sleep. She'll be sad, and I'd like to go home.",
  'I put my pillow on my ears.', 'Mum had a poorly eye.', 'I told him to leave her alone.', 'Can I still go on the trip?',
  'Police were told of threats. Two of the rooms were dark. The green car had gone; the white door stood open.',
  'Ruby came home to find police there. She has asked whether police will come back.',
  'The police rang back. Officers called at the home at nine. It was reported at 22:40, and the police called at the house again.', 'Police were called. Her mother called out to her, and her gran rang to say goodnight.',
  'at home, upstairs', 'her mother', 'response officer', 'with her gran at her flat', 'in the front room by the door',
];

describe('words that stop for a person', () => {
  it.each<readonly [string, Hit]>([
    ['Mr Harrop was taken away.', 'a family name'],
    ['the harrops have argued before', 'a family name'],
    ["HARROP'S car was outside", 'a family name'],
    ['her ex-Harrop relations', 'a family name'],
    ['Har\u00ADrop rang', 'a family name'],
    ['Ｈａｒｒｏｐ rang', 'a family name'],
    ['MiraTansley called', 'a family name'],
    ['Ruby Tansley was upstairs', 'a family name'],
    ['Miss Quill from the school was told', 'a family name'],
    ['PC Davies spoke to her', 'a family name'],
    ['Dale hit her', "someone's first name"],
    ["dale's phone", "someone's first name"],
    ['Mira—the victim—was hurt', "someone's first name"],
    ['they live at 14 Larkspur Row', 'an address'],
    ['the house in larkspur row', 'an address'],
    ['on Larkspur street', 'an address'],
    ['a house on Larkspur', 'an address'],
    ['it was in Wenbury', 'an address'],
    ['at 22 Nowhere Close', 'an address'],
    ['on Mill Lane last night', 'an address'],
    ['cq74tn', 'an address'],
    ['near M1 1AA', 'a postcode'],
    ['SW1A-2AA', 'a postcode'],
    ['ring 01632 960 123', 'a telephone number'],
    ['ring 960–123', 'a telephone number'],
    ['+44 (0)1632 960123', 'a telephone number'],
    ['07700 900 456', 'a telephone number'],
    ['write to a.b@c.example', 'an email address'],
    ['pc 2214 attended', 'a police number'],
    ['Ruby rang 999 from upstairs.', 'who told the police'],
    ['I called the police', 'who told the police'],
    ['Her mother told her to ring the police.', 'who told the police'],
    ['Ruby made the 999 call.', 'who told the police'],
    ['A report by a neighbour', 'who told the police'],
    ['The call came from the house next door.', 'who told the police'],
    ['The caller heard shouting.', 'who told the police'],
  ])('%s', (text, hit) => {
    expect(screen(text)).toContain(hit);
  });

  it.each<readonly [string, Partial<IncidentData>, Hit]>([
    ["O Brien did it", suspect({ familyName: "O'Brien" }), 'a family name'],
    ['Obrien did it', suspect({ familyName: "O'Brien" }), 'a family name'],
    ['the mc donalds', suspect({ familyName: 'McDonald' }), 'a family name'],
    ['a Vanderberg', suspect({ familyName: 'van der Berg' }), 'a family name'],
    ['the van der berg family', suspect({ familyName: 'van der Berg' }), 'a family name'],
    ['Grieve came back', suspect({ familyName: 'Tansley-Grieve' }), 'a family name'],
    ['Souza came back', suspect({ familyName: "D'Souza" }), 'a family name'],
    ['Ozdemir', suspect({ familyName: 'Özdemir' }), 'a family name'],
    ['Mr Li came', suspect({ familyName: 'Li' }), 'a family name'],
    ['Annemarie cried', suspect({ givenName: 'Anne Marie' }), "someone's first name"],
    ['Anne cried', suspect({ givenName: 'Anne-Marie' }), "someone's first name"],
    ['Okafor rang', suspect({ aliases: [{ familyName: 'Okafor' }] }), 'a family name'],
    ['Bobby rang', suspect({ aliases: [{ givenName: 'Bobby' }] }), "someone's first name"],
    ['Pearl was there', { children: [aChild(), aChild({ childRef: 'c2', givenName: 'Pearl' })] }, "someone's first name"],
    ['by the Elm Road shop', living('Flat 3, 14 Elm Rd, Wenbury'), 'an address'],
    ['the one in Broadway', living('14 Broadway'), 'an address'],
    ['at rose cottage', living('Rose Cottage, Mill Lane'), 'an address'],
    ['in St Marys Road', living("14A St Mary's Road"), 'an address'],
    ['in larkspur-row', living('14, Larkspur-Row, Wenbury'), 'an address'],
    ['in mill lane', living('Rose Cottage, Mill Lane'), 'an address'],
    ['CQ1 1AB', living('a refuge', 'CQ1 1AB'), 'an address'],
    ['it happened in Elm Grove', { place: { text: '2 Elm Grove', kind: 'street' } }, 'an address'],
  ])('%s, of somebody or somewhere else', (text, over, hit) => {
    expect(screen(text, over)).toContain(hit);
  });

  it.each<readonly [string, string]>([
    ['May', 'Her partner, May, came back.'], ['May', 'Mr may came back.'], ['May', 'May came back.'], ['Bell', 'Then Bell hit her.'], ['Green', 'the Greens next door'],
    ['Young', 'Young came back.'], ['Police', 'A Mr Police came back.'], ['Said', 'Then Said hit her.'], ['Long', 'LONG HIT HER'], ['Long', 'long hit her'], ['So', 'Her friend So came.'],
  ])('the family name %s, where it may be meant: "%s"', (familyName, text) => {
    expect(screen(text, suspect({ familyName }))).toContain('a family name');
  });

  it('a first name that is somebody\'s family name as well stops: it cannot be told which is meant', () => {
    expect(screen("Taylor's mother was hurt.", { children: [aChild({ givenName: 'Taylor' })], people: [aPerson({ familyName: 'Taylor' })] })).toContain('a family name');
  });
});

describe('words that go on', () => {
  it.each(clean)('%s', (text) => {
    expect(screen(text)).toEqual([]);
  });

  it.each(['May', 'Bell', 'Green', 'Young', 'Police', 'Park', 'Said', 'Glass', 'Hall', 'White', 'Day', 'Long', 'Woods', 'Marks', 'Son', 'An', 'To', 'He', 'Ather', 'Heron', 'Other', 'Don', 'Won'])('the family name %s is not seen where the word is an ordinary one', (familyName) => {
    expect(clean.filter((text) => screen(text, suspect({ givenName: 'Quentin', familyName })).length > 0)).toEqual([]);
  });

  it.each(['Will', 'Mark', 'Hope', 'Drew', 'May', 'Rose', 'Don', 'Can', 'Art', 'Ann', 'Guy', 'Sue', 'My', 'An', 'So'])('the first name %s is not seen where the word is an ordinary one', (givenName) => {
    const texts = clean.filter((text) => !text.startsWith(givenName));
    expect(texts.filter((text) => screen(text, suspect({ givenName, familyName: 'Quarrie' })).length > 0)).toEqual([]);
  });

  it('"Cheshire Police" is not an address in Cheshire', () => {
    expect(screen('Cheshire Police were called.', living('14 Larkspur Row, Wenbury, Cheshire'))).toEqual([]);
  });

  it("the child's own first names, also as the roll has them, in any form", () => {
    const over = { children: [aChild({ givenName: 'Ruby-Mae', aliases: [{ givenName: 'Rubes' }] })] };
    for (const text of ['Ruby-Mae was upstairs.', "Ruby's mother", 'RUBY MAE saw', 'rubes hid', "Rubymae's bed", 'Ruby, Mae, Rubes']) expect(screen(text, over)).toEqual([]);
    expect(screen('Roo hid.', over, ['Roo'])).toEqual([]);
    expect(screen('Ruby was in Victoria Road.', { children: [aChild({ givenName: 'Victoria' })], ...{ people: [] } })).toContain('an address');
    expect(screen('Victoria was upstairs.', { ...living('14 Victoria Road'), children: [aChild({ givenName: 'Victoria' })] })).toEqual([]);
  });

  it('of the names that the invented world knows, fewer than one in a hundred stops a clean text', () => {
    const stopped = (over: (name: string) => Partial<IncidentData>, names: readonly string[]) => names.filter((name) => screen(clean.join('\n'), over(name)).length > 0);
    const every = (nth: number, names: readonly string[]) => [...new Set(names)].filter((_, index) => index % nth === 0);
    const families = every(5, communities.flatMap(({ family }) => family));
    const givens = every(7, communities.flatMap(({ boys, girls }) => [...boys, ...girls]));
    expect(stopped((familyName) => suspect({ givenName: 'Quentin', familyName }), families).length / families.length).toBeLessThan(0.01);
    expect(stopped((givenName) => suspect({ givenName, familyName: 'Quarrie' }), givens).length / givens.length).toBeLessThan(0.01);
  });
});

describe('wherever it is put', () => {
  const secrets: readonly (readonly [what: string, over: Partial<IncidentData>, secret: string, mayChangeCase: boolean])[] = [
    ...['Harrop', 'Özdemir', "O'Brien", 'van der Berg', 'Tansley-Grieve', 'Nguyễn', 'Khan', 'Li', 'Smythe'].map((familyName) => ['a family name', suspect({ givenName: 'Quentin', familyName }), familyName, true] as const),
    ...['Dale', 'Anne-Marie', 'Zoë', 'Mohammed', 'Jo', 'Siobhán'].map((givenName) => ['a first name', suspect({ givenName, familyName: 'Quarrie' }), givenName, true] as const),
    ...['May', 'Young', 'Bell', 'Green'].map((familyName) => ['a family name that is a word', suspect({ familyName }), familyName, false] as const),
    ...['01632 960123', '07700 900456', '+44 1632 960999'].map((phone) => ['a telephone number', suspect({ phones: [phone] }), phone, true] as const),
    ...['14 Larkspur Row, Wenbury', 'Flat 2, 9 Mill Street', 'Rose Cottage, Back Lane', '14 Broadway'].map((text) => ['an address', living(text), text, true] as const),
    ['a postcode', living('a refuge', 'CQ7 4TN'), 'CQ7 4TN', true], ['a postcode without its space', living('a refuge', 'CQ7 4TN'), 'CQ74TN', true],
  ];
  const places = fc.tuple(fc.constantFrom(...clean), fc.nat(40), fc.constantFrom(' ', ' "', ' (', ', ', ' ex-', ' —'), fc.constantFrom(' ', '. ', "'s ", '’s ', '-related ', ', ', '" ', ') '));

  it.each(secrets)('%s is found', (_what, over, secret, mayChangeCase) => {
    fc.assert(fc.property(places, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), ([text, word, before, after], upper) => {
      const written = mayChangeCase ? [...secret].map((letter, index) => (upper[index % upper.length] ? letter.toUpperCase() : letter.toLowerCase())).join('') : secret;
      const words = text.split(' ');
      const cut = word % (words.length + 1);
      const said = `${words.slice(0, cut).join(' ')}${before}${written}${after}${words.slice(cut).join(' ')}`;
      expect(screen(said, over), said).not.toEqual([]);
    }), { seed: 7, numRuns: 60 });
  });

  it("the child's own first name alone never stops", () => {
    const name = fc.constantFrom('Ruby', 'Zoë', 'Ruby-Mae', 'Mary Jane', "Da'Quan", 'Victoria', 'May', 'Jo');
    fc.assert(fc.property(places, name, ([text, word, , after], givenName) => {
      const words = text.replaceAll('Ruby', givenName).split(' ');
      const cut = word % (words.length + 1);
      const said = `${words.slice(0, cut).join(' ')} ${givenName}${after}${words.slice(cut).join(' ')}`;
      expect(screen(said, { children: [aChild({ givenName })] }), said).toEqual([]);
    }), { seed: 8, numRuns: 300 });
  });
});
