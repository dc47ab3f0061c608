import { RULES } from './reasons/rules';

/** Why something was decided. */
export const strings = {
  rule: RULES,
  by: {
    rule: 'A rule of the program: {{id}}',
    list: 'A list of names: {{id}}',
    editor: 'Stated by the editor',
    model: 'A language model: {{id}}',
  },
  certain: '{{reason}}, {{percent}} certain',
  share: '{{reason}}, {{percent}} of it',
  byWords: '{{reason}} ({{words}})',
  quote: { open: '“', close: '”' },
};
