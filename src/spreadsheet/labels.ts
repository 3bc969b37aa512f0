import { labelIn } from '../model/label.js';
import { inputLabel } from '../words/input-label.js';
import type { Locale, Scenario } from '../model/scenario.js';
import type { What } from '../model/what.js';
import { seriesLabel } from '../words/series-label.js';
import type { CellFormat } from './sheet.js';
import { wordsOf } from '../words/words.js';
import type { ModelSheetWords } from '../words/words.js';

/** How the rows of the model are named and formatted for readers. */
export class Labels {
  readonly words: ModelSheetWords;

  constructor(
    private readonly scenario: Scenario,
    readonly locale: Locale,
  ) {
    this.words = wordsOf(locale).modelSheets;
  }

  input(id: string): string {
    return inputLabel(this.scenario, id, this.locale);
  }

  /** A series or once-per-trial equation: what it says of itself, or what its path is called. */
  equation(name: string, what: What): string {
    if (name.startsWith('driver.')) return this.words.driver(this.input(name.slice('driver.'.length)));
    const growth = /^growth\((.*)\)/.exec(name)?.[1];
    if (growth !== undefined) return this.words.growth(this.input(growth));
    const own = this.input(name);
    const text = this.series(what);
    return own === name ? text : `${own} ${text.slice(name.length + 1)}`;
  }

  /** What a series says of itself. */
  series(what: What): string {
    return seriesLabel(this.scenario, what, this.locale);
  }

  table(name: string): string {
    const season = /^season\((.*)\)$/.exec(name)?.[1];
    if (season !== undefined) return this.words.season(this.input(season));
    const review = /^review\((.*)\)$/.exec(name)?.[1];
    const initiative = this.scenario.initiatives.find(({ id }) => id === review);
    return initiative === undefined ? name : this.words.review(initiative.label);
  }

  unit(unit: string): string {
    return unit === 'money' ? this.scenario.currency : (this.words.units[unit] ?? unit);
  }

  format(unit: string): CellFormat {
    if (unit === this.scenario.currency || unit === 'money') return 'money';
    switch (unit) {
      case 'share':
      case 'lift':
      case 'growth':
        return 'share';
      case 'rate':
        return 'rate';
      case 'factor':
        return 'factor';
      case '0/1':
      case 'index':
      case 'months':
        return 'integer';
      default:
        return 'decimal';
    }
  }

  switch(name: string): string {
    const { initiatives, segments } = this.scenario;
    const { switchOf } = this.words;
    const [kind, ...rest] = name.split('.');
    const id = rest.join('.');
    if (kind === 'initiative') return switchOf.initiative(labelIn(initiatives, id));
    if (kind === 'segment') return switchOf.segment(labelIn(segments, id));
    if (kind === 'edge') {
      const edge = initiatives.flatMap(({ spillovers }) => spillovers).find((one) => one.id === id);
      return switchOf.edge(edge === undefined ? id : this.input(edge.size.id));
    }
    if (name === 'team.plan') return switchOf.plan;
    return name === 'team.exists' ? switchOf.exists : switchOf.cannibalisation;
  }
}
