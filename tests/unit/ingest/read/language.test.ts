import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAMPLES_FOLDER } from '../../../../ingest/sources/index.ts';
import { read, refusal } from './raw-article.ts';

/** Written for this test: the same report, as a paper of each language would put it. */
const REPORTS: readonly (readonly [string, string])[] = [
  [
    'German',
    'Der russische Außenminister Sergej Lawrow hat am Montag in Sotschi seinen chinesischen Amtskollegen Wang Yi getroffen. Die beiden sprachen über die Lage in Syrien und über die Abrüstung. Nach dem Treffen sagte Lawrow vor der Presse, man habe in vielen Fragen eine gemeinsame Haltung und wolle die Gespräche im Herbst fortsetzen.',
  ],
  [
    'French',
    'Le ministre russe des Affaires étrangères Sergueï Lavrov a rencontré lundi à Sotchi son homologue chinois Wang Yi. Les deux hommes ont parlé de la situation en Syrie et du désarmement. À l’issue de la rencontre, le ministre a déclaré devant la presse que les deux pays partageaient la même position sur de nombreuses questions.',
  ],
  [
    'Spanish',
    'El ministro ruso de Exteriores, Serguéi Lavrov, se reunió el lunes en Sochi con su homólogo chino, Wang Yi. Los dos hablaron de la situación en Siria y del desarme. Después de la reunión, Lavrov dijo ante la prensa que los dos países tienen una posición común en muchas cuestiones y que seguirán las conversaciones en otoño.',
  ],
  [
    'Italian',
    'Il ministro degli Esteri russo Serghei Lavrov ha incontrato lunedì a Sochi il suo omologo cinese Wang Yi. I due hanno parlato della situazione in Siria e del disarmo. Dopo l’incontro Lavrov ha detto alla stampa che i due Paesi hanno una posizione comune su molte questioni e che i colloqui continueranno in autunno.',
  ],
  [
    'Portuguese',
    'O ministro russo dos Negócios Estrangeiros, Serguei Lavrov, encontrou-se na segunda-feira em Sochi com o seu homólogo chinês, Wang Yi. Os dois falaram da situação na Síria e do desarmamento. Depois da reunião, Lavrov disse à imprensa que os dois países têm uma posição comum em muitas questões.',
  ],
  [
    'Dutch',
    'De Russische minister van Buitenlandse Zaken Sergej Lavrov heeft maandag in Sotsji zijn Chinese ambtgenoot Wang Yi ontmoet. De twee spraken over de toestand in Syrië en over ontwapening. Na de ontmoeting zei Lavrov tegen de pers dat beide landen in veel kwesties hetzelfde standpunt innemen en in de herfst verder praten.',
  ],
  [
    'Swedish',
    'Rysslands utrikesminister Sergej Lavrov träffade på måndagen sin kinesiske kollega Wang Yi i Sotji. De två talade om läget i Syrien och om nedrustning. Efter mötet sade Lavrov till pressen att de båda länderna har en gemensam hållning i många frågor och att samtalen ska fortsätta i höst.',
  ],
  [
    'Polish',
    'Minister spraw zagranicznych Rosji Siergiej Ławrow spotkał się w poniedziałek w Soczi ze swoim chińskim odpowiednikiem Wang Yi. Rozmawiali o sytuacji w Syrii i o rozbrojeniu. Po spotkaniu Ławrow powiedział dziennikarzom, że oba kraje mają wspólne stanowisko w wielu sprawach i jesienią wrócą do rozmów.',
  ],
  [
    'Turkish',
    'Rusya Dışişleri Bakanı Sergey Lavrov pazartesi günü Soçi’de Çinli mevkidaşı Wang Yi ile bir araya geldi. İki bakan Suriye’deki durumu ve silahsızlanmayı görüştü. Lavrov görüşmenin ardından gazetecilere iki ülkenin birçok konuda ortak tutum içinde olduğunu ve görüşmelerin sonbaharda süreceğini söyledi.',
  ],
  [
    'Indonesian',
    'Menteri Luar Negeri Rusia Sergei Lavrov bertemu dengan mitranya dari Tiongkok, Wang Yi, di Sochi pada hari Senin. Keduanya membicarakan keadaan di Suriah dan pelucutan senjata. Setelah pertemuan itu Lavrov mengatakan kepada wartawan bahwa kedua negara memiliki sikap yang sama dalam banyak hal.',
  ],
  [
    'Romanian',
    'Ministrul rus de externe Serghei Lavrov s-a întâlnit luni la Soci cu omologul său chinez Wang Yi. Cei doi au vorbit despre situația din Siria și despre dezarmare. După întâlnire, Lavrov a spus presei că cele două țări au o poziție comună în multe privințe și că discuțiile vor continua în toamnă.',
  ],
];

