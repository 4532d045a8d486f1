/**
 * How names go together in the communities of England today. Written for this project from common knowledge of naming;
 * no list was copied and no real person is meant. Earlier names are drawn more often.
 */
export interface Community {
  readonly key: string;
  /** Share of households, out of about 1000. */
  readonly share: number;
  readonly boys: readonly string[];
  readonly girls: readonly string[];
  readonly family: readonly string[];
  /**
   * How the family name is worn. `polish`: -ski and -ska; `sikh`: Singh or Kaur as middle name; `muslim-girls`: some women
   * carry Begum or Bibi; `two-names`: a double family name; `father-names`: the family name is the grandfather's name.
   */
  readonly custom?: 'polish' | 'sikh' | 'muslim-girls' | 'two-names' | 'father-names';
  /** Parents take from the children's lists unless these are given. */
  readonly mothers?: readonly string[];
  readonly fathers?: readonly string[];
}

export const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/).filter((word) => word !== '');
