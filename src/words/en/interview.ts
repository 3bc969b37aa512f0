/** What is asked of an author before the starter is written. */
export const interview = {
  /** The name of what is asked first, in every language at once. */
  language: 'Language',
  opening: 'Twelve questions; Enter keeps what stands in brackets. Everything can be changed in the file afterwards.',
  ask: {
    title: 'Title of the program',
    purpose: 'Its purpose: what is it for, beyond revenue?',
    start: 'First month (YYYY-MM)',
    customers: 'Direct customers today',
    mrr: 'Monthly recurring revenue today (the target for partner revenue in year 3 starts at the same amount)',
    wins: 'New direct customers a month, as a number or "18 to 26"',
    arpa: 'Monthly revenue of a new customer, as a number or "400 to 700"',
    deal: 'How partners sell: referral or resale',
    initiative: 'The first initiative',
    once: 'What it costs at the start',
    within: 'Within how many months it must be back (such as "36 months")',
    limit: 'Beyond which cumulative loss is it a no-go?',
  },
  empty: 'Please write something, or press Enter to keep what stands in brackets.',
  oneOf: 'Please answer referral or resale.',
  month: 'Please write a month as YYYY-MM, such as 2027-04.',
  ended: 'the input ended before the last question; nothing was written. --yes writes the starter without questions',
  /** Comment beside the terms of a resale deal: where they come from. */
  resaleTerms: 'source: 75% of list, an example (bizshare)',
};