describe('a single sentence', () => {
  test.each([
    'Bundespräsident Steinmeier hat am Montag in Berlin den neuen Botschafter empfangen.',
    'Le premier ministre a rencontré mardi à Lyon le maire de la ville et ses adjoints.',
    'El presidente se reunió el lunes en Sevilla con el ministro alemán de Exteriores.',
    'Il presidente ha incontrato lunedì a Torino il cancelliere tedesco e il suo seguito.',
    'Prezydent spotkał się w poniedziałek w Krakowie z kanclerzem i jego doradcami.',
    'Cumhurbaşkanı pazartesi günü İzmir’de Alman mevkidaşı ile uzun uzun görüştü.',
  ])('of another language is refused: %s', (text) => {
    expect(refusal(text).code).toBe('NOT_ENGLISH');
  });

  test.each([
    'Ana Reyes will meet Tomas Berg in Barcelona on Friday.',
    'President Ana Reyes met President Tomas Berg by video link on Monday.',
    'Christine Harijaona Rasoanaivo is a Malagasy politician and teacher.',
    'Vietnamese Prime Minister Pham Minh Chinh had met Joko Widodo at Bogor Palace.',
  ])('of English full of names is read: %s', (text) => {
    expect(read(text).text).toBe(text);
  });
});

describe('an article is refused as not English when it is', () => {
  test.each(REPORTS)('%s', (language, text) => {
    const error = refusal(text);
    expect(error.code).toBe('NOT_ENGLISH');
    expect(error.message).toContain(language);
  });

  test.each([
    ['Russian', 'Министр иностранных дел России Сергей Лавров встретился с Ван И.'],
    ['Chinese', '俄罗斯外长拉夫罗夫星期一在索契会见了中国外长王毅。'],
    ['Arabic', 'التقى وزير الخارجية الروسي نظيره الصيني يوم الاثنين.'],
    ['Greek', 'Ο υπουργός Εξωτερικών της Ρωσίας συναντήθηκε με τον ομόλογό του.'],
  ])('%s, however short', (_, text) => {
    expect(refusal(text).code).toBe('NOT_ENGLISH');
  });
});

describe('an English article passes', () => {
  test.each([
    ['short', 'Lavrov met Wang Yi.'],
    ['short, and all names', 'Recep Tayyip Erdogan, Mevlut Cavusoglu, Jean-Yves Le Drian, Frank-Walter Steinmeier.'],
    [
      'full of foreign names',
      'Turkish Foreign Minister Mevlüt Çavuşoğlu met Frank-Walter Steinmeier, Jean-Yves Le Drian, José Manuel Albares, Luigi Di Maio, Péter Szijjártó, Jakub Kulhánek and Zbigniew Rau in Łódź, Székesfehérvár, Şanlıurfa and Reykjavík. Gudlaugur Thór Thórdarson, Jeppe Kofod and Ann Linde were also there, said Gabrielius Landsbergis.',
    ],
    [
      'with a sentence in Russian',
      'Lavrov opened the talks with a proverb, «Тише едешь, дальше будешь», which his interpreter gave as a call for patience. Wang answered with one of his own, and the two of them went on to speak of arms control, of Syria and of trade for the rest of the morning in the seaside town of Sochi.',
    ],
    [
      'a list of posts and names, without a sentence',
      'Present: Sergei Lavrov, Foreign Minister; Sergei Ryabkov, Deputy Foreign Minister; Antony Blinken, Secretary of State; Wendy Sherman, Deputy Secretary of State; Jake Sullivan, National Security Adviser; Wang Yi, State Councilor; Yang Jiechi, Director, Central Foreign Affairs Commission; Josep Borrell, High Representative.',
    ],
  ])('that is %s', (_, text) => {
    expect(read(text).text).toBe(text);
  });

  test.each(readdirSync(SAMPLES_FOLDER).filter((name) => name.endsWith('.md')))('sample %s', (name) => {
    expect(read(readFileSync(`${SAMPLES_FOLDER}/${name}`), 'text/markdown').title).not.toBeNull();
  });
});
