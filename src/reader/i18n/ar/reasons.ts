import { RULES } from './reasons/rules';

/** Why something was decided. */
export const strings = {
  rule: RULES,
  by: {
    rule: 'قاعدة في البرنامج: {{id}}',
    list: 'قائمة أسماء: {{id}}',
    editor: 'بيان من المحرر',
    model: 'نموذج لغوي: {{id}}',
  },
  certain: '{{reason}}، يقينه {{percent}}',
  share: '{{reason}}، نصيبه {{percent}}',
  byWords: '{{reason}} ({{words}})',
  quote: { open: '«', close: '»' },
};
