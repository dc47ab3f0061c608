import type { WordingSet } from '../wording-set';

const REGULATOR = 'Roskomnadzor, notices of 24 and 26 February 2022 (official sources only; «attack», «invasion», «declaration of war» to be removed)';
const WARFARE = 'BBC Editorial Guidelines (2019), section 11 (War, Terror and Emergencies); M. Baker, Translation and Conflict (2006), ch. 6, on framing by labelling';

/** What the fighting as a whole, and an entry of troops, is called. */
export const WAR: readonly WordingSet[] = [
  {
    id: 'war',
    concept: { ar: 'الحرب نفسها', en: 'the war itself' },
    source: `${REGULATOR}; UN General Assembly ES-11/1 (2 March 2022: «aggression»)`,
    words: [
      { word: 'حرب', forms: ['حرب', 'حروب'], unless: ['أسرى', 'جرائم', 'جريمة', 'مجرم', 'مجرمي', 'وزير', 'وزارة', 'العالمية', 'الباردة', 'النجوم', 'التجارية'] },
      {
        word: 'عملية عسكرية خاصة',
        forms: ['عملية عسكرية خاصة', 'عملية خاصة', 'عمليات خاصة'],
        unless: ['قوات', 'قيادة'],
        carries: { ar: 'تسمية موسكو الرسمية، تتجنب كلمتي «حرب» و«غزو»', en: 'Moscow’s official name, which avoids “war” and “invasion”' },
      },
      { word: 'صراع', forms: ['صراع', 'صراعات'], carries: { ar: 'طرفان دون تحديد من بدأ', en: 'two sides, without saying who began' } },
      { word: 'نزاع', forms: ['نزاع', 'نزاعات'], carries: { ar: 'طرفان دون تحديد من بدأ؛ وهو لفظ القانون الدولي', en: 'two sides, without saying who began; the word of international law' } },
      { word: 'أزمة', forms: ['أزمة', 'أزمات'], unless: ['مالية', 'اقتصادية', 'طاقة', 'إنسانية', 'صحية', 'قلبية'], carries: { ar: 'أخف من «حرب»', en: 'milder than “war”' } },
      { word: 'عدوان', forms: ['عدوان'], unless: ['عدم'], carries: { ar: 'يحكم بأن القتال بلا حق، ويحدد البادئ', en: 'judges the use of force unlawful, and names who began' } },
    ],
  },
  {
    id: 'entry',
    concept: { ar: 'دخول قوات إلى أرض', en: 'troops entering land' },
    source: `${REGULATOR}; Reuters Handbook of Journalism, «Freedom from bias»`,
    words: [
      { word: 'توغل', forms: ['توغل', 'توغلات', 'توغلت', 'توغلوا', 'يتوغل', 'تتوغل'], carries: { ar: 'دخول محدود، وقد يكون مؤقتًا', en: 'a limited entry, perhaps for a time' } },
      { word: 'غزو', forms: ['غزو', 'غزت', 'غزوا', 'تغزو', 'يغزو'], unless: ['الفضاء', 'ثقافي', 'الأسواق'], carries: { ar: 'دخول بالقوة إلى أرض الغير، بلا حق', en: 'entering another’s land by force, without right' } },
      { word: 'اجتياح', forms: ['اجتياح', 'اجتياحات', 'اجتاحت', 'اجتاح', 'يجتاح', 'تجتاح'], unless: ['فيضانات', 'عاصفة', 'وباء', 'حرائق'], carries: { ar: 'دخول سريع واسع', en: 'a fast and wide entry' } },
      { word: 'هجوم', forms: ['هجوم', 'هجمات', 'هاجمت', 'هاجم', 'هاجموا', 'تهاجم', 'يهاجم'], unless: ['إلكتروني', 'سيبراني', 'لفظي', 'إعلامي', 'شرس'] },
      { word: 'عملية', forms: ['عملية عسكرية', 'عمليات عسكرية', 'عملية برية'], carries: { ar: 'لفظ الجيوش لما تفعله هي', en: 'what armies call what they do themselves' } },
      { word: 'تسلل', forms: ['تسلل', 'تسللت', 'تسللوا', 'يتسلل', 'متسللين', 'متسللون'], unless: ['حكم', 'هدف', 'مصيدة'], carries: { ar: 'دخول خفي صغير', en: 'a small entry by stealth' } },
      { word: 'مغامرة', forms: ['مغامرة', 'مغامرات'], unless: ['فيلم', 'رواية'], carries: { ar: 'يحكم بأنها طائشة', en: 'judges it reckless' } },
    ],
  },
  {
    id: 'blow',
    concept: { ar: 'ضرب من بعد', en: 'fire from a distance' },
    source: WARFARE,
    words: [
      { word: 'قصف', forms: ['قصف', 'قصفت', 'قصفوا', 'يقصف', 'تقصف'], unless: ['رعد'] },
      { word: 'غارة', forms: ['غارة', 'غارات'] },
      { word: 'ضربة', forms: ['ضربة', 'ضربات'], unless: ['جزاء', 'حرة', 'ركنية', 'شمس', 'ترجيح', 'حظ', 'موجعة'], carries: { ar: 'يوحي بهدف محدد', en: 'suggests a chosen target' } },
      { word: 'استهداف', forms: ['استهداف', 'استهدفت', 'استهدف', 'استهدفوا', 'تستهدف', 'يستهدف'], carries: { ar: 'يقول إن الهدف مقصود', en: 'says that what was hit was meant' } },
      { word: 'مجزرة', forms: ['مجزرة', 'مجازر', 'مذبحة', 'مذابح'], carries: { ar: 'قتل كثيرين لا يقاومون', en: 'the killing of many who cannot resist' } },
    ],
  },
  {
    id: 'killing',
    concept: { ar: 'إماتة إنسان', en: 'the taking of a life' },
    source: 'BBC Academy, Israel and the Palestinians («assassination», «targeted killing»); International Press Institute, Use With Care (2013), «liquidation», «execution»',
    words: [
      { word: 'قتل', forms: ['قتل', 'قتلت', 'قتلوا', 'مقتل', 'يقتل', 'تقتل'] },
      { word: 'اغتيال', forms: ['اغتيال', 'اغتيالات', 'اغتيل', 'اغتالت', 'اغتال'], carries: { ar: 'قتل مدبر لشخص بعينه', en: 'the planned killing of one person' } },
      { word: 'تصفية', forms: ['تصفية', 'تصفيات', 'تصفيته'], unless: ['حسابات', 'كأس', 'نهائيات', 'الشركة', 'المؤهلة', 'مياه', 'موسمية'], carries: { ar: 'لفظ عسكري يخلو من الإنسان', en: 'a military word that leaves the person out' } },
      { word: 'تحييد', forms: ['تحييد', 'حيدت', 'تم تحييد'], carries: { ar: 'لفظ عسكري، لا يقول هل مات', en: 'a military word, which does not say whether he died' } },
      { word: 'إعدام', forms: ['إعدام', 'إعدامات', 'أعدم', 'أعدمت', 'أعدموا'], carries: { ar: 'قتل من لا يقاوم، أو بحكم', en: 'killing one who does not resist, or by sentence' } },
      { word: 'استشهاد', forms: ['استشهاد', 'استشهد', 'استشهدت', 'استشهدوا'], unless: ['على', 'قول', 'آية', 'حديث', 'كلام', 'أبيات', 'مثال'], carries: { ar: 'يجعل للموت معنى دينيًا أو وطنيًا', en: 'gives the death a religious or national meaning' } },
    ],
  },
];
