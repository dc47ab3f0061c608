import { foldedSet } from './folded';

/** Spellings of one foreign first name, a name a row. Usage of the Arabic press; curated. No Arabic name is here: their spellings are different names. */
const ROWS = [
  'أندري أندريه أندريي أندريج',
  'ديمتري دميتري ديميتري دميترو دمتري',
  'فلاديمير فولوديمير فلادمير',
  'ألكسندر ألكساندر أليكسندر أولكسندر أوليكسندر أوليكساندر أولكساندر',
  'ألكسي أليكسي أوليكسي ألكسيه أوليكسيه',
  'سيرغي سيرجي سيرهي سيرغيه سيرجيه سيرهيه',
  'يفغيني يفجيني يفهين يفغين',
  'إيغور إيجور إيهور ايغور',
  'أوليغ أوليج أوليه',
  'نيكولاي ميكولا نيقولاي',
  'ميخائيل ميخايلو',
  'يوري يوريي يورى',
  'فاليري فاليريي',
  'فيتالي فيتاليي',
  'فاسيلي فاسيل',
  'غينادي جينادي هينادي',
  'بوغدان بوجدان بوهدان',
  'سيرجيو سيرخيو',
  'جوزيف جوزف جوزاف',
  'ميشال ميشيل',
  'إيمانويل إمانويل',
  'أنطوان أنتوان',
  'فريدريك فريدريش فريدريتش',
  'غوستاف جوستاف',
  'كريستوفر كريستوفه',
  'ستيفان شتيفان',
  'ديفيد دافيد ديفد',
  'دوغلاس دوجلاس',
  'غيرهارد جيرهارد',
  'يوآف يؤاف يواف',
  'إيتمار ايتامار إيتامار',
  'جدعون غدعون',
  'بنيامين بينيامين بنجامين',
  'يتسحاق إسحاق يتسحق',
  'مارغريت مارجريت',
  'أنجيلا أنغيلا',
  'صامويل سامويل صمويل',
  'وليام ويليام وليم',
  'جيفري جيفرى',
  'هوارد هاورد',
  'فيكتور فكتور',
  'مكسيم ماكسيم',
  'أناتولي أناتول',
  'كونستانتين قسطنطين كوستيانتين',
  'أورسولا أورزولا',
  'مايكل مايكال',
] as const satisfies readonly string[];

const GROUP_OF: ReadonlyMap<string, number> = new Map(ROWS.flatMap((row, group) => [...foldedSet(row)].map((name) => [name, group] as const)));

/** True when two folded first names are known to be spellings of one. */
export function isSameFirstName(one: string, other: string): boolean {
  const group = GROUP_OF.get(one);
  return one === other || (group !== undefined && group === GROUP_OF.get(other));
}
