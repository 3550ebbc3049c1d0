#include "segment/lexicon_data.h"

namespace stet {

namespace {

constexpr WordLists kLists[] = {
    {
        .language = "",
        .inside = u"Dr Drs Prof Mr Mrs Ms Mme Mlle Mgr vs cf e.g eg i.e viz ca",
        .anywhere = u"St Co Inc Ltd Corp Jr Sr Ph.D M.D B.A M.A M.Sc B.Sc",
        .number = u"No Nos Nr N° n° Nº nº Vol vol p pp Fig Figs fig figs Art art Tab",
        .time = u"a.m p.m A.M P.M",
        .afterTime = u"GMT UTC CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST IST JST MSK",
        .starters = u"",
        .leading = u"",
        .speech = u"",
    },
    {
        .language = "en",
        .inside =
            u"Adm Ald Amb Asst Atty Brig Bros Capt Cdr Cmdr Col Comdr Cong Cpl Det Ens Fr Ft Gen Gens Gov Govs Hon "
            u"Insp Lieut Lt Maj Messrs Msgr Mt Mts Mx Ofc Pfc Pres Profs Pte Pvt Rep Reps Rev Revd Rt Sec Sen Sens "
            u"Sgt Ste Supt Surg Treas Ven v esp approx Approx incl resp",
        .anywhere =
            u"Ala Alta Ariz Ark Assn Assoc Ave Blvd Calif Cir Colo Conn Cos Ct Del Dept Esq Fla Ga Govt Hwy Ill Ind "
            u"Inst Intl Kan Ky La Ln Mass Md Mfg Mich Minn Miss Mo Mont Natl Neb Nev Okla Ont Ore Pa Pkwy Pl Plc Que "
            u"Rd Sask Sq Tenn Ter Tex Univ Va Vt Wash Wis Wyo al ave blvd co dept ft hr hrs lb lbs mi min oz rd sec st "
            u"univ yd yds U.S U.K U.N E.U D.C U.S.A",
        .number =
            u"Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun no nos Vols "
            u"vols Arts arts Sect sect ch chap Ch Chap Eq eq Para para Pt pt Op op Ver ver Ex ex App app",
        .time = u"",
        .afterTime =
            u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
            u"January February March April May June July August September October November December Jan Feb Mar "
            u"Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Mountain Pacific Greenwich Standard Daylight",
        .starters =
            u"A After All Also Although An And Another Any Are As At Because Before Both But By Can Could Despite Did "
            u"Do Does Dr During Each Earlier Even Every Finally For From Furthermore Had Has Have He Her Here His How "
            u"However I If In Instead Is It Its Just Later Let Many Maybe Meanwhile Moreover Most Mr Mrs Ms My "
            u"Nevertheless No Nor Not Now Of On Once Only Or Other Our Over Perhaps Please Rather Several She Should "
            u"Since So Some Still Such That The Their Then There Therefore These They This Those Though Thus To Today "
            u"Tomorrow Under Until Was We Were What When Where Whether Which While Who Why Will With Would Yes "
            u"Yesterday Yet You Your",
        .leading =
            u"a an the of in on at to for with by from and or but as than his her its their our my your this these "
            u"those some any every each into onto upon per via between among against during without within under "
            u"over if whether because although while who which whose The A An Of In On At To For With By From And "
            u"Or But",
        .speech = u"added adds answered answers asked asks called cried declared demanded exclaimed inquired insisted "
                  u"laughed "
                  u"muttered murmured noted remarked replied replies responded said says shouted sighed thought told "
                  u"tweeted whispered wondered wrote yelled",
    },
    {
        .language = "de",
        .inside =
            u"Hr Hrn Fr Frl Dipl Ing bzw evtl Evtl ggf Ggf gegr geb gest inkl exkl insb mind max min vgl Vgl z.B z "
            u"zzgl d.h d i.d.R i "
            u"o.g o s.o s.u u.U v.a z.T z.Zt sog resp bes allg zus Mio Mrd Tsd Hrsg hrsg Reg Gebr Kfm Rep Sen Gen u",
        .anywhere = u"Str str u.a o.ä e.V Chr n.Chr v.Chr a.D Jh Jhd Std Sek Min St",
        .number = u"Abs Abb Bd Kap S Ziff Tel Anm Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Nr Art",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"Aber Alle Allerdings Als Am An Auch Auf Aus Bei Da Dabei Dadurch Dafür Daher Damit Danach Dann Das Dazu "
            u"Dem Den Denn Der Des Deshalb Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Durch Ein Eine Einem "
            u"Einen Einer Einige Er Es Für Gegen Gestern Heute Hier Ich Ihr Ihre Im In Jedoch Jetzt Kein Keine Man Mit "
            u"Nach Nicht Noch Nun Nur Ob Oder Ohne Schon Sein Seine Seit Sie So Trotzdem Um Und Unser Unter Viele Vom "
            u"Von Vor Wann Warum Was Weil Welche Wenn Wer Wie Wir Wo Während Zu Zudem Zum Zur Zwar Über",
        .leading = u"der die das den dem des ein eine einen einem einer eines und oder aber von vom zum zur im am beim "
                   u"für mit ohne gegen durch bei nach seit sein seine seiner ihr ihre ihrer kein keine dass wenn weil "
                   u"als wie Der Die Das Ein Eine Im Am",
        .speech = u"antwortete erklärte erwiderte flüsterte fragt fragte meinte rief sagt sagte schreibt schrieb",
    },
    {
        .language = "fr",
        .inside = u"M MM Me Pr Ste env c.-à-d p.ex ex Cie boul bd",
        .anywhere = u"av apr éd J.-C R.-U",
        .number = u"janv févr avr juill juil sept oct nov déc n no chap t réf tél",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"Ainsi Alors Après Au Aujourd Aussi Aux Avant Avec C Car Ce Cela Cependant Ces Cet Cette Comme D Dans De "
            u"Depuis Des Donc Du Elle Elles En Enfin Et Hier Il Ils J Je L La Le Les Leur Leurs Lors Ma Mais Malgré "
            u"Mes "
            u"Mon N Ne Ni Nos Notre Nous On Or Ou Où Par Pendant Plus Pour Pourquoi Puis Qu Quand Que Qui Quoi S Sa "
            u"Sans "
            u"Selon Ses Si Son Sous Sur Tous Tout Toutefois Toutes Tu Un Une Vos Votre Vous À",
        .leading =
            u"le la les un une des du de et ou à au aux en dans pour par sur sous avec sans son sa ses leur leurs "
            u"ce cet cette ces qui que dont Le La Les Un Une Des En Dans",
        .speech = u"ajoute ajouté déclaré demande demandé dit expliqué lance lancé répond répondu",
    },
    {
        .language = "es",
        .inside = u"Sr Sra Srta Sres Sras Dra Dres D Da Dª Dña Profa Gral Cnel Cap Lic Ing Arq Mons Excmo Excma Sto "
                  u"Sta EE p.ej "
                  u"ej Fco Mª Gob aprox",
        .anywhere = u"UU EE.UU Ud Uds Vd Vds S.A a.C d.C av avda",
        .number = u"pág págs núm n.º cap tel ene feb mar abr may jun jul ago sept oct nov dic",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"A Además Ahora Al Aquel Así Aunque Ayer Como Con Cuando Cómo De Del Desde Después Donde Dónde E El Ella "
            u"Ellas Ellos En Entonces Entre Era Es Esa Ese Eso Esta Estas Este Esto Estos Fue Ha Han Hasta Hay Hoy La "
            u"Las "
            u"Lo Los Luego Mi Mientras Muchos Más Ni No Nosotros Nuestro O Para Pero Por Porque Qué Que Quién Se Según "
            u"Si Sin Sobre Son Su Sus También Tampoco Todo Todos Tras Tú Un Una Unas Unos Usted Y Ya Yo Él",
        .leading = u"el la los las un una unos unas de del a al y e o u en con por para sin sobre su sus que El La Los "
                   u"Las Un Una En",
        .speech = u"añadió contestó declaró dijo explicó preguntó respondió",
    },
    {
        .language = "it",
        .inside = u"Sig Sigg sig sigg dott prof avv ing Sig.ra Sig.na Sig.ri Dott Dott.ssa Prof.ssa Avv Ing Arch Geom "
                  u"Rag On Sen Gen Col Cap Mons S SS "
                  u"cfr p.es es",
        .anywhere = u"S.p.A S.r.l a.C d.C",
        .number = u"pag pagg n nn artt cap tel gen feb mar apr mag giu lug ago set sett ott nov dic",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"A Ad Al Alla Allora Anche Ancora Che Chi Come Con Così Da Dal Dalla Del Della Di Dopo Dove Due E Ecco Ed "
            u"Egli Era Essa Essi Fra Gli Ha Hanno I Ieri Il In Infatti Io La Le Lei Lo Loro Lui L Ma Mentre Nel Nella "
            u"Noi Non Nonostante O Oggi Ogni Ora Per Perché Però Poi Prima Quando Quella Quello Questa Questo Questi "
            u"Secondo Se Si Sono Su Sul Sulla Tra Tu Tutti Tutto Un Una Uno Voi È",
        .leading = u"il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle e ed o in nel "
                   u"nella con per tra fra su sul sulla da dal dalla che Il Lo La I Gli Le Un Una",
        .speech = u"aggiunto chiese chiesto detto dice disse dichiarato rispose risposto spiegato",
    },
    {
        .language = "pt",
        .inside =
            u"Sr Sra Srta Srs Sras Dra Dras D Profa Eng Exmo Exma Pe Gen Cel Cap Ten Sgt Gov Dep Sen Min p.ex ex R",
        .anywhere = u"S.A Ltda Cia a.C d.C Av av",
        .number = u"pág págs núm n.º cap tel jan fev mar abr mai jun jul ago set out nov dez",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"A Agora Além Além Ao Após As Assim Até Com Como Contudo Da De Depois Desde Do Dos E Ela Elas Ele Eles Em "
            u"Enquanto Então Entre Era Essa Esse Esta Este Eu Foi Hoje Há Isso Isto Mas Muitos Na Nas No Nos Não Nós O "
            u"Onde Ontem Os Ou Para Por Porque Porém Quando Que Quem Se Segundo Sem Seu Seus Sobre Sua Suas São Também "
            u"Todos Tudo Um Uma Você À É",
        .leading =
            u"o a os as um uma de do da dos das e ou em no na nos nas com por para sem sobre que ao aos à às seu "
            u"sua O A Os As Um Uma",
        .speech = u"acrescentou afirmou declarou disse explicou perguntou respondeu",
    },
    {
        .language = "nl",
        .inside = u"dhr Dhr mevr Mevr mw Mw mr drs dr ir ing prof ds bijv Bijv bv o.a d.w.z m.b.t i.p.v resp incl excl "
                  u"m.n t.a.v z.g zgn t.w",
        .anywhere = u"N.V B.V jl a.u.b v.Chr n.Chr",
        .number = u"nr nrs blz jan feb mrt apr jun jul aug sep sept okt nov dec",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"Aan Alle Als Bij Daar Daarna Daarom Dan Dat De Deze Die Dit Door Een Echter En Er Geen Gisteren Haar Het "
            u"Hier "
            u"Hij Hoe Hoewel Hun Ik In Je Jij Jullie Maar Met Morgen Na Naar Niet Nog Nu Of Om Omdat Onder Ook Op Over "
            u"Sinds Tegen Terwijl Tijdens Toch Toen U Uit Van Vandaag Veel Volgens Voor Waar Waarom Wat We Welke Wie "
            u"Wij "
            u"Ze Zij Zijn Zo",
        .leading = u"de het een en of van in op aan voor met bij naar uit te dat die zijn haar hun door over om De Het "
                   u"Een In Op",
        .speech = u"aldus antwoordde riep schreef vraagt vroeg zegt zei",
    },
    {
        .language = "ru",
        .inside = u"ул просп пл пер им акад проф доц св напр ср т.е т.к т.н т о оз корп гр тов",
        .anywhere = u"г гг в вв руб коп тыс млн млрд др пр т.д т.п н.э обл",
        .number = u"с стр д кв рис табл гл п пп ст тел",
        .time = u"",
        .afterTime = u"",
        .starters =
            u"А Без Был Была Были В Во Вот Все Всё Вчера Вы Где Да Для До Его Ее Её Если Еще Ещё За Завтра Затем Здесь "
            u"И "
            u"Из Или Их К Как Какой Когда Который Кроме Кто Мне Мой Мы На Наш Не Нет Но О Об Однако Он Она Они Оно От "
            u"По Под После Потом Потому Почему При С Сегодня Сейчас Со Так Также Там Теперь То Тогда Тот Тут Ты У "
            u"Чтобы "
            u"Что Эта Эти Это Этот Я",
        .leading = u"и в во на с со к ко у о об от до из за под при для без по не но или а что как В На С Из",
        .speech = u"добавил добавила ответил ответила сказал сказала спросил спросила",
    },
};

}  // namespace

std::span<const WordLists> wordLists() {
    return kLists;
}

}  // namespace stet
