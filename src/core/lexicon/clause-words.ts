import { foldedSet } from './folded';

/** A noun phrase in subject position ends before these. */
export const PHRASE_END = foldedSet('في على علي عن خلال عبر أمام إثر عقب بعد قبل حول ضد مع إلى من عند لدى منذ أثناء ضمن حين عندما بينما فيما حيث يوم أمس اليوم غدا مساء صباح فجر أيضا كذلك إن أن بأن إنه إنها أنه أنها قائلا قائلة بأنه بأنها ل ب لكن ولكن هذا هذه ردا تعليقا بشأن بخصوص أنهم إنهم تعقيبا لدى لقد قد الذي التي الذين الآن لاحقا مؤخرا سابقا');
/** After «في» these are no part of the speaker's description: «قال مسؤول في تصريح». */
export const OCCASIONS = foldedSet('بيان تصريح تصريحات مؤتمر مقابلة حديث خطاب كلمة تغريدة منشور رسالة تقرير وقت اتصال جلسة حوار لقاء مقطع تدوينة بيانات أعقاب ختام مستهل إطار سياق رد أول إشارة كلمته خطابه حديثه بيانه مقابلته تقريرها تقريره منشوره الوقت اليوم مداخلة إحاطة إفادة بث تسجيل مقال صفحته حسابه حسابها موقعها موقعه ساعة الأثناء يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');
/** Stand between verb and subject, or before both: «قال أيضا», «من جانبه قال». */
export const ADVERBS = foldedSet('خصوصا خاصة تحديدا غالبا دائما علنا حرفيا أولا أخيرا له لها لهم لنا لي لهما عنه عنها عنهم به بها إليه إليها عليه عليها منه منها فيه فيها معه معها أيضا كذلك بدوره بدورها بدورهم لاحقا سابقا مؤخرا آنذاك حينها مجددا مرارا رسميا صراحة بوضوح قد لقد كان كانت اليوم أمس');
/** Particles at the head of a nominal clause: the subject follows. */
export const CLAUSE_OPENERS = foldedSet('لكن ولكن إن أن وأن وإن لأن كأن بأن فيما وفيما بينما وبينما كان وكان كانت وكانت كما وكما حيث إذ غير إلا عندما بعدما بعد لا يزال تزال حين ما رغم والذي الذي التي ومع');
/** Prepositions: the noun after them is no subject. */
export const PREPOSITIONS = foldedSet('في من على عن إلى مع ل ب خلال عبر بين ضد حول أمام بعد قبل منذ حتى لدى عند تجاه نحو دون ضمن وسط داخل خارج قرب جانب إثر عقب بحسب وفق حسب بشأن بقيادة لصالح بدعم إزاء طوال فوق تحت باسم ومن وفي وعلى وإلى وعن ومع وبين');
/** A reported clause ends where one of these opens another after a comma. */
export const CLAUSE_ENDS = foldedSet('وهو وهي وهم فيما بينما حسبما وفق وفقا بحسب حسب طبقا نقلا وذلك رافضا رافضة متوجها معربا معربة كما وكان وكانت الأمر علما وسط');
/** Never the subject of a verb after them: before a verb without a subject these show that it is carried over. */
export const PARTICLES = foldedSet('قد لقد ما لم لا لن سوف ثم هو هي هم أنه أنها أنهم إنه إنها إنهم بأنه بأنها لأنه لأنها لكنه لكنها لكنهم إذ حيث كما بل أو أم بأن');
/** What shows something, without saying it («الشواهد تشير إلى»). */
export const EVIDENCE_NOUNS = foldedSet('شواهد مؤشرات صور لقطات مقاطع مقطع فيديو تطورات أدلة معطيات أرقام وقائع أحداث نتائج الشواهد المؤشرات الصور اللقطات المقاطع التطورات الأدلة المعطيات الأرقام الوقائع الأحداث النتائج');
/** Before أن these are passive or impersonal when no subject is near («يذكر أن», «يتوقع أن»). */
export const IMPERSONAL_VERBS = foldedSet('يذكر يتوقع يرجح يقدر ينقل يعلن يتبين تبين');
/** Close a title that goes on with ل («القائد العام للجيش»). */
export const OFFICE_ADJECTIVES = foldedSet('العام العامة التنفيذي التنفيذية الأعلى الخاص الخاصة الدائم الدائمة المساعد الأول السابق السابقة الأممي الأممية الأميركي الأمريكي الإقليمي الإقليمية السامي السامية الرسمي الرسمية');
