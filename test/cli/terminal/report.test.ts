import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { colorPaint, noPaint } from '../../../src/write/text/paint.js';
import { terminalReport } from '../../../src/cli/terminal/report.js';
import { reportSample } from '../../write/report-sample.js';
import { sampleSummary } from '../../charts/sample-summary.js';
import type { SampleOptions } from '../../charts/sample-summary.js';

const report = (options: SampleOptions = {}): string => terminalReport(sampleSummary(options), 'out/plan', noPaint);
const linesOf = (text: string): string[] => text.split('\n');
const widest = (text: string): number => Math.max(...linesOf(text).map((line) => stringWidth(line)));

const long = 'とても長い名前のイニシアチブ・プロジェクト・第二段階・東北六県および新潟県を対象とする共同開拓（改訂版）';

describe('the terminal report', () => {
  it.each(['ja', 'en'] as const)('stays within 100 columns in %s, also with long names and large amounts', (locale) => {
    expect(widest(report({ locale }))).toBeLessThanOrEqual(100);
    const labels = [long, `${long}2`, 'A very long English name of an initiative that goes on and on and on'];
    expect(widest(report({ locale, initiativeLabels: labels, segmentLabels: labels }))).toBeLessThanOrEqual(100);
  });

  it('names what holds the plan back, the most frequent first, with its month and what would ease it, in both languages', () => {
    const part = (locale: 'ja' | 'en', title: string): string => {
      const text = terminalReport(reportSample({ locale }), null, noPaint);
      return text.split('\n\n').find((block) => block.startsWith(title))!;
    };
    const english = part('en', 'What holds the plan back');
    expect(linesOf(english).slice(1, 5)).toEqual([
      '  Bank seminar: starts in 12.0% of trials',
      '    → an easier condition, or a date',
      '  Web agencies, Tohoku dealer: coverage below 100% in 83.0% of trials, from Jul 2027, lowest 63.0%',
      '  (medians)',
    ]);
    expect(english).not.toContain('Executive hours');
    const japanese = part('ja', '計画のボトルネック');
    expect(linesOf(japanese).slice(1, 6)).toEqual([
      '  銀行セミナー：開始するのは試行の12.0%',
      '    → 条件を下げるか、日付で始める',
      '  WEB制作会社、東北コピー販売：試行の83.0%でカバー率が100%を下回る（2027年7月から、最低63.0%、',
      '  中央値）',
      '    → それまでにパートナー営業を増やすか、1人あたりの担当社数を増やす',
    ]);
    expect(Math.max(widest(english), widest(japanese))).toBeLessThanOrEqual(100);
  });

  it('says nothing of bottlenecks where nothing holds back', () => {
    expect(report({ locale: 'en' })).not.toContain('What holds the plan back');
  });

  it('shows title, replay line, every target and initiative, both lenses, and where the files are', () => {
    const summary = sampleSummary({ locale: 'en' });
    const text = terminalReport(summary, 'out/plan', noPaint);
    expect(text).toContain(summary.scenario.title);
    expect(text).toContain(`seed ${summary.replay.seed} · 8,192 trials · yoha ${summary.replay.version}`);
    for (const each of summary.initiatives) expect(text).toContain(each.label.slice(0, 15));
    for (const part of [
      'Strict',
      'Broad',
      '50% paid back by',
      '90% paid back by',
      'Not recovered',
      'Peak deficit',
      'out/plan',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('aligns columns although Japanese characters are two columns wide', () => {
    const lines = linesOf(report({ locale: 'ja' }));
    const start = lines.findIndex((line) => line.startsWith('プログラム'));
    const table = lines.slice(start + 1, start + 9);
    expect(new Set(table.map((line) => stringWidth(line))).size).toBe(1);
  });

  it('says 差なし and shows no month when the flow is zero', () => {
    const text = report({ locale: 'ja', difference: false });
    expect(text).toContain('差なし');
    expect(text).not.toMatch(/50%が回収.*か月 \(/);
  });

  it('does without targets, initiatives and a verdict', () => {
    const text = report({ locale: 'en', targets: false, verdict: false, initiativeLabels: [] });
    expect(text).not.toContain('Targets');
    expect(text).not.toContain('Initiatives');
    expect(text).toContain('Verdict: none');
  });

  it('writes the same text with and without colour', () => {
    const summary = sampleSummary({ locale: 'ja' });
    const colored = terminalReport(summary, 'out', colorPaint);
    expect(colored).toContain('\u001B[');
    // eslint-disable-next-line no-control-regex -- the escape sequences are what is taken out
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(terminalReport(summary, 'out', noPaint));
  });

  it('lets no control or direction character of a name reach the terminal', () => {
    const text = report({ initiativeLabels: ['a\u001B[31mred', 'b\u202Ecba', 'c\r\nd'] });
    // eslint-disable-next-line no-control-regex -- these must not occur
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });
});
