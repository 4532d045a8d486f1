/**
 * Names that are also words in which people tell what happened. Written small, they are taken as the word; with a capital or a
 * title before them, as the name. Anything not listed here is a name however it is written.
 */
const ordinary = new Set(
  `able art autumn back ball band bank bar bath bay beach bear bell best big bill bird black blood blow blue board bold bond book box boy branch bread break bridge bright brother brown burn butter buy call camp can
  care case chance chase child church class clean clear close coach coat cold cook corner couch course court cover cow cross cup cut cutting dark dawn day deal dear death den door down drew drink drive driver early
  east eve evening eye fair farm fast father fear field fine finger first fish food fool foot forest foster free french fresh friend game garden gate gift girl glass go gold good grave green grey ground guest guy
  hair hall hand hard head heart heath help hid high hill hit hold home hood hook hope hospital house hunt hurt ice job judge jump just keen keep key kid kind king kitchen lake land lane large last late law lay left
  light little lock long look lost love low main man march mark market may mean middle mill mine money month moon more morning mother mouth mum nail near new nice night nine noise north nurse old only orange order
  other page pain park parry part past path patience pay peace penny person place plant play pool poor post pot power price pull quick quiet race rain read ready rest rich ride right ring river road rock room root
  rose round rule rush sand scary school sea senior service sharp shirt shoe shore short shut side silver sister sky slow small smart smoke snow soft son song south speak speed spring square stable star start step
  stick still stone story strange street strong sue summer sun sweet swift table tall tear test time town train tree trip true van view wall ward warm water way week well west white wild will win winter won wood
  word work wrong yard year young youth`.split(/\s+/),
);

/** Words that no account can do without, and that begin its sentences: only a capital inside a sentence, or a title, makes a name of them. */
const grammar = new Set(
  `an and as at be by did do had has have he her hers him his how if in is it its me mine my no nor not now of off on once one or our out over police said saw says she so some than that the their them then there they this those to told too two under up upon us was
  we went were what when where while who why with you your`.split(/\s+/),
);

export type Commonness = 'name' | 'ordinary' | 'grammar';

/** How a folded name is to be taken where it stands in a text; "marks", "woods" as "mark", "wood". */
export function commonnessOf(name: string): Commonness {
  const forms = name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
  if (grammar.has(name)) return 'grammar';
  return forms.some((form) => ordinary.has(form)) ? 'ordinary' : 'name';
}
