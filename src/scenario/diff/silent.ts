/** Keys of a document that change no number: names for people and evidence. */
const silent: ReadonlySet<string> = new Set([
  'yoha',
  'title',
  'purpose',
  'locale',
  'label',
  'unit',
  'why',
  'because',
  'review',
  'approvers',
  'owner',
  'asOf',
  'source',
]);

/** Everything that says something about the model; a field called `unit` of an assumption is for people, too. */
export const speaks = (key: string): boolean => !silent.has(key);
