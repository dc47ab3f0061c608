import { expect, test } from 'vitest';
import { ids, names } from './read-names';

test.each([
  ['فاز مانشستر سيتي', ['ORG مانشستر سيتي']],
  ['زار مانشستر أمس', ['LOC مانشستر']],
  ['يلتقي ريال مدريد غدا', ['ORG ريال مدريد']],
  ['في العاصمة مدريد', ['LOC مدريد']],
  ['مع باريس سان جرمان', ['ORG باريس سان جرمان']],
  ['وصل إلى باريس', ['LOC باريس']],
  ['قال مدرب ليفربول', ['ORG ليفربول']],
  ['حريق في ليفربول', ['LOC ليفربول']],
  ['عاد إلى مدينة برشلونة', ['LOC برشلونة']],
  ['جماهير برشلونة غاضبة', ['ORG برشلونة']],
  ['عاش في نابولي', ['LOC نابولي']],
  ['تعهد البنك الأهلي بالسداد', []],
])('tells a club from its city: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test('reads a bare city as its club where matches are spoken of, except after a preposition of place', () => {
  expect(ids('سجل المهاجم هدفين في المباراة على ملعب الفريق في الدوري', 'فاز ليفربول على ميلان', 'ولد في ليفربول')).toEqual(['org:liverpool-fc', 'org:ac-milan', 'loc:liverpool']);
  expect(ids('تظاهر عمال المرفأ', 'وشهدت ليفربول إضرابا')).toEqual(['loc:liverpool']);
});

test.each([
  ['على ملعب سانتياغو برنابيو', ['LOC ملعب سانتياغو برنابيو']],
  ['على ملعب أنفيلد', ['LOC ملعب أنفيلد']],
  ['بناء سد كهرومائي كبير', []],
  ['عبر جسر أنتونيفسكي', ['LOC جسر أنتونيفسكي']],
  ['وذكر موقع إخباري محلي', []],
])('takes the whole of a facility and no description: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});
