import type { interview as en } from '../en/interview.js';

export const interview: typeof en = {
  language: '言語',
  opening: '12の質問です。Enter だけで［ ］の内容のままになります。あとからファイルですべて変えられます。',
  ask: {
    title: 'プログラムの名前',
    purpose: '目的（売上のほかに、何のためか）',
    start: '最初の月（YYYY-MM）',
    customers: '直販の顧客数（現在）',
    mrr: '月額売上 MRR（現在、円。3年目のパートナー売上の目標も同額から始めます）',
    wins: '直販の新規受注、月あたり（数、または "18 to 26" のような幅）',
    arpa: '新規顧客1社の月額（数、または "40_000 to 70_000" のような幅）',
    deal: '商流：referral（紹介）か resale（再販）',
    initiative: '最初の施策の名前',
    once: 'その初期費用（円）',
    within: '何か月以内に回収するか（例 "36 months"）',
    limit: '累積損失がいくらを超えたら見送りか（円）',
  },
  empty: '内容を書くか、Enter だけで［ ］のままにしてください。',
  oneOf: 'referral か resale で答えてください。',
  month: '2027-04 のように YYYY-MM で書いてください。',
  ended: '最後の質問の前に入力が終わりました。何も書き出していません。--yes なら質問なしでひな形を書き出します',
  resaleTerms: '出典：仕切り75%の例（bizshare）',
};
