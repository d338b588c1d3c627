// What the pages say. Names of figures come from the services in the caller's language; these are the page's own words.
const WORDS = {
  vi: {
    skip: 'Đến nội dung chính', motto: 'Hồ sơ, quy định và số liệu nhiệm kỳ', language: 'Ngôn ngữ', api: 'Thử API (Swagger UI)',
    signIn: 'Đăng nhập', signOut: 'Đăng xuất', title: 'Số liệu nhiệm kỳ của cấp uỷ',
    welcome: 'Mỗi con số ở đây được đếm từ hồ sơ và dẫn về đúng những hồ sơ ấy. Hãy đăng nhập để xem số liệu trong phạm vi của mình.',
    heading: 'Số liệu của {org}', org: 'Mã tổ chức', from: 'Từ ngày', to: 'Đến hết ngày', show: 'Xem số liệu', loading: 'Đang lấy số liệu…',
    figure: 'Chỉ tiêu', value: 'Giá trị', distinct: 'Số đối tượng khác nhau', parts: 'Chia theo', records: 'Hồ sơ',
    openRecords: 'Xem hồ sơ', recordsOf: 'Hồ sơ của chỉ tiêu: {name}', close: 'Đóng', more: 'Xem thêm', noRecords: 'Không có hồ sơ nào.',
    partial: 'Chưa đầy đủ: còn thiếu phần của', asOf: 'Từ {from} đến hết {to}. Theo những gì đã ghi nhận đến {knownAt}.',
    none: 'Không có số liệu nào để hiển thị.', noIssuer: 'Không kết nối được dịch vụ đăng nhập {issuer}.',
    failed: 'Không lấy được dữ liệu. Hãy thử lại.', yes: 'có', no: 'không',
    withheld: 'Không hiển thị: con số sẽ làm lộ một số ít vụ việc hạn chế tiếp cận.', unrestricted: 'Không kể vụ việc hạn chế: {value}',
    lastKnown: 'Chưa có số liệu hiện tại. Số liệu gần nhất: {value}, theo ghi nhận đến {knownAt}.',
  },
  en: {
    skip: 'To the main content', motto: 'Records, rules and figures of a term', language: 'Language', api: 'Try the API (Swagger UI)',
    signIn: 'Sign in', signOut: 'Sign out', title: 'The figures of a committee’s term',
    welcome: 'Every figure here is counted from records and leads back to those very records. Sign in to see the figures within your scope.',
    heading: 'Figures of {org}', org: 'Organisation code', from: 'From', to: 'To (inclusive)', show: 'Show figures', loading: 'Asking for the figures…',
    figure: 'Figure', value: 'Value', distinct: 'Distinct subjects', parts: 'Of which', records: 'Records',
    openRecords: 'Show records', recordsOf: 'Records behind: {name}', close: 'Close', more: 'Show more', noRecords: 'There are no records.',
    partial: 'Not complete: missing are the parts of', asOf: 'From {from} to {to} inclusive. As recorded by {knownAt}.',
    none: 'There are no figures to show.', noIssuer: 'The sign-in service {issuer} cannot be reached.',
    failed: 'The data could not be had. Try again.', yes: 'yes', no: 'no',
    withheld: 'Not shown: the number would tell of a few restricted cases.', unrestricted: 'Without restricted cases: {value}',
    lastKnown: 'Not known at present. Last known: {value}, as recorded by {knownAt}.',
  },
  ar: {
    skip: 'إلى المحتوى الرئيسي', motto: 'سجلات الولاية وقواعدها وأرقامها', language: 'اللغة', api: 'تجربة الواجهة البرمجية (Swagger UI)',
    signIn: 'تسجيل الدخول', signOut: 'تسجيل الخروج', title: 'أرقام ولاية اللجنة الحزبية',
    welcome: 'كل رقم هنا محسوب من السجلات ويقود إلى تلك السجلات نفسها. سجّل الدخول لترى الأرقام ضمن نطاقك.',
    heading: 'أرقام {org}', org: 'رمز المنظمة', from: 'من', to: 'إلى (ضمنًا)', show: 'عرض الأرقام', loading: 'جارٍ طلب الأرقام…',
    figure: 'المؤشر', value: 'القيمة', distinct: 'عدد المعنيين المختلفين', parts: 'منها', records: 'السجلات',
    openRecords: 'عرض السجلات', recordsOf: 'سجلات المؤشر: {name}', close: 'إغلاق', more: 'عرض المزيد', noRecords: 'لا توجد سجلات.',
    partial: 'غير مكتمل: ينقص نصيب', asOf: 'من {from} إلى {to} ضمنًا، بحسب المسجَّل حتى {knownAt}.',
    none: 'لا توجد أرقام للعرض.', noIssuer: 'تعذّر الاتصال بخدمة تسجيل الدخول {issuer}.',
    failed: 'تعذّر جلب البيانات. أعد المحاولة.', yes: 'نعم', no: 'لا',
    withheld: 'غير معروض: قد يكشف الرقم عن عدد قليل من القضايا المقيَّدة.', unrestricted: 'دون القضايا المقيَّدة: {value}',
    lastKnown: 'الرقم الحالي غير متاح. آخر رقم معروف: {value}، بحسب المسجَّل حتى {knownAt}.',
  },
};

let language = 'vi';

export const languageNow = () => language;

export function say(key, values = {}) {
  return WORDS[language][key].replace(/\{(\w+)}/g, (hole, name) => values[name] ?? hole);
}

// Latin digits in Arabic too: codes, numbers and dates of documents are written with them.
const locale = () => (language === 'ar' ? 'ar-u-nu-latn' : language);

export const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value);

export const day = (text) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));

export const moment = (text) => new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(text));

export function speak(chosen) {
  language = WORDS[chosen] ? chosen : 'vi';
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-say]')) {
    element.textContent = say(element.dataset.say);
  }
}

export const firstChoice = () =>
  localStorage.getItem('capuy-language') ?? navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => WORDS[tag]) ?? 'vi';
