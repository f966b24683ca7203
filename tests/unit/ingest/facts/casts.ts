/** A person as news writes them: in full, and alone on second mention. */
export interface CastPerson {
  readonly full: string;
  readonly last: string;
}

/** A country with its people's adjective and its cities, the capital first. */
export interface CastCountry {
  readonly name: string;
  readonly adjective: string;
  readonly cities: readonly string[];
}

/** Whom a story is told of instead: women and men in the order in which a text names them. */
export interface Cast {
  readonly women: readonly CastPerson[];
  readonly men: readonly CastPerson[];
  readonly countries: readonly CastCountry[];
  /** Cities of no country of the cast. */
  readonly elsewhere: readonly string[];
  /** Bodies of no list. */
  readonly bodies: readonly string[];
}

/** "Ana Reyes, Chen Weimin=Chen": the last word is the name on second mention where none is given. */
function people(names: string): readonly CastPerson[] {
  return names.split(', ').map((name) => {
    const [full = '', last = full.slice(full.lastIndexOf(' ') + 1)] = name.split('=');
    return { full, last };
  });
}

/** "Kenya, Kenyan: Nairobi, Mombasa" */
function countries(...lines: readonly string[]): readonly CastCountry[] {
  return lines.map((line) => {
    const [head = '', cities = ''] = line.split(': ');
    const [name = '', adjective = name] = head.split(', ');
    return { name, adjective, cities: cities.split(', ') };
  });
}

const REAL = countries(
  'Norway, Norwegian: Oslo, Bergen, Stavanger, Trondheim',
  'Kenya, Kenyan: Nairobi, Mombasa, Kisumu, Nakuru',
  'Peru, Peruvian: Lima, Arequipa, Cusco, Trujillo',
  'Vietnam, Vietnamese: Hanoi, Da Nang, Haiphong, Hue',
  'Morocco, Moroccan: Rabat, Casablanca, Marrakesh, Tangier',
  'Canada, Canadian: Ottawa, Toronto, Montreal, Vancouver',
  'Kazakhstan, Kazakh: Astana, Almaty, Shymkent, Aktau',
  'Portugal, Portuguese: Lisbon, Porto, Braga, Coimbra',
  'Tanzania, Tanzanian: Dodoma, Arusha, Mwanza, Zanzibar',
  'Ecuador, Ecuadorian: Quito, Guayaquil, Cuenca, Loja',
);
/** The same countries in another order, that each meets other sentences. */
const turned = (by: number) => [...REAL.slice(by), ...REAL.slice(0, by)];

const INVENTED = countries(
  'Norland, Norlandian: Varhelm, Osterby, Kelm, Drosk',
  'Tarrowmere, Tarrowmeran: Hraskov, Pellan, Wend, Ister',
  'Velmark, Velmarkian: Torsund, Brekka, Halvik, Nors',
  'Quillania, Quillanian: San Tareo, Montara, Puerto Alvo, Rionda',
  'Zembara, Zembaran: Kolumba, Nyasi, Tafela, Moroto',
  'Orvania, Orvanian: Lipsk, Brasno, Vedrin, Kotova',
  'Sarkhan, Sarkhanese: Port Sarkhan, Hai Lung, Bentau, Kram',
  'Drovia, Drovian: Dravograd, Lenz, Morava City, Ploska',
  'Ardistan, Ardistani: Ardabad, Qazhan, Tirmez, Oshkala',
  'Maretania, Maretanian: Cap Noir, Tassin, Ouldane, Bir Salem',
);

const ELSEWHERE = ['Geneva', 'Vienna', 'Doha', 'Singapore', 'Helsinki', 'Brussels', 'Cairo', 'Bangkok'];
const BODIES = [
  'Harbour Relief Agency',
  'Lakeland Development Bank',
  'Union of Northern Ports',
  'Council for Maritime Law',
  'Free Harbour Party',
  'Coastal Rescue Service',
];

const cast = (women: string, men: string, lands: readonly CastCountry[] = REAL): Cast => ({
  women: people(women),
  men: people(men),
  countries: lands,
  elsewhere: ELSEWHERE,
  bodies: BODIES,
});

const DARK_HORSES_W = 'Orsolya Bartok, Tamsin Quill, Ingrid Halvorsen, Lucia Ferrante, Marta Nowak, Helga Brandt';

