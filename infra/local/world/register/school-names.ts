import type { Chance } from '../chance.ts';
import type { NamePattern } from './recipes.ts';

/** Words that no school of the real register begins with; a test holds them against it. */
const features = [
  'Heronsgate', 'Otterbank', 'Thistlecroft', 'Kestrelwood', 'Larkmead', 'Foxholme', 'Sorrelbank', 'Copperbeck', 'Rushwater', 'Gorsefield Moss', 'Bellwether', 'Tanpit Lane',
  'Saltbox', 'Millrace', 'Lanternside', 'Quarrymans', 'Pinfold Brook', 'Osier Lane', 'Damson Rise', 'Ropery', 'Chandlers Weir', 'Teasel Hill', 'Sandpiper Way', 'Marlpits',
  'Linnet Row', 'Weirside', 'Ashlar', 'Plovermere', 'Yarrowdale', 'Cobblers Bank', 'Meadowsweet', 'Nailers Green', 'Redstart', 'Fennelgate', 'Juniper Moss', 'Mulberry Wharf',
  'Hawkers Lane', 'Quincefield', 'Willowherb', 'Umberley Rise', 'Ternsbrook', 'Greylag', 'Cinderpath', 'Loomshed', 'Drovers Gate', 'Skylark Moor', 'Puddlers Bridge', 'Silverbirch Clough',
  'Dunlinfield', 'Bobbin Lane', 'Saltpan', 'Candlewick Brook', 'Stonecrop', 'Harebell Rise', 'Wagtail', 'Tollgate Mere', 'Cressbank', 'Whinberry', 'Dyers Field', 'Goldfinch Wood',
  'Clayhanger Moss', 'Brimstone Lane', 'Eider Quay', 'Lockmasters', 'Periwinkle', 'Sallowfield', 'Turnstone', 'Bulrush', 'Coppicegate', 'Almoners Lane', 'Riddings Weir', 'Nightjar Hill',
  'Spindlewood', 'Lapwing Moss', 'Fullers Croft', 'Kilnhurst Rise', 'Woodlark', 'Buttercross Lane',
] as const;
const catholicSaints = ["St Winefride's", 'St Thérèse’s', "St Cuthman's", "St Frideswide's", "St Oran's", 'Our Lady of the Fleet', "St Josephine Bakhita's", "Blessed Dominic's", "St Maximilian Kolbe's", "St Brannoc's", "St Bega's", 'Holy Rood and St Éanna’s', "St Modwena's"] as const;
const anglicanSaints = ["St Chad’s", "St Werburga's", "St Plegmund's", "St Oswin's", "St Etheldreda's", "St Bertelin's", "St Eata's", "St Wilfreda's", "St Paulinus'", "St Hybald's", "St Egwin's", 'All Hallows'] as const;

/** Deals names out so that no two schools share one. */
export function schoolNamer(chance: Chance): (pattern: NamePattern, town: string) => string {
  const featureDeck = chance.shuffled(features);
  const catholicDeck = chance.shuffled(catholicSaints);
  const anglicanDeck = chance.shuffled(anglicanSaints);
  const used = new Set<string>();
  const feature = (): string => featureDeck.pop() ?? outOf('features');
  return (pattern, town) => {
    const name = nameFor(pattern, town, feature, () => catholicDeck.pop() ?? outOf('Catholic saints'), () => anglicanDeck.pop() ?? outOf('Anglican saints'), used);
    used.add(name);
    return name;
  };
}

function nameFor(pattern: NamePattern, town: string, feature: () => string, catholic: () => string, anglican: () => string, used: ReadonlySet<string>): string {
  const townFirst = (rest: string): string => (used.has(`${town} ${rest}`) ? `${feature()} ${rest}` : `${town} ${rest}`);
  switch (pattern) {
    case 'plain-primary': return used.has(`${town} Community Primary School`) ? `${feature()} Primary School` : `${town} Community Primary School`;
    case 'catholic-primary': return `${catholic()} Catholic Primary School, ${town}`;
    case 'ce-primary': return `${town} ${anglican()} CofE Primary School`;
    case 'infant': return townFirst('Infant School');
    case 'junior': return townFirst('Junior School');
    case 'nursery': return townFirst('Nursery School');
    case 'academy-primary': return `${feature()} Primary Academy`;
    case 'high-school': return townFirst('High School');
    case 'catholic-high': return `${catholic()} Catholic High School, ${town}`;
    case 'academy-high': return used.has(`The ${town} Academy`) ? `${feature()} Academy` : `The ${town} Academy`;
    case 'all-through': return `${feature()} All-Through Academy`;
    case 'utc': return `UTC ${town}`;
    case 'studio': return `${town} Studio School`;
    case 'special': return `${feature()} School`;
    case 'pru': return townFirst('Pupil Support Centre');
    case 'prep': return `${feature()} Preparatory School`;
    case 'independent-high': return townFirst('Collegiate School');
    case 'independent-special': return `${feature()} House School`;
    case 'college': return `${town} and District College`;
    case 'sixth-form-college': return townFirst('Sixth Form College');
    case 'post-16-special': return `${feature()} Specialist College`;
    case 'secure': return `${feature()} Secure Education Unit`;
    case 'childrens-centre': return townFirst("Children's Centre");
    case 'welsh': return `Ysgol Gynradd ${town}`;
    default: return pattern satisfies never;
  }
}

function outOf(what: string): never {
  throw new RangeError(`More ${what} are needed for so many schools.`);
}
