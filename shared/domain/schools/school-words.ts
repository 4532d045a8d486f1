/**
 * How officers shorten the words of school names, and which words say what kind of school it is instead of which one.
 * Everything here is in lower case, after punctuation has gone ("C.E." is "ce", "St." is "st").
 */

/** One written word for one or more full ones. */
export const shortForms: Readonly<Record<string, readonly string[]>> = {
  saint: ['st'], saints: ['st'], sts: ['st'], snt: ['st'],
  cofe: ['ce'], coe: ['ce'], cofeng: ['ce'], anglican: ['ce'],
  catholic: ['rc'], cath: ['rc'], rcva: ['rc', 'va'], ceva: ['ce', 'va'], cevc: ['ce', 'vc'], cea: ['ce', 'va'], cec: ['ce', 'vc'],
  aided: ['va'], controlled: ['vc'],
  pri: ['primary'], prim: ['primary'], prm: ['primary'], primry: ['primary'], primarys: ['primary'],
  jnr: ['junior'], jr: ['junior'], jun: ['junior'], juniors: ['junior'], jnrs: ['junior'],
  inf: ['infant'], infs: ['infant'], infts: ['infant'], infants: ['infant'], inft: ['infant'],
  nurs: ['nursery'], nsy: ['nursery'], nur: ['nursery'],
  sch: ['school'], schl: ['school'], schools: ['school'], scl: ['school'], skl: ['school'],
  acad: ['academy'], acadmy: ['academy'], academies: ['academy'],
  coll: ['college'], col: ['college'], colleges: ['college'],
  comm: ['community'], com: ['community'], cmty: ['community'], commun: ['community'],
  comp: ['comprehensive'],
  sec: ['secondary'], second: ['secondary'],
  gram: ['grammar'], prep: ['preparatory'], preprep: ['pre', 'preparatory'],
  tech: ['technology'], meth: ['methodist'], ind: ['independent'], indep: ['independent'], spec: ['special'],
  children: ['childrens'], ctr: ['centre'], center: ['centre'], cntr: ['centre'],
  ps: ['primary', 'school'], hs: ['high', 'school'], js: ['junior', 'school'], gs: ['grammar', 'school'], ms: ['middle', 'school'],
  cps: ['community', 'primary', 'school'], ceps: ['ce', 'primary', 'school'], rcps: ['rc', 'primary', 'school'],
  jmi: ['junior', 'mixed', 'infant'], jandi: ['junior', 'infant'], jmandi: ['junior', 'mixed', 'infant'],
  pru: ['pupil', 'referral', 'unit'], ap: ['alternative', 'provision'],
  utc: ['university', 'technical', 'college'], ctc: ['city', 'technology', 'college'],
  '6th': ['sixth'], vi: ['vi'], '1st': ['first'], '6f': ['sixth', 'form'], '6fc': ['sixth', 'form', 'college'],
  rd: ['road'], ln: ['lane'], gdns: ['gardens'], pk: ['park'], hse: ['house'], mt: ['mount'], nth: ['north'], sth: ['south'],
};

/** Several written words for one or more full ones; the longest that fits is taken. */
export const phrases: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['church', 'of', 'england'], ['ce']],
  [['church', 'england'], ['ce']],
  [['c', 'of', 'england'], ['ce']],
  [['c', 'of', 'e'], ['ce']],
  [['cof', 'e'], ['ce']],
  [['c', 'ofe'], ['ce']],
  [['c', 'e'], ['ce']],
  [['roman', 'catholic'], ['rc']],
  [['r', 'catholic'], ['rc']],
  [['r', 'c'], ['rc']],
  [['voluntary', 'aided'], ['va']],
  [['voluntary', 'controlled'], ['vc']],
  [['vol', 'aided'], ['va']],
  [['vol', 'controlled'], ['vc']],
  [['v', 'a'], ['va']],
  [['v', 'c'], ['vc']],
  [['p', 'r', 'u'], ['pupil', 'referral', 'unit']],
  [['u', 't', 'c'], ['university', 'technical', 'college']],
  [['p', 's'], ['primary', 'school']],
  [['h', 's'], ['high', 'school']],
  [['j', 'm', 'i'], ['junior', 'mixed', 'infant']],
  [['j', 'm', 'and', 'i'], ['junior', 'mixed', 'infant']],
  [['jm', 'and', 'i'], ['junior', 'mixed', 'infant']],
  [['j', 'and', 'i'], ['junior', 'infant']],
  [['vi', 'form'], ['sixth', 'form']],
];

/** Say nothing at all. */
export const smallWords: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'at', 'in', 'a', 'on', 'with', 'by', 'to', 'an', 's']);

/** Say what kind of school it is. Never enough by themselves to say which. */
export const kindWords: ReadonlySet<string> = new Set([
  'school', 'primary', 'junior', 'infant', 'nursery', 'academy', 'college', 'high', 'secondary', 'grammar', 'community', 'first', 'middle', 'lower', 'upper',
  'special', 'centre', 'sixth', 'form', 'free', 'independent', 'preparatory', 'pre', 'foundation', 'comprehensive', 'technology', 'technical', 'unit', 'pupil',
  'referral', 'alternative', 'provision', 'boys', 'girls', 'mixed', 'ce', 'rc', 'va', 'vc', 'st', 'voluntary', 'specialist', 'science', 'arts', 'sports',
  'university', 'federation', 'trust', 'campus', 'site', 'service', 'education', 'learning', 'methodist', 'church', 'childrens',
]);

/** Kind words that an officer's slip of the keys is looked for among; each with its full form. */
export const slippedKindWords: readonly (readonly [string, string])[] = [
  ...['school', 'primary', 'junior', 'infant', 'nursery', 'academy', 'college', 'secondary', 'grammar', 'community', 'middle', 'catholic', 'infants', 'juniors',
    'special', 'centre', 'preparatory', 'comprehensive', 'technology', 'saint', 'saints', 'england', 'church', 'roman', 'first', 'lower', 'upper', 'girls', 'boys', 'cofe'].map((word) => [word, word] as const),
  ['prim', 'primary'], ['acad', 'academy'], ['comm', 'community'], ['coll', 'college'],
];

/** Words with which a writer says that it may not be this school, or not now. */
export const hedgingWords: ReadonlySet<string> = new Set([
  'or', 'possibly', 'maybe', 'perhaps', 'think', 'thinks', 'believed', 'probably', 'formerly', 'previously', 'former', 'used', 'was', 'were', 'starting', 'transferring',
  'moving', 'left', 'leaving', 'either', 'unsure', 'unconfirmed', 'ex', 'recently',
]);
