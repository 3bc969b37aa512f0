import { report } from '../resolve/context.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

/** Causes that lie inside our own house. */
const internal =
  /リードが?(の)?(不足|少な|足り)|直販が?の?(売れ|弱|不振|伸び悩)|(自社|当社|弊社)の(売上|業績|利益)|売上(を|が|の)(増|伸|拡大|不足|足り)|ノルマ|目標(の)?(未達|達成)|人(手|員)不足|(few|fewer|too few|not enough|lack of|short of) (leads|sales ?people|reps)|leads are (short|few)|direct (sales )?(is|are) (weak|slow|not)|(hit|meet|reach|make) (our |the )?(numbers?|quota|targets?)|(increase|grow|raise) (our )?(own )?(sales|revenue|profit)/i;

/** Someone outside who gains. */
const outside =
  /顧客|お客|ユーザ|企業|事業者|パートナー|地域|社会|地方|業界|中小|customers?|clients?|users?|partners?|compan(y|ies)|business(es)?|smes?|region|society|communit(y|ies)/i;

/** A purpose is the first thing that a report says; one that only speaks of our own trouble wins nobody. */
export function checkPurpose({ scenario, root, context }: Built): void {
  const cursor = root.at('purpose');
  if (scenario.purpose === '') {
    report(context, 'purpose-missing', cursor);
    return;
  }
  const cause = internal.exec(scenario.purpose);
  const rest = cause === null ? '' : scenario.purpose.replace(cause[0], '');
  if (cause !== null && !outside.test(rest)) report(context, 'purpose-internal', cursor, { found: cause[0] });
}
