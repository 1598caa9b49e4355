import type { DemoTicket } from './demoTicket.ts';
import { ago, closed, customer, sami, samira, staff, system, toCare, toTechnical } from './thread.ts';

/** Tickets written in Arabic, with Latin names and commands in the midst of the lines. */
export const arabicTickets: readonly DemoTicket[] = [
  {
    subject: 'رسائل متجرنا تصل إلى مجلد البريد غير المرغوب فيه',
    department: 'technical',
    service: 516,
    priority: 2,
    status: 0,
    author: sami,
    messages: [
      customer(
        ago(0, 6, 0),
        `السلام عليكم،

منذ يومين تصل رسائل تأكيد الطلبات من shop.example.net إلى مجلد البريد غير المرغوب فيه عند أغلب الزبائن، مع أننا لم نغيّر شيئًا في إعدادات المتجر. وجدت في ترويسة إحدى الرسائل ما يلي:

\`\`\`
Authentication-Results: mx1.example.org;
  spf=softfail smtp.mailfrom=shop.example.net;
  dkim=none
\`\`\`

هل السبب في سجل SPF أم في شيء آخر؟ الزبائن يتصلون بنا ويسألون عن طلباتهم، فالأمر عاجل بعض الشيء.

وشكرًا لكم.`,
      ),
    ],
  },
  {
    subject: 'نقل الموقع وقاعدة البيانات إلى الخادم الجديد',
    department: 'technical',
    service: 516,
    priority: 2,
    status: 1,
    author: sami,
    messages: [
      customer(
        ago(6, 4, 0),
        `مرحبًا، نريد نقل متجرنا من شركة أخرى إلى الخادم shop.example.net. حجم الملفات ٣٠ غيغابايت تقريبًا وقاعدة البيانات ٤ غيغابايت. هل يمكنكم القيام بذلك ليلًا حتى لا يتوقف البيع؟`,
      ),
      system(ago(6, 3, 58), toTechnical),
      staff(
        samira,
        ago(6, 1, 30),
        `أهلًا بك، نعم يمكننا ذلك، ولن يتوقف المتجر أكثر من عشر دقائق. نحتاج منك إلى:

1. حساب SSH للقراءة فقط على الخادم القديم
2. خفض قيمة TTL في سجلات النطاق إلى 300 قبل النقل بيوم
3. تحديد الليلة المناسبة

سننسخ الملفات مسبقًا، ثم ننقل في الليلة نفسها ما تغيّر منها فقط.`,
        { rating: 'good' },
      ),
      customer(ago(5, 2, 0), 'أنشأت الحساب وخفضت TTL. ليلة الجمعة مناسبة، بعد الساعة الواحدة.'),
      staff(
        samira,
        ago(4, 3, 0),
        `انتهى النسخ الأول. يمكنك أن ترى المتجر على الخادم الجديد قبل النقل إذا أضفت هذا السطر إلى ملف \`/etc/hosts\` في جهازك:

\`\`\`
203.0.113.40  shop.example.net
\`\`\``,
      ),
      customer(
        ago(3, 3, 0),
        'رأيته والمظهر سليم، لكن البحث عن كلمة «قهوة» لا يعطي أي نتيجة، بينما يعمل على الخادم القديم. أظن أن المشكلة في ترميز قاعدة البيانات. أرجو النظر في ذلك قبل ليلة النقل.',
      ),
    ],
  },
  {
    subject: 'فاتورتان عن الشهر نفسه',
    department: 'care',
    service: null,
    priority: 2,
    status: 2,
    author: sami,
    messages: [
      customer(
        ago(8, 3, 0),
        'وصلتنا فاتورتان عن الشهر نفسه: رقم 2402 ورقم 2405، والمبلغ واحد وهو 24.00 EUR. أيّهما ندفع؟',
      ),
      system(ago(8, 2, 59), toCare),
      staff(
        samira,
        ago(8, 0, 40),
        'شكرًا على التنبيه. الفاتورة 2402 عن الخادم shop.example.net، أما الفاتورة 2405 فعن تجديد خدمة لم تطلبوها منذ الصيف. هل ما زلتم تستخدمون «Mail Start» على old.example.org؟',
      ),
      customer(ago(7, 4, 0), 'لا، لم نعد نستخدمها، وكنا نظن أنها أُلغيت.'),
      staff(
        samira,
        ago(6, 2, 0),
        `إذن ألغينا الفاتورة 2405، وتبقى عليكم الفاتورة 2402 فقط. أوقفنا الخدمة ولم نحذفها، ففيها ثلاثة صناديق بريد ما زالت تحوي رسائل قديمة.

هل نرسل إليكم نسخة منها قبل الحذف؟ سننتظر ردّكم ثلاثين يومًا.`,
        { rating: 'good' },
      ),
    ],
  },
  {
    subject: 'طلب رفع إصدار PHP إلى 8.3 لموقع المدوّنة',
    department: 'technical',
    service: 505,
    priority: 3,
    status: 3,
    author: sami,
    messages: [
      customer(
        ago(84, 4, 0),
        'نرجو رفع إصدار PHP لموقع blog.example.org من 8.1 إلى 8.3، فإحدى الإضافات الجديدة تطلبه.',
      ),
      staff(
        samira,
        ago(84, 2, 0),
        'تم الرفع إلى PHP 8.3، وراجعنا سجل الأخطاء بعد زيارة جميع الصفحات فلم نجد فيه شيئًا. إن أردت الرجوع فالأمر متاح لك من «الإعدادات ← إصدار PHP» في أي وقت.',
        { rating: 'good' },
      ),
      customer(ago(83, 22, 0), 'كل شيء يعمل والموقع صار أسرع. جزاكم الله خيرًا.'),
      system(ago(83, 2, 0), closed),
    ],
  },
];
