import * as z from 'zod/mini';

/** The fields that messages between stages are made of. What each means is said to the global registry, where the generator of the contracts reads it. */
export const said = z.globalRegistry;
export const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

export const base = {
  id: text(1, 300).register(said, { description: 'Names the message; the same each time that it is sent; at most 300 characters.', examples: ['stored~rc-2h8m0q4x6z1b3d5f7h9k1n3q5s'] }),
  force: text(1, 64).register(said, { description: 'The force whose incident it is; at most 64 characters.', examples: ['cheshire'] }),
};
export const incident = { ...base, reference: text(1, 64).register(said, { description: "The force's reference of the incident; at most 64 characters.", examples: ['CHE-26-0412207'] }) };
export const version = z.int().check(z.minimum(1)).register(said, { description: 'Version of the incident, from 1.', examples: [1] });
export const kind = <T extends string>(type: T) => {
  const literal = z.literal(type);
  said.add(literal, { description: 'Kind of message.', examples: [type] });
  return literal;
};
export const at = (what: string, example: string) => text(20, 20).register(said, { description: `${what} An instant in UTC with whole seconds.`, examples: [example] });
