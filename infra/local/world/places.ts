import type { Chance } from './chance.ts';
import { authorities } from './register/recipes.ts';
import type { Address } from './types.ts';

/**
 * Streets and postcodes that do not exist. The letters that begin each postcode belong to no postcode area, so that no
 * invented family can be taken for somebody's neighbour; the form is the valid one.
 */
const unassignedAreas = ['CD', 'DC', 'WG', 'HC', 'LJ', 'LK', 'MJ', 'QX', 'SV', 'TB'] as const;
/** Towns of one invented authority share an area, as towns near one another do. */
const areaOfTown = new Map(authorities.flatMap(({ towns }, i) => towns.map((town) => [town, unassignedAreas[i % unassignedAreas.length] as string] as const)));
const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';

const streetNames = [
  'Larkspur', 'Heron', 'Tanyard', 'Orchard', 'Saltbox', 'Quarry', 'Sorrel', 'Millrace', 'Thornfield', 'Copper', 'Kestrel', 'Bramley', 'Foxglove', 'Chandler', 'Weir',
  'Bellows', 'Primrose', 'Ashlar', 'Lantern', 'Damson', 'Wharf', 'Teasel', 'Cobbler', 'Mulberry', 'Pinfold', 'Rope Walk', 'Sandpiper', 'Gorse', 'Meadowsweet', 'Fennel',
  'Hawker', 'Juniper', 'Linnet', 'Marl', 'Nailer', 'Osier', 'Plover', 'Quince', 'Redstart', 'Saddler', 'Tern', 'Umber', 'Violet', 'Willowherb', 'Yarrow',
] as const;
const streetKinds = ['Road', 'Street', 'Avenue', 'Close', 'Lane', 'Drive', 'Crescent', 'Row', 'Gardens', 'Way', 'Grove', 'Mews', 'Terrace'] as const;

/** An address in `town`, made from chance. The same town always has the same postcode districts. */
export function drawAddress(chance: Chance, town: string): Address {
  const street = `${chance.pick(streetNames)} ${chance.pick(streetKinds)}`;
  const number = chance.between(1, 140);
  const address = chance.happens(0.07) ? `Flat ${chance.between(1, 24)}, ${number} ${street}` : `${number} ${street}`;
  return { address, town, postcode: drawPostcode(chance, town) };
}

export function drawPostcode(chance: Chance, town: string): string {
  const { area, district } = districtOf(town);
  const outward = `${area}${district + chance.below(2)}`;
  return `${outward} ${chance.between(1, 9)}${inwardLetters[chance.below(20)] as string}${inwardLetters[chance.below(20)] as string}`;
}

/** A number from the range that Ofcom keeps for drama: nobody will ever answer. */
export function drawMobile(chance: Chance): string {
  return `07700 900${String(chance.below(1000)).padStart(3, '0')}`;
}

function districtOf(town: string): { area: string; district: number } {
  let sum = 7;
  for (const letter of town.toLowerCase()) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return { area: areaOfTown.get(town) ?? (unassignedAreas[sum % unassignedAreas.length] as string), district: 1 + ((sum >>> 8) % 60) };
}
