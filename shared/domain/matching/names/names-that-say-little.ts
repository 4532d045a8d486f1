/**
 * Names that many unrelated people, or all the brothers or sisters of one family, carry: agreeing on one of them alone
 * does not point at one child. Folded.
 */

/** Given first to several brothers (or sisters), who are then called by their second name. */
export const sharedFirstNames: ReadonlySet<string> = new Set(
  'mohammed muhammad mohammad mohamed muhammed mohamad mohamud muhamed md mohd muhamad mahamed muhammet mouhamed abdul syed sayed sayyid syeda sayeda'.split(' '),
);

/** Family names taken by faith or custom, by men or by women, so that brother and sister may differ and strangers agree. */
export const customaryFamilyNames: ReadonlySet<string> = new Set(
  'singh kaur begum bibi khatun khatoon bano akhtar akhter parveen perveen kausar sultana banu bee devi ben bhai kumar kumari ullah miah mia'.split(' '),
);
