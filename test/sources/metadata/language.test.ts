import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromText } from '../../../src/sources/articleFromText';
import { languageOf } from '../../../src/sources/metadata/language';

const ARTICLES = path.resolve(__dirname, '../../articles');

describe('the language of a text', () => {
  test.each([
    ['ru', 'Экспорт меди вырос на 3% в мае, сообщила таможня.'],
    ['uk', 'Експорт міді зріс на 3% у травні, повідомила митниця їхньої країни.'],
    ['be', 'Экспарт калійных угнаенняў вырас у маі, паведаміў урад.'],
    ['bg', 'Износът на мед се увеличи през май с 3%, съобщи митницата, а търговията със злато намаля.'],
    ['kk', 'Мыс экспорты мамыр айында үш пайызға өсті, деп хабарлады кеден қызметі.'],
    ['sr', 'Извоз бакра порастао је у мају, саопштила је царина, док је производња злата у њој опала.'],
    ['zh', '五月份铜出口增长了百分之三。'],
    ['ja', '五月の銅の輸出は三パーセント増えた。'],
    ['ko', '5월 구리 수출은 3% 늘었다.'],
    ['ar', 'ارتفعت صادرات النحاس في مايو بنسبة ثلاثة في المئة.'],
    ['fa', 'صادرات مس ایران در ماه گذشته پنج درصد بیشتر از پارسال شد.'],
    ['ur', 'تانبے کی برآمدات مئی میں بڑھ گئی ہیں۔'],
    ['el', 'Οι εξαγωγές χαλκού αυξήθηκαν τον Μάιο.'],
    ['he', 'יצוא הנחושת עלה בחודש מאי.'],
    ['hi', 'मई में तांबे का निर्यात तीन प्रतिशत बढ़ा।'],
    ['th', 'การส่งออกทองแดงเพิ่มขึ้นในเดือนพฤษภาคม'],
    [
      'de',
      'Die Ausfuhr von Kupfer stieg im Mai um 3 Prozent, wie das Ministerium mitteilte. Der Preis ist nicht bekannt.',
    ],
    ['fr', 'Les exportations de cuivre ont augmenté de 3 % en mai, selon les douanes. La production est stable.'],
    ['es', 'Las exportaciones de cobre subieron un 3 % en mayo, según la aduana. El precio por tonelada se mantuvo.'],
    ['pt', 'As exportações de cobre subiram 3% em maio, segundo os dados da alfândega. A produção não mudou.'],
    ['it', 'Le esportazioni di rame sono aumentate del 3% nel mese di maggio, secondo i dati della dogana.'],
    ['nl', 'De uitvoer van koper steeg in mei met 3 procent, meldt het ministerie. De prijs is niet bekend.'],
    ['tr', 'Bakır ihracatı mayıs ayında yüzde 3 arttı ve bu yıl için daha çok satış bekleniyor, fiyat ise değişmedi.'],
    [
      'pl',
      'Eksport miedzi wzrósł w maju o 3 procent i według urzędu nie jest to koniec. Cena na giełdzie od roku spada.',
    ],
    ['sv', 'Exporten av koppar ökade med 3 procent i maj, och det är mer än i fjol. Priset har inte ändrats.'],
    ['da', 'Eksporten af kobber steg med 3 procent i maj, og det er mere end sidste år. Prisen blev ikke ændret.'],
    ['no', 'Eksporten av kobber steg med 3 prosent i mai, og det er mer enn i fjor. Prisen ble ikke endret.'],
    ['fi', 'Kuparin vienti kasvoi ja se oli yli kolme prosenttia, mutta hinta ei noussut, kun kysyntä laski.'],
    ['cs', 'Vývoz mědi se v květnu zvýšil, podle úřadu je to však málo. Cena není známa, protože se na trhu mění.'],
    ['hu', 'A réz kivitele májusban nőtt, és az ár nem változott, de a hivatal szerint még több is lehet.'],
    ['ro', 'Exporturile de cupru au crescut în mai cu 3% și nu este clar care este prețul din piață.'],
    [
      'id',
      'Ekspor tembaga naik pada bulan Mei dan harga tidak berubah, sebesar 3 persen dari tahun lalu untuk ekspor ke Jepang.',
    ],
    ['ms', 'Eksport tembaga meningkat pada Mei, iaitu 3 peratus daripada tahun lalu, dan harga tidak berubah.'],
    ['vi', 'Xuất khẩu đồng của Việt Nam tăng trong tháng năm và giá không đổi, theo các số liệu được công bố.'],
  ])('is %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['nothing', ''],
    ['numbers', '519,000 2.7 33% 14'],
    ['one foreign sentence', 'Las exportaciones subieron.'],
    ['a headline of names', 'Minera La Zanja, Compañía de Minas Buenaventura and Empresa Minera del Sur in talks'],
    [
      'names with small words',
      'Vale do Rio Doce and Caisse de dépôt et placement du Québec bought 5% of Minas de San Luis de la Paz.',
    ],
    [
      'a sentence that is quoted',
      'The minister said that exports had risen by 3% in May. "La producción de la mina no se ha parado," he said. ' +
        'The company was not available for comment, and the price of copper was lower than a year earlier.',
    ],
    ['capitals', 'LAS EXPORTACIONES DE COBRE SUBIERON UN 3 % EN MAYO, SEGÚN LA ADUANA.'],
    [
      'Chinese names',
      'Zijin Mining (紫金矿业) said that it had bought a 20% stake in a mine of Yunnan Copper (云南铜业).',
    ],
    [
      'Cyrillic names',
      'Norilsk Nickel (Норильский никель) sold 12,000 tonnes of nickel in the third quarter of the year.',
    ],
    [
      'Greek letters',
      'The plant filters PM2.5 particles of 2 µm, with an α of 0.3, a β of 0.2, and resistances of 5 Ω.',
    ],
  ])('is taken for English where it is %s', (_what, text) => {
    expect(languageOf(text)).toBe('en');
  });

  const articles = readdirSync(ARTICLES).map((folder) => {
    const { language, text } = JSON.parse(readFileSync(path.join(ARTICLES, folder, 'article.json'), 'utf8')) as {
      language: string | null;
      text: string;
    };
    return { folder, language, text };
  });

  it('is right for every article of the gold, and for each paragraph of the English ones', () => {
    expect(articles.length).toBeGreaterThan(100);
    for (const { folder, language, text } of articles) {
      expect({ folder, language: languageOf(text) }).toEqual({ folder, language: language ?? 'en' });
      if (language !== 'en') continue;
      const foreign = text.split('\n').filter((paragraph) => languageOf(paragraph) !== 'en');
      expect({ folder, foreign }).toEqual({ folder, foreign: [] });
    }
  });

  it('is what an article says where it says so', () => {
    const text = 'Die Ausfuhr von Kupfer stieg im Mai um 3 Prozent, wie das Ministerium mitteilte. Der Preis ist hoch.';
    expect(articleFromText(text).language).toBe('de');
  });
});