export const CASTS: Readonly<Record<string, Cast>> = {
  'people that are known': cast(
    'Angela Merkel, Theresa May, Jacinda Ardern, Sanna Marin, Erna Solberg, Mette Frederiksen',
    'Emmanuel Macron, Narendra Modi, Justin Trudeau, Olaf Scholz, Boris Johnson, Mark Rutte, Pedro Sanchez, Viktor Orban, Imran Khan, Cyril Ramaphosa',
    turned(3),
  ),
  'people of no list': cast(
    DARK_HORSES_W,
    'Edvard Lindqvist, Rui Antunes, Joseph Mwangi, Tomas Berg, Karel Dvorsky, Piotr Zielak, Anton Grieg, Henrik Dahl, Luca Moretti, Oskar Vint',
  ),
  'names with hyphens': cast(
    'Anne-Marie Dubois-Leclerc, Helen Carter-Wood, Marie-Claire Aubert, Eva-Lena Strand-Holm, Jane Ashby-Cole, Rosa Klein-Adler',
    'Jean-Pierre Morel-Lafont, Simon Hartley-Moore, Karl-Heinz Vogt, Paul Smith-Okoye, Jan-Erik Berg-Nilsen, David Rees-Mogford, Louis-Philippe Garnier, Mark Winter-Hayes, Hans-Jürgen Falk, Peter Lund-Jensen',
    turned(5),
  ),
  'Chinese names': cast(
    'Liu Yanmei=Liu, Zhao Lihua=Zhao, Sun Meiling=Sun, Guo Xiulan=Guo, Tang Huiying=Tang, He Yuzhen=He',
    'Chen Weimin=Chen, Wang Qiang=Wang, Zhang Guodong=Zhang, Li Zhengming=Li, Yang Jianhua=Yang, Huang Desheng=Huang, Zhou Bowen=Zhou, Xu Haifeng=Xu, Ma Tianyu=Ma, Lin Zhiyuan=Lin',
    turned(2),
  ),
  'Korean names': cast(
    'Kang Kyung-ja=Kang, Han Mi-sook=Han, Yoon Seo-yeon=Yoon, Lim Eun-hye=Lim, Oh Soo-jin=Oh, Shin Young-ae=Shin',
    'Park Min-ho=Park, Kim Dae-sung=Kim, Lee Jong-hyun=Lee, Choi Sang-woo=Choi, Jung Ki-tae=Jung, Cho Byung-chul=Cho, Kwon Hyuk-jin=Kwon, Song Tae-il=Song, Moon Sung-min=Moon, Chung Won-sik=Chung',
    turned(7),
  ),
  'Arabic names': cast(
    'Fatima al-Zahrani, Layla bint Salem, Nour el-Din Hariri=Hariri, Amal Khoury, Salma Benhabib, Rania al-Masri',
    'Khalid al-Rashidi, Hamad Al Thani=Al Thani, Mohammed bin Nasser, Abdullah Abdullah, Yousef al-Otaibi, Omar el-Sayed, Tariq Abu Hassan=Abu Hassan, Ibrahim al-Jaafari, Ahmed Ould Salem=Ould Salem, Saif bin Zayed',
    turned(4),
  ),
  'Spanish names': cast(
    'Luisa Fernández Soto=Fernández, María Elena Rojas, Carmen Ibáñez Prado=Ibáñez, Dolores de la Cruz=De la Cruz, Pilar Montoya, Inés Quiroga',
    'Juan Carlos Mendoza Ruiz=Mendoza, José Luis Herrera, Andrés Peña Nieto=Peña, Miguel Ángel Torres, Ramón de la Fuente=De la Fuente, Óscar Villalba, Jorge Salas Prieto=Salas, Raúl Castañeda, Diego Ortega y Vega=Ortega, Hugo Paredes',
    turned(1),
  ),
  'Vietnamese names': cast(
    'Nguyen Thi Hoa=Hoa, Tran Thi Mai=Mai, Le Thi Thu Hang=Hang, Pham Thi Lan=Lan, Vo Thi Anh=Anh, Dang Thi Ngoc=Ngoc',
    'Nguyen Van Thanh=Thanh, Pham Binh Minh=Minh, Tran Duc Luong=Luong, Le Van Hung=Hung, Bui Thanh Son=Son, Hoang Trung Hai=Hai, Vu Van Phuc=Phuc, Phan Van Khai=Khai, Do Quoc Tuan=Tuan, Ngo Xuan Lich=Lich',
    turned(6),
  ),
  'single names': cast(
    'Sumiyati, Megandari, Khadiva, Oyunaa, Suprapti, Lakshmidevi',
    'Sukarjo, Suharman, Thongvilay, Soekardi, Wirantoro, Panyasak, Boediman, Khamtaine, Sutarjo, Nasutiyon',
    turned(8),
  ),
  'countries of no map': cast(
    DARK_HORSES_W,
    'Edvard Lindqvist, Rui Antunes, Joseph Mwangi, Tomas Berg, Karel Dvorsky, Piotr Zielak, Anton Grieg, Henrik Dahl, Luca Moretti, Oskar Vint',
    INVENTED,
  ),
};
