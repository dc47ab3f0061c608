import { foldedSet } from './folded';

/** Words right before a name that only a woman bears. */
export const FEMININE_TITLES: ReadonlySet<string> = foldedSet(
  'السيدة الآنسة الرئيسة الوزيرة الملكة الأميرة الشيخة الدكتورة السفيرة النائبة المتحدثة الناطقة زوجته زوجة أرملة أرملته ابنته ابنة شقيقته شقيقة والدته والدة نجلته كريمته المستشارة المفوضة المبعوثة الصحفية الصحافية الناشطة الكاتبة المحامية المديرة',
);

/** Offices of men that are spelled like those of women. */
export const MASCULINE_OFFICES: ReadonlySet<string> = foldedSet('عمدة خليفة علامة');
