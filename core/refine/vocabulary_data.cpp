#include "refine/vocabulary_data.h"

namespace stet {

namespace {

constexpr SenseLists kLists[] = {
    {
        .language = "en",
        .negation =
            u"not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unless",
        .month = u"january february april june july august september october november december",
        .weekday = u"monday tuesday wednesday thursday friday saturday sunday",
        .maybeMonth = u"may march jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri",
        .moment = u"yesterday today tonight tomorrow noon midnight",
        .clock = u"a.m. p.m. a.m p.m am pm o'clock",
        .period = u"day days week weeks weekend month months quarter year years decade decades century night morning "
                  u"afternoon evening spring summer autumn winter",
        .which = u"last next this past previous coming following",
        .beforeYear = u"in since of by until till from before after year late early mid during to between and",
        .saying = u"said says saying told tells according",
        .telling = u"added adds admitted announced announces argued argues asked asks asserted claimed claims conceded "
                   u"confirmed confirms declared denied denies estimated explained insisted insists noted notes "
                   u"observed predicted recalled remarked replied reported reports responded stated states stressed "
                   u"suggested suggests testified tweeted warned warns wrote writes",
        .conjunction = u"that",
        .pronoun = u"he she they i we it you who",
        .determiner = u"the a an his her their its our one another",
        .title = u"mr mrs ms dr prof gen gens sen sens rep reps gov lt col capt cmdr sgt rev st hon",
        .counting = u"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                    u"sixteen seventeen eighteen nineteen twenty",
        .numberWord = u"thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million "
                      u"millions billion billions trillion dozen dozens half twice double triple",
        .maybeNumber = u"first second third fourth fifth sixth seventh eighth ninth tenth several few many some once "
                       u"quarter single couple",
        .unit = u"percent per cent pct people men women dollars euros pounds points jobs votes",
        .coupling = u"of",
        .joining = u"and or but nor",
    },
    {
        .language = "de",
        .negation = u"nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts "
                    u"nirgends weder ohne kaum keinesfalls keineswegs",
        .month = u"januar jänner februar märz april mai juni juli august september oktober november dezember",
        .weekday = u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        .maybeMonth = u"jan feb mär apr jun jul aug sep sept okt nov dez",
        .moment = u"gestern vorgestern heute übermorgen mittag mitternacht",
        .clock = u"uhr",
        .period = u"tag tage woche wochen wochenende monat monate jahr jahre jahres jahrhundert nacht morgen abend "
                  u"frühjahr sommer herbst winter",
        .which = u"letzte letzten letzter letztes nächste nächsten nächster nächstes vergangene vergangenen "
                 u"vergangener kommende kommenden vorige vorigen diese dieser dieses diesem",
        .beforeYear = u"im in seit von ab bis vor nach jahr jahre jahres ende anfang mitte um",
        .saying = u"sagte sagt sagten sagen laut zufolge",
        .telling = u"antwortete behauptete bestätigte betonte erklärte erklärt erwiderte fragte fragt meinte meint "
                   u"mitteilte rief schrieb schreibt teilte versicherte warnte dementierte kritisierte",
        .conjunction = u"dass daß",
        .pronoun = u"er sie ich wir es man",
        .determiner = u"der die das den dem ein eine einen einem seine ihre",
        .title = u"dr prof hr fr st",
        .counting = u"null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
                    u"sechzehn siebzehn achtzehn neunzehn zwanzig",
        .numberWord = u"dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende "
                      u"million millionen milliarde milliarden dutzend dutzende halb doppelt",
        .maybeNumber = u"ein eine einen einem einer erste ersten erster zweite zweiten zweiter dritte dritten dritter "
                       u"vierte vierten einige mehrere viele wenige",
        .unit = u"prozent euro dollar menschen personen",
        .coupling = u"von vom des der",
        .joining = u"und oder aber sowie",
    },
    {
        .language = "fr",
        .negation = u"ne n' pas jamais rien personne aucun aucune ni sans nullement guère non",
        .month = u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        .weekday = u"lundi mardi mercredi jeudi vendredi samedi dimanche",
        .maybeMonth = u"janv févr avr juil sept oct nov déc",
        .moment = u"hier avant-hier demain aujourd'hui midi minuit",
        .clock = u"heures heure h",
        .period = u"jour jours semaine semaines week-end mois année années an ans siècle nuit matin soir printemps été "
                  u"automne hiver",
        .which = u"dernier dernière derniers dernières prochain prochaine prochains ce cette cet passé passée",
        .beforeYear = u"en depuis de dès avant après fin début jusqu'en à année",
        .saying = u"dit disent disait déclaré selon",
        .telling = u"affirme affirmé ajoute ajouté annonce annoncé assure assuré confie confirmé demande demandé "
                   u"estime estimé explique expliqué indique indiqué lance lancé précise précisé répond répondu "
                   u"souligne souligné écrit démenti",
        .conjunction = u"que",
        .pronoun = u"il elle ils elles je nous on",
        .determiner = u"le la les un une l' son sa ses leur",
        .title = u"m mm mme mlle dr me",
        .counting = u"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
                    u"dix-sept dix-huit dix-neuf vingt",
        .numberWord = u"trente quarante cinquante soixante cent cents mille million millions milliard milliards "
                      u"douzaine dizaine dizaines centaine centaines moitié double",
        .maybeNumber = u"une premier première deuxième second seconde troisième quelques plusieurs",
        .unit = u"pour cent euros dollars personnes",
        .coupling = u"de du des d'",
        .joining = u"et ou mais ni",
    },
    {
        .language = "es",
        .negation = u"no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco apenas",
        .month = u"enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
        .weekday = u"lunes martes miércoles jueves viernes sábado domingo",
        .maybeMonth = u"ene feb mar abr jun jul ago sept oct nov dic",
        .moment = u"ayer anteayer hoy mediodía medianoche",
        .clock = u"horas hrs h a.m. p.m.",
        .period =
            u"día días semana semanas mes meses año años siglo noche mañana tarde primavera verano otoño invierno",
        .which = u"pasado pasada pasados próximo próxima próximos último última últimos este esta",
        .beforeYear = u"en desde de hasta para por antes después finales principios año",
        .saying = u"dijo dice dicen dijeron según",
        .telling =
            u"admitió afirmó agregó anunció aseguró añadió confirmó contestó declaró destacó explicó explica "
            u"indicó informó insistió negó preguntó reconoció respondió señaló sostuvo subrayó advirtió escribió",
        .conjunction = u"que",
        .pronoun = u"él ella ellos ellas yo nosotros",
        .determiner = u"el la los las un una su sus",
        .title = u"sr sra srta dr dra d",
        .counting = u"cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                    u"dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
                    u"veinticinco veintiséis veintisiete veintiocho veintinueve",
        .numberWord =
            u"treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón "
            u"millones docena docenas mitad doble",
        .maybeNumber = u"un una primer primero primera segundo segunda tercer tercero tercera varios varias algunos",
        .unit = u"por ciento euros dólares personas pesos",
        .coupling = u"de del",
        .joining = u"y e o u pero ni",
    },
    {
        .language = "it",
        .negation = u"non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno neppure",
        .month = u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        .weekday = u"lunedì martedì mercoledì giovedì venerdì sabato domenica",
        .maybeMonth = u"",
        .moment = u"ieri oggi domani mezzogiorno mezzanotte",
        .clock = u"ore",
        .period = u"giorno settimana mese mesi anno anni secolo notte mattina sera primavera estate autunno inverno",
        .which = u"scorso scorsa scorsi prossimo prossima prossimi quest' questa questo ultimo ultima",
        .beforeYear = u"nel dal del fino dopo prima fine inizio anno",
        .saying = u"disse detto dice dicono secondo",
        .telling = u"aggiunto affermato annunciato chiesto confermato dichiarato risposto sottolineato spiegato "
                   u"aggiunge afferma spiega",
        .conjunction = u"che",
        .pronoun = u"lui lei egli ella essi loro io noi",
        .determiner = u"il lo la i gli le un una l'",
        .title = u"sig dott prof avv on",
        .counting = u"zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
                    u"quindici sedici diciassette diciotto diciannove venti",
        .numberWord = u"trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni "
                      u"miliardo miliardi metà doppio",
        .maybeNumber = u"un una primo prima secondo seconda terzo terza",
        .unit = u"per cento euro dollari persone",
        .coupling = u"di del della dei delle",
        .joining = u"e ed o ma",
    },
    {
        .language = "pt",
        .negation = u"não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco",
        .month = u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        .weekday = u"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        .maybeMonth = u"",
        .moment = u"ontem hoje amanhã meio-dia meia-noite",
        .clock = u"horas h",
        .period = u"dia semana mês meses ano anos século noite manhã tarde primavera verão outono inverno",
        .which = u"passado passada passados próximo próxima próximos último última este esta",
        .beforeYear = u"em desde de até antes depois final início ano",
        .saying = u"disse diz dizem disseram segundo",
        .telling = u"acrescentou admitiu afirmou afirma anunciou confirmou declarou destacou explicou informou "
                   u"negou perguntou respondeu ressaltou",
        .conjunction = u"que",
        .pronoun = u"ele ela eles elas eu nós",
        .determiner = u"o a os as um uma seu sua",
        .title = u"sr sra dr dra prof",
        .counting = u"zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
                    u"dezessete dezoito dezenove vinte",
        .numberWord = u"duas trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil milhares milhão "
                      u"milhões bilhão bilhões dúzia metade dobro",
        .maybeNumber = u"uma primeiro primeira segundo segunda terceiro terceira vários algumas",
        .unit = u"por cento euros dólares pessoas reais",
        .coupling = u"de do da dos das",
        .joining = u"e ou mas nem",
    },
    {
        .language = "nl",
        .negation = u"niet geen nooit niemand niets nergens noch zonder nauwelijks",
        .month = u"januari februari maart april mei juni juli augustus september oktober november december",
        .weekday = u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        .maybeMonth = u"",
        .moment = u"gisteren vandaag morgen eergisteren overmorgen middernacht",
        .clock = u"uur",
        .period = u"dag week weken weekend maand maanden jaar jaren eeuw nacht ochtend avond voorjaar zomer herfst "
                  u"winter",
        .which = u"vorig vorige afgelopen volgend volgende komend komende deze dit",
        .beforeYear = u"in sinds van tot na voor eind begin jaar",
        .saying = u"zei zegt zeiden zeggen volgens aldus",
        .telling = u"antwoordde benadrukte bevestigde meldde schreef schrijft stelde verklaarde vertelde vraagt vroeg "
                   u"waarschuwde",
        .conjunction = u"dat",
        .pronoun = u"hij zij ze ik wij we",
        .determiner = u"de het een zijn haar hun",
        .title = u"dhr mevr mr dr prof",
        .counting = u"nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
                    u"zestien zeventien achttien negentien twintig",
        .numberWord = u"dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden "
                      u"miljoen miljard dozijn half dubbel",
        .maybeNumber = u"eerste tweede derde vierde enkele",
        .unit = u"procent euro dollar mensen",
        .coupling = u"van",
        .joining = u"en of maar",
    },
    {
        .language = "ru",
        .negation = u"не нет ни никогда никто никого никому ничто ничего никакой никакая никакие никаких нигде без "
                    u"нельзя едва",
        .month = u"январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь "
                 u"июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре "
                 u"ноябрь ноября ноябре декабрь декабря декабре",
        .weekday = u"понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу "
                   u"пятницы суббота субботу субботы воскресенье воскресенья",
        .maybeMonth = u"",
        .moment = u"вчера сегодня завтра позавчера послезавтра полдень полночь",
        .clock = u"часа часов ч",
        .period = u"день неделя неделе неделю месяц месяце год году года век веке ночь утро вечер весной летом осенью "
                  u"зимой",
        .which = u"прошлый прошлой прошлом прошлого прошлую следующий следующей следующем следующего следующую этот "
                 u"этой этом этого эту минувший минувшей",
        .beforeYear = u"",
        .behindYear = u"год году года годом г",
        .saying = u"сказал сказала сказали говорит говорят словам сообщил сообщила сообщили согласно",
        .telling = u"добавил добавила заявил заявила заявили написал написала объяснил объяснила ответил ответила "
                   u"отметил отметила подтвердил подтвердила подчеркнул подчеркнула пояснил пояснила признал признала "
                   u"рассказал рассказала спросил спросила утверждает",
        .conjunction = u"что",
        .pronoun = u"он она они я мы вы",
        .determiner = u"",
        .title = u"г г-н г-жа д-р проф",
        .counting = u"ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
                    u"четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
        .numberWord = u"две тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста "
                      u"пятьсот тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов половина "
                      u"вдвое",
        .maybeNumber = u"одна одно первый первая второй вторая третий третья несколько",
        .unit = u"процент процента процентов человек рублей долларов евро",
        .coupling = u"",
        .joining = u"и или но",
    },
    {
        .language = "zh",
        .negation =
            u"不 没 没有 未 无 非 别 勿 不是 不会 不能 不要 不想 不可 不再 不得 不曾 从不 从未 从没 并非 并未 并不 "
            u"尚未 毫无 沒 沒有 從不 從未 並非 並未",
        .month = u"月 月份",
        .weekday = u"星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 "
                   u"週二 週三 "
                   u"週四 週五 週六 週日",
        .maybeMonth = u"",
        .moment = u"昨天 昨日 昨晚 今天 今日 今晚 明天 明日 前天 后天 後天 中午 午夜",
        .clock = u"点钟 點鐘 时 時",
        .period = u"天 周 月 年 星期 世纪",
        .which = u"上 上个 下 下个 本 去 今 明",
        .beforeYear = u"",
        .behindYear = u"年",
        .saying = u"说 說 表示 称 稱",
        .telling = u"指出 强调 强調 宣布 补充 回答 承认 否认 认为 透露 解释 問 问",
        .conjunction = u"",
        .pronoun = u"他 她 他们 她们 我 我们 你",
        .determiner = u"",
        .title = u"",
        .counting = u"零 一 二 三 四 五 六 七 八 九 十",
        .numberWord = u"两 百 千 万 亿",
        .maybeNumber = u"第一 第二 第三 几",
        .unit = u"人 元 美元 欧元",
        .coupling = u"",
        .joining = u"和 或 与 及",
    },
    {
        .language = "ja",
        .negation = u"ない なかった ません ず ぬ なく なし 無し",
        .month = u"月",
        .weekday = u"月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜",
        .maybeMonth = u"",
        .moment = u"昨日 今日 明日 一昨日 明後日 昨夜 今夜 正午 深夜",
        .clock = u"時 時半",
        .period = u"週 週間 月 年",
        .which = u"先 来 今 昨",
        .beforeYear = u"",
        .behindYear = u"年",
        .saying = u"述べ 述べた 語っ 語った 話し 話した 言っ 言った",
        .telling = u"答え 答えた 説明 強調 発表 指摘 主張",
        .conjunction = u"",
        .pronoun = u"彼 彼女 私 彼ら",
        .determiner = u"",
        .title = u"",
        .counting = u"零 一 二 三 四 五 六 七 八 九 十",
        .numberWord = u"百 千 万 億",
        .maybeNumber = u"第一 第二 第三",
        .unit = u"人 円 ドル ユーロ パーセント",
        .coupling = u"",
        .joining = u"と や",
    },
};

}  // namespace

std::span<const SenseLists> senseLists() {
    return kLists;
}

}  // namespace stet
