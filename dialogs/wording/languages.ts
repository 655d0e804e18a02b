/**
 * For people who write in another language: that we speak English, and whom they can reach. Nobody has yet read these lines
 * whose first language they are; the numbers come from the data.
 */
import type { Language } from '../understanding/index.ts';

interface Contacts {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** "I only speak English. You can write to us or call. If life is at risk, call 999. For urgent advice call 111." */
const lines: Readonly<Record<Language, (contacts: Contacts) => string>> = {
  welsh: ({ name, email, phone }) =>
    `Mae'n ddrwg gen i, Saesneg yn unig rydw i'n ei deall. Gallwch gysylltu â ${name}: ${email} neu ${phone}. Os oes bywyd mewn perygl, ffoniwch 999. Am gyngor brys, ffoniwch 111.`,
  polish: ({ name, email, phone }) =>
    `Przepraszam, rozumiem tylko po angielsku. Możesz skontaktować się z ${name}: ${email} lub ${phone}. Jeśli życie jest zagrożone, zadzwoń pod 999. Po pilną poradę zadzwoń pod 111.`,
  urdu: ({ name, email, phone }) =>
    `معذرت، میں صرف انگریزی سمجھتا ہوں۔ آپ ${name} سے رابطہ کر سکتے ہیں: ${email} یا ${phone}۔ اگر جان کو خطرہ ہو تو 999 پر کال کریں۔ فوری مشورے کے لیے 111 پر کال کریں۔`,
  punjabi: ({ name, email, phone }) =>
    `ਮਾਫ਼ ਕਰਨਾ, ਮੈਂ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਸਮਝਦਾ ਹਾਂ। ਤੁਸੀਂ ${name} ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ: ${email} ਜਾਂ ${phone}। ਜੇ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ 999 'ਤੇ ਕਾਲ ਕਰੋ। ਤੁਰੰਤ ਸਲਾਹ ਲਈ 111 'ਤੇ ਕਾਲ ਕਰੋ।`,
  bengali: ({ name, email, phone }) =>
    `দুঃখিত, আমি শুধু ইংরেজি বুঝি। আপনি ${name}-এর সঙ্গে যোগাযোগ করতে পারেন: ${email} অথবা ${phone}। জীবনের ঝুঁকি থাকলে 999 নম্বরে ফোন করুন। জরুরি পরামর্শের জন্য 111 নম্বরে ফোন করুন।`,
  arabic: ({ name, email, phone }) =>
    `عذرًا، أفهم الإنجليزية فقط. يمكنك التواصل مع ${name}: ${email} أو ${phone}. إذا كانت الحياة في خطر، اتصل بالرقم 999. للحصول على نصيحة عاجلة، اتصل بالرقم 111.`,
  romanian: ({ name, email, phone }) =>
    `Îmi pare rău, înțeleg doar engleza. Puteți contacta ${name}: ${email} sau ${phone}. Dacă viața este în pericol, sunați la 999. Pentru sfaturi urgente, sunați la 111.`,
  portuguese: ({ name, email, phone }) =>
    `Desculpe, só entendo inglês. Pode contactar ${name}: ${email} ou ${phone}. Se houver perigo de vida, ligue 999. Para conselhos urgentes, ligue 111.`,
  spanish: ({ name, email, phone }) =>
    `Lo siento, solo entiendo inglés. Puede ponerse en contacto con ${name}: ${email} o ${phone}. Si hay peligro de muerte, llame al 999. Para consejo urgente, llame al 111.`,
  french: ({ name, email, phone }) =>
    `Désolé, je ne comprends que l'anglais. Vous pouvez contacter ${name} : ${email} ou ${phone}. Si une vie est en danger, appelez le 999. Pour un conseil urgent, appelez le 111.`,
  chinese: ({ name, email, phone }) =>
    `抱歉，我只懂英语。您可以联系 ${name}：${email} 或 ${phone}。如有生命危险，请拨打 999。如需紧急医疗建议，请拨打 111。`,
};

/** What is said in this language, with the same in English below, for whoever helps them. */
export function inTheirLanguage(language: Language, contacts: Contacts): string {
  return `${lines[language](contacts)}\n\nI am sorry. I only understand English. You can contact ${contacts.name}: ${contacts.email} or ${contacts.phone}.`;
}
