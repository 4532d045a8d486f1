import type { IncidentData } from '../../../../events/incident.ts';
import type { Chance } from '../chance.ts';

/** What a text for the school may say of a child: their own first name and what the adults are to them. */
export interface Told {
  readonly firstName: string;
  readonly sex: 'M' | 'F';
  /** "mother", "father". */
  readonly victimIs: string;
  /** "father", "mother's partner". */
  readonly otherIs: string;
  readonly present: boolean;
  readonly direct: boolean;
}

type Kind = IncidentData['kind'];

/**
 * The summary that a force writes for a school: what happened in plain words, and what may help the child today. No names
 * but the child's own, no place, no number, no grade, nothing that makes it smaller than it was.
 */
export function schoolSummary(chance: Chance, kind: Kind, bothAccused: boolean, told: Told): string {
  if (told.direct) return directSummary(chance, kind, told);
  const their = told.sex === 'F' ? 'her' : 'his';
  const they = told.sex === 'F' ? 'She' : 'He';
  const opening = bothAccused
    ? chance.pick([`Police went to a report of an argument between the adults ${told.firstName} lives with. Each says that the other began it, and police are still finding out what happened.`, `Police were called because the adults at home were fighting. What happened between them is still being looked into.`])
    : chance.pick(openings[kind])(told.firstName, told.victimIs, told.otherIs.startsWith('mother') || told.otherIs.startsWith('father') ? their + ' ' + told.otherIs : told.otherIs);
  const where = told.present
    ? chance.pick([`${told.firstName} was there and heard what was happening.`, `${told.firstName} saw part of it.`, `${told.firstName} was upstairs and heard shouting.`, `${told.firstName} came downstairs while officers were there.`, `${told.firstName} was woken by the noise.`])
    : chance.pick([`${told.firstName} was not at home at the time.`, `${told.firstName} was staying with relatives and has been told a little of it.`, `${told.firstName} came home to find police there.`]);
  const today = chance.pick([
    `${they} was up late and is likely to be tired.`, `${they} has not had ${their} reading book or kit with ${told.sex === 'F' ? 'her' : 'him'}.`, `${they} is worried about ${their} ${told.victimIs}.`,
    `A calm adult to go to would help ${told.sex === 'F' ? 'her' : 'him'} today.`, `${they} has asked whether police will come back.`, `${they} is expected at school as usual.`, `There was broken glass at home, so the family left in a hurry.`,
    `${they} may be late this morning.`, `${they} did not eat last night.`, '',
  ]);
  return [opening, where, today].filter((sentence) => sentence !== '').join(' ');
}

const openings: Readonly<Record<Kind, readonly ((name: string, victim: string, other: string) => string)[]>> = {
  physical: [
    (name, victim, other) => `Police went to a report that ${name}'s ${victim} had been assaulted by ${other}.`,
    (name, victim, other) => `${name}'s ${victim} told police that ${other} had hurt ${victim === 'mother' ? 'her' : 'him'}. ${victim === 'mother' ? 'She' : 'He'} was seen by paramedics.`,
    (name, victim, other) => `Police were called after ${name}'s ${victim} was pushed and hit by ${other}.`,
  ],
  threats: [(name, victim, other) => `${name}'s ${victim} reported that ${other} had threatened to hurt ${victim === 'mother' ? 'her' : 'him'}.`, (name, victim, other) => `Police were told that threats had been made to ${name}'s ${victim} by ${other}.`],
  sexual: [(name, victim, other) => `${name}'s ${victim} told police of serious harm by ${other}. ${victim === 'mother' ? 'She' : 'He'} is being supported.`],
  'coercive-or-controlling': [(name, victim, other) => `${name}'s ${victim} told police that ${other} has been controlling ${victim === 'mother' ? 'her' : 'him'} over a long time: money, telephone and where ${victim === 'mother' ? 'she' : 'he'} goes.`],
  economic: [(name, victim, other) => `${name}'s ${victim} told police that ${other} has kept money for food and heating from the family.`],
  emotional: [(name, victim, other) => `${name}'s ${victim} told police that ${other} has been frightening and belittling ${victim === 'mother' ? 'her' : 'him'}.`],
  'stalking-or-harassment': [(name, victim, other) => `${name}'s ${victim} reported that ${other} keeps sending messages and waiting outside, though asked to stop.`],
  damage: [(name, victim, other) => `Police were called because things in the home of ${name}'s ${victim} had been broken by ${other}.`, (name, victim, other) => `A door and a telephone belonging to ${name}'s ${victim} were broken by ${other}.`],
  'breach-of-order': [(name, victim, other) => `${name}'s ${victim} reported that ${other} had come to the house although a court has said that this must not happen.`],
  'honour-based': [(name, victim) => `${name}'s ${victim} told police of pressure and threats from relatives.`],
  argument: [(name, victim, other) => `Police were called to an argument between ${name}'s ${victim} and ${other}. There was shouting and a table was overturned.`, (name, victim, other) => `Someone was worried about shouting between ${name}'s ${victim} and ${other}, and police went there.`],
  other: [(name, victim, other) => `Police were called because ${name}'s ${victim} was frightened of ${other}.`],
};

function directSummary(chance: Chance, kind: Kind, told: Told): string {
  const she = told.sex === 'F' ? 'She' : 'He';
  const her = told.sex === 'F' ? 'her' : 'him';
  const what = kind === 'stalking-or-harassment' ? `is being followed and sent messages by a person ${told.sex === 'F' ? 'she' : 'he'} used to go out with` : `was hurt by a person ${told.sex === 'F' ? 'she' : 'he'} has been going out with`;
  return `${told.firstName} told police that ${told.sex === 'F' ? 'she' : 'he'} ${what}. ${she} is the person harmed. ${chance.pick([
    `${she} asks that someone speak to ${her} alone before anyone else is told.`,
    `${she} would like one adult at college to know, and no one to ring home.`,
    `It is safe to speak to ${her} in person at college; please do not telephone or text ${her}.`,
  ])}`;
}

/** Things that children say. Word for word, and none of them names anyone. */
const sayings = [
  'I put my pillow on my ears.', 'I went into the wardrobe and stayed quiet.', 'They were shouting and then it went all quiet.', 'I just want it to stop.', 'I was scared but I did not cry.',
  'Mum had a poorly eye.', 'I told him to leave her alone.', 'It happens when he has been drinking.', 'The dog hid under the table with me.', 'I do not want to go in the car with him.', 'Can I still go on the trip?',
  'I counted to a hundred until the police came.', 'I heard the plates.', 'She said it was fine but it was not.', 'I stayed in bed because I thought he would come up.', 'I did my homework in the bathroom.',
  'I do not know. I was asleep and then I was not.', 'I want my teddy from the other house.', 'Nobody asked me before.', 'I am not allowed to say.',
] as const;

export function childSaying(chance: Chance): string {
  return chance.pick(sayings);
}
