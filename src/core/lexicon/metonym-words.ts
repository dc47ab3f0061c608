import { foldedSet } from './folded';

/** Seats of power that are no capitals, by id. */
export const SEATS: ReadonlySet<string> = new Set(['loc:tel-aviv', 'loc:ramallah', 'loc:the-hague', 'loc:benghazi', 'loc:erbil', 'loc:gaza-city']);

/** Palaces that are named for who rules in them, by id of the institution. */
export const PALACES: ReadonlySet<string> = new Set(['org:kremlin', 'org:white-house', 'org:elysee']);

/** Words before a capital that make it a place. */
export const PLACE_BEFORE: ReadonlySet<string> = foldedSet(
  'في إلى من نحو قرب وسط داخل خارج مدينة العاصمة عاصمة ضواحي شوارع سماء أجواء غرب شرق شمال جنوب غربي شرقي شمالي جنوبي فوق مطار زيارة سفارة جامعة اتفاق اتفاقية إعلان قمة محادثات مباحثات اجتماع مؤتمر معرض مهرجان بورصة سوق زار غادر وصل يزور يغادر سيزور حول عبر محيط أحياء سكان أهالي بلدية عمدة محافظ حي ميناء ملعب ساحة معركة حصار مسار منصة منطقة محافظة ولاية مقاطعة إقليم ريف قصف استهداف مواليد',
);

/** Words before a capital that speak of its government. */
export const POWER_BEFORE: ReadonlySet<string> = foldedSet(
  'نظام قوات حكومة حليف حليفة حلفاء سيطرة موقف مواقف قرار قرارات مطالب مطلب دعم اتهامات اتهام بين عن مع ضد تجاه سلطات مساعي مساع رد تصريحات تهديدات تهديد تحذيرات عقوبات ضغوط جهود سياسة سياسات مصالح التزام شروط رفض قبول رغبة نية موافقة علاقات علاقة خلافات وساطة مبادرة تحالف شراكة مفاوضي مبعوث مسؤولي دبلوماسية استراتيجية تزويد تسليح طمأنة إقناع اتهم اتهمت دعا دعت حث حثت طالب طالبت هدد هددت حذر حذرت أبلغ أبلغت منح منحت انضمام تقدم تراجع هجوم انتصار هزيمة خطة خطط طموحات قلق مخاوف صمت تردد دفع لدفع حمل إجبار لإجبار مطالبة إرغام لإقناع',
);

/** Nouns after which «من» names who gives («طلب من موسكو»). */
export const GIVEN_BY: ReadonlySet<string> = foldedSet('طلب بطلب رد موافقة بموافقة دعم بدعم إقرار اعتراف ضمانات تعهد تعهدات مباركة إذن بإيعاز إيعاز ضغط بضغط ضغوط قرار بقرار رسالة رسائل تطمينات مبادرة بمبادرة');

/** Verbs of going, after which «ل» names a place («وصل لموسكو»). */
export const GOING: ReadonlySet<string> = foldedSet('وصل وصلت عاد عادت توجه توجهت سافر سافرت غادر غادرت انتقل انتقلت يصل يعود يتوجه يسافر وصوله عودته زيارة زيارته رحلة');

/** Words before «بين» that make a way of it («الطريق بين دمشق وبيروت»). */
export const WAYS: ReadonlySet<string> = foldedSet('الطريق طريق المسافة مسافة رحلة رحلات الواصل الواصلة يقع تقع الحدود خط قطار مباراة المباراة');
