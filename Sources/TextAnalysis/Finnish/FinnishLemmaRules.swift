/// Rules of the Finnish lemmatiser: an ending, `-`, the bytes to cut, and what takes their place (see ``SuffixRules``).
///
/// Made by `hyte-bench learn-finnish-lemmas`; not written by hand. Learned from the paradigms of the common words beside this file and from
/// the development part of UD_Finnish-FTB (universaldependencies.org; the FinnTreeBank 1 of the University of Helsinki), licensed under
/// CC BY 4.0. Changed: only endings and their changes are kept.
let finnishLemmaRules = """
  .-1 a-0 b-0 c-0 d-0 e-0 g-0 h-0 i-0 k-0 l-0 m-0 n-1 o-0 p-1dä r-0 s-0 t-1 u-0 v-0 w-0 x-0 y-1ä ä-0 ö-0 :n-2 ^y-0 aa-1 di-2taa
  du-2tua dy-2tyä ee-2la en-0 et-2i eä-3i ft-0 ht-0 ia-2a ii-1a in-2 iä-2 ja-2 jä-3 ko-2 ky-0 kö-3 le-1la ly-0 na-2 ni-2 nn-0
  ns-0i nt-2da nu-2a ny-2tyä nä-3 oa-1 oi-2aa ol-2lla oo-1a ry-0 se-2a si-2ta st-0 sy-0ä ta-2 ti-1aa tu-2a ty-2ä tä-3 ua-1 ui-1a
  um-2a un-2a uo-0da ut-2a uu-1a va-2a vy-0 vä-3ä yi-1ä yn-2ä yt-2ä äi-1ädä än-3 äy-0dä öi-3yydä öä-2 'an-3ka :ää-5 ^en-1i
  ^on-1lla aan-2 aas-2 aat-2ta aen-2a ain-1 ais-2a aja-0 ale-2 ama-2a ane-1na ani-3 aon-2ko asi-3 ata-0 ati-0 atu-1tua cin-0
  dan-3ta dat-3ta den-3s det-3s deä-2 din-3ti dit-3ti doi-3taa don-3to dot-3to dui-3tua dyi-3tyä dän-4tää däs-4tää dät-4tää een-2
  ees-2ä eet-2 ehä-2dä ein-2a eis-2ta eja-3i ejä-4i eka-2nsimmäinen eki-2hdä eks-3i eli-1la ene-2tä eni-3 epa-3ta esi-3 eta-3taa
  eti-1ää etä-4tää eva-3la evä-4lä eyn-1 eän-1 eää-2 fia-1 gan-0 gen-3ki gin-3ki got-3ko gät-4kä hda-2taa hen-3s het-3s heä-2
  hin-3 hiä-4s hko-0 hli-0a hny-2dä hta-0 htu-0 hty-2dä hun-3 hva-0 hän-4 ien-3a iit-2s iiä-3etää ija-0 ijä-0 ili-1la ina-3a ini-3
  ioi-0da ise-1ta isi-3a isy-0 ita-3 iti-1taa itu-2da ity-1tyä itä-4 iän-3tä iät-3kä iäv-4eä iää-4tä jen-3 jet-3ki jin-3kea jiä-3ä
  jua-0 jun-1 jän-1 jää-2 kaa-3a kan-2ka kat-2ka kee-1a ken-2i kin-3 kis-3hdä kit-2ki kko-0 kkö-0 kon-2ko kot-2ko ksi-3 kun-2ku
  kut-1 kuu-0 kyn-1 kyä-2 kän-3kä kää-5ä len-2la les-2la let-2la lia-1 lin-1 lko-0 lla-3 lle-3 llu-1a llä-4 lta-3 ltu-2la lty-2lä
  ltä-4 lvä-0 lyä-2 lyö-0dä län-1 lää-2 maa-3a man-3a mat-3a mea-2i men-2i mia-3a min-1 miä-4ä mme-3a mpi-3 mun-1 mut-1 män-4ä
  mät-4ä mää-5ä nan-3ta nat-3ta nea-1 nee-3a neä-2 nja-0 nko-3 nna-0 nne-3 nni-2taa nnu-2tua nnä-3tää noi-3taa non-3to not-3to
  nsa-3 nsi-2tää nsä-4 nta-0 nti-0 ntu-0a nty-2nä nui-3tua nun-3tua nut-3a nyi-3tyä nyn-3tyä nyp-3dä nyt-3ä nän-4tää nää-2 nön-4tö
  nöt-4tö oaa-2ta oan-2ka oat-2ta oen-2a oin-3aa ois-2lla oit-3aa oja-3a oon-2 osi-3 oti-1taa otu-2ittua pan-2pa pat-2pa pia-1
  pin-2pi pit-2pi pon-2po psi-0 pun-2pu put-2pu rea-2i ren-2i ria-1 rin-1 rja-0 rro-2toa rrä-3tää rsi-0 rta-2i rtä-3i run-1 rän-1
  rää-2 sai-1ada sea-2i see-3a sen-3nen set-3nen sia-3nen sin-3nen sit-3ta siä-4nen soi-1a ssa-3 sse-0 ssi-0 ssä-4 sta-3 stu-0a
  sty-0ä stä-4nen sun-1 sut-3ta syn-1 syt-3tä syö-0dä sän-1 taa-0 tan-2taa tat-2taa tea-1 tee-0 ten-3 teä-2 tin-2aa tit-2aa tko-3
  tkö-4 tsi-2a tso-0a tta-3 tte-3a ttä-4 tua-0 tän-3tää tät-3tää uaa-2ta uan-2ta uat-2ta uen-2a uin-2a uit-2a ure-1ra usi-0
  uti-1taa uun-2 uut-1 vaa-3a van-3a vat-3a vea-2i vee-1ä vei-2iedä ven-2i via-3a vie-0dä vii-2a vin-2a viä-4ä vun-3ku vut-3pu
  vyn-3ky vän-4ä vät-4ä vää-5ä yen-2t yin-2ä yit-2ä ykö-4ä ynt-2dä yny-2dä ysi-2tää yti-1tää ytä-2tää yyn-2 zen-1 äen-2ä äin-2hdä
  äjä-0 äni-4 äny-2ä äre-4teä äse-1tä äsi-4 äty-0 ätä-0 ävi-2ydä äät-3tä öjä-5ä öön-3 :hen-4 :lle-4 :lta-4 :ltä-5 :ssa-4 :ssä-5
  :stä-5 ^imi-1eä ^jää-0dä ^loi-2uoda ^maa-0 ^met-0 ^oli-1la ^oon-2lla ^ota-1taa ^saa-0da ^soi-0da ^uus-0i ^voi-0da ^von-0 aaan-3
  aako-3 aama-3ta aana-3s aapa-3ta aata-2 aatu-2da aava-3ta adun-3tu aeta-0 ahan-3 ahin-1 aina-2 aion-2koa aita-3s aiva-0 ajua-1ta
  alun-2ku amme-4 anan-1 anat-1 anko-4 anne-4 anoi-1a anon-1 ansa-4 apas-4taa asia-0 asin-3ta asun-1a atin-2ti aton-0 atte-4ta
  auko-0 auta-1taa auva-0 avun-1 boni-0 chan-0 chin-2 ckin-2 deja-2 dejä-3 deta-4taa detä-5tää dina-0 dita-4tia dkaa-1 doin-4taa
  doit-4taa duin-4tua duit-4tua duta-4tua dyin-4tyä dyit-4tyä dytä-5tyä eata-2 eava-3ta eden-3si eeko-4la eena-3 eeni-4i eenä-4
  eeta-3a ehdi-2tiä ehti-0 eikä-3 eina-4i einä-5i eisi-4iedä eita-4i eiti-0 eitä-5i ejen-4i ekaa-4la ekee-3hdä eksi-4i ekää-6lä
  elin-2la elit-2la ella-0 elle-4i ellä-5i elta-4i eltä-5i elun-1 elut-1 elyt-1 emaa-4la eman-4la emat-4la emia-4la emme-4la
  empi-4a enan-1 enee-4la enen-2i enko-4 enna-2taa enne-4 ensa-4 ensä-5 enti-1aa esin-3tä eson-0 essa-4a essä-5ä esta-4i esti-1ää
  estä-5i etin-2ti etit-2ti etko-4la etoi-2taa ette-4la etti-0 ettu-4taa etty-4tää etua-1 etun-4taa etut-4taa etyn-4tää etyt-4tää
  etön-0 evaa-4la evan-4la evat-4la eveä-0 evia-4la evyn-1 evän-5lä evät-5lä eätä-3 eävä-5tä fkaa-1 fkan-1 fkat-1 gasi-2ta
  gilä-5kä hasi-2 hdan-3taa hdat-3taa hden-3ti hdet-3ti hdit-3taa hdun-3tua hdut-3tua heja-2 hejä-3 hiin-3a hkaa-1 hkon-1 hlia-0
  hman-1 hnyt-3dä htee-1ä hteä-3i htia-1 htis-2eä huen-2t hvaa-1 hvia-1 hyvä-0 iaan-4a iain-2s iako-4a iani-4a iasi-4a iden-4
  ieli-0 ieni-4a iesi-4a ietä-3 ihen-2i ihin-4 iikö-4ä iili-0 iina-0 iini-4a iisi-4a iita-0 iitä-2tää iksi-4a ikut-2ku ilia-2a
  ilin-2la ilit-2la illa-4a ille-4a ilta-4a ilun-1 ilut-1 ilyn-1ä imen-3n imis-1a imme-4aa inan-1a inat-1 init-2 inko-4a inkö-5
  inne-4 inon-1 inot-1 inta-4a intä-5ä inun-1a ioja-2 irta-0 isee-2ta isin-4a isit-4a issa-4a ista-3nen itin-2taa itit-2taa itki-3
  itko-4aa itoi-2taa iton-2to itot-2to itta-4a itte-4aa itty-3ä itua-3da itun-3a itut-3a ivat-4aa ivun-1 ivän-1 ivät-5ää
  iäks-5etää iäkö-5 iäns-5ääntää iään-5 jako-4 jani-4 jasi-4 jean-0 jeni-4 jesi-4 jiin-3a jinä-4ä joen-2ki juna-0 jäin-2ädä jäkö-6
  jäni-5 jäsi-5 kaan-4 kaas-4a kaat-4as kaav-4a kain-4as kani-0 kasi-4ata kato-1soa kava-0 keen-3i keet-4e keli-0 keni-4etä
  kenä-4i kesi-4jeta keta-0 keva-2a kevä-3ä khaa-4 kisi-3ea kita-2a kitä-0 kkaa-1 koin-2a koon-4a koot-4a kota-2ittaa koti-0
  ksee-4sta ksen-4s kset-4s ksia-4s ksin-4s ksit-4 ksiä-5s ksoi-2aa ktit-1 kuun-1 kuva-0 käsi-5ätä kävä-0 kään-6 köön-6ä kööt-6ä
  lain-2ki lasi-2ta leen-3a leet-3a leko-3la leni-3i lhän-1 lien-2 liko-3la lima-3ma lisi-3la lita-2a litä-2tää ljen-3i lkaa-1
  lkää-5ätä llan-3ta llen-2a lloo-3ata lmaa-1 lman-1 lmat-1 lmia-2a lmiä-3ä lmän-1 lmät-1 lmää-2 lsin-3taa lsit-3taa ltaa-1
  lten-3i ltii-3la ltta-0 ltua-3la ltyä-4lä lvaa-0 lvin-2ä lvää-2 maan-4a maat-1 mana-4a mani-2 mapa-2 masi-2ta mena-0 meni-2tä
  mien-4a miin-4a mina-4a minä-5ä misi-2a mman-4 mmat-4 mmän-5 mmät-5 mpaa-4 mpia-4 mpiä-5 mpää-6 mtti-0 mäen-2ki mäni-2 mänä-6ä
  mään-6ä naan-4 nako-4 nani-4 nasi-4 ndan-1 ndin-2 neen-4a neet-4a nejä-3 neni-4 neta-4taa netä-5tää neva-4ta nevä-5tä nisi-4tä
  nkia-1 nkin-4 nkää-5nä nnee-2a nnen-3si nnia-1 nnin-3ti nnit-3taa nnut-4ta nnyt-4tä nnät-4tää noin-4taa noit-4taa nsin-3tää
  nsit-3taa ntaa-1 ntee-1a ntii-3na ntin-2ti nton-0 ntti-0 nttä-0 ntät-3tä nuin-4tua nuit-4tua nuta-4tua nyin-4tyä nyit-4tyä
  nytä-5tyä näen-2hdä näki-2hdä näkö-6 näni-5 näsi-5 nään-6 oaan-3 oako-3 oava-3ta oden-3si ohan-3 ohon-3 oiko-4aa oina-4a oini-0
  oita-4a oiva-2da ojan-3ika ojat-3ika ojen-4a omaa-1 oman-1 omin-3n omme-3 onan-1 onia-0 onin-1 onna-3si onta-2 oona-0 ooni-3
  opua-0 osia-1 osin-3ta oten-2a otia-1 otin-2taa otit-2taa otoi-2taa oton-0 otot-2to ousi-1ta ouva-0 paas-2nna paat-4mas pani-0
  pasi-4vata peet-4ve peli-0 peta-1taa pidä-3tää pien-2 pisi-2a piti-1ää ppää-5ätä psen-2i pset-2i psia-1 ptit-1 puhu-0a päin-2ä
  pään-1 radu-0 rain-2s rani-2 rasi-2ta rdin-2 rena-3i rgin-1 rien-2 rina-2 rita-0 rjää-2tä rkii-1ä rkin-2ki rkut-2ku rloo-0
  rmaa-1 rman-1 rmat-1 rmia-2a rnat-1 rnet-0 rnin-1 rota-0 rraa-1ta rran-3ta rrän-4tää rsen-0 rsiä-0 rtaa-1 rten-3i rteä-0
  rtin-2ti rtit-2ti rtoa-0 rtta-0 rtti-0 rtun-2tua rvaa-1ta räni-2 räsi-2tä sain-2ada sait-2ada sano-0a seen-4nen seet-4ta
  sena-4nen seni-4nen senä-5nen sesi-4nen setä-0 seva-3ta sevä-4tä shan-3 sien-4nen siin-4nen siko-4ta sina-4nen sini-0 sinä-5nen
  sisi-3ta sist-2 sita-2a sitä-2tää skaa-1 skan-1 skat-1 skit-1 skon-1a sodi-0 sota-0 spaa-1ta ssea-1 ssen-1 ssia-1 ssin-1 ssit-1
  sson-0 stan-1a stat-1a sten-4nen stun-1a stut-1a styn-1ä styt-1ä stän-1ä stät-1ä suki-2 svaa-0 svun-1 syön-1dä söin-4yödä tako-4
  tani-4 tasi-4 teen-4s teet-4e tein-2hdä tena-4s teni-4 tesi-4 tiin-4a tiko-3aa tisi-2a tkaa-0 tkan-1 tkat-1a tkin-4 tkon-1
  tkos-4a tkuu-1a toaa-4dota toja-2 tone-2a tosi-4dota tsen-3a tset-3a tsii-1ä tsin-3a tsit-3a tsiä-3ä tsoa-0 ttan-1 tten-4 ttia-1
  ttoo-3oa ttua-3a ttyä-5ä tuja-4a tuko-4a tuna-4a tuta-2a tyjä-5ä tynä-5ä tytä-3ä täkö-6 tämä-3ä täni-5 täsi-5 töjä-3 uaan-3
  uaha-4aada udun-3tua udut-3tua ueta-0 uhua-0 uhus-3 uiko-3a uina-3 ukin-4a uksi-4a ulki-1ea ulko-2la ulla-4a ulle-4a ullu-0
  ulta-4a ulun-1 ulut-1 unan-1 unat-1 unko-4a unna-4a uosi-0 usee-2ta usen-2i uset-2i usia-1 usin-3ta ussa-4a usta-4a usut-0
  uten-2a utin-2taa utit-2taa utko-4a utoi-2taa utta-3s uttu-3a utun-3a utut-3a uuen-3osi uuki-3 uuko-3a uuli-1la uuni-3 vain-0
  vako-4a vala-4pa vana-4a vani-4da vasi-2ta veen-3i veli-1lä veta-0 vien-4a viin-4a vina-4a vinä-5ä vuon-0 vuta-1taa väkö-6ä
  vänä-6ä väät-3s wion-0 ydin-0 yenä-4t yikö-4ä yinä-4 yisi-3ä yksi-4ä ylle-4ä yllä-5ä yltä-5ä ymme-3ä ynee-3ä ynkö-5ä ysin-3tää
  yssä-5ä ystä-5ä ytin-2tää ytit-2tää ytkö-5ä ytte-3ä ytti-1ää ytty-3ä yttä-4s ytyn-3ä ytyt-3ä ytön-3tö ytöt-3tö yytä-3 ähin-0
  ähti-1eä äile-1lä äisi-3ä äiti-0 äitä-4ät äivä-0 äkee-3hdä äkin-5 ämen-3n ämet-3n ämme-5tää änee-3ä änen-3inen änkö-6 änne-5
  änpä-6tä änsä-6 ärii-1 äsee-2tä äsen-0 äset-2tä äsin-3tä äsit-3tä ästä-4 ätin-2ti ätte-5tää ätää-2 ätön-0 ävin-2ä ävit-3ydä
  äyvä-3dä äätä-3 äävä-5tä äään-5 öinä-6ä öisi-5yödä öitä-6ä öjen-5ä ömin-2 önyt-3dä östä-4 ötin-2tää ötti-1ää öytä-0 öään-5
  ^ajaa-0 ^ajan-3ika ^ajat-3ika ^avaa-1ta ^avun-3pu ^elää-0 ^ensi-0 ^esko-0 ^ilta-0 ^iski-1eä ^jako-0 ^jään-1dä ^kiva-0 ^koko-0
  ^kova-0 ^lasi-0 ^luin-2kea ^maan-1 ^mene-1nä ^meni-1nä ^olin-2la ^olit-2la ^olla-0 ^omat-1 ^omia-2a ^onko-3lla ^osta-0a
  ^ovat-3lla ^pani-1na ^puun-1 ^saat-1da ^sana-0 ^sten-0 ^suin-2u ^syvä-0 ^teko-0 ^tien-1 ^toni-0 ^tosi-0 ^tuli-1la ^tuun-2lla
  ^tuut-2lla ^usko-0a ^veli-0 ^ääni-0 aakaa-4ta aakin-4 aaksi-4s aalta-4s aamaa-4ta aaman-4ta aamat-4ta aamia-4ta aamme-4ta
  aampi-4s aanee-4ta aanut-3da aassa-4s aasta-4s aatko-4ta aaton-2to aavaa-4ta aavan-4ta aavat-4ta aavia-4ta aelin-2 ahvin-1
  aiden-4s aihin-4s aikaa-1 aiksi-3 ailta-4s ainta-4s airin-2 aissa-4s aissi-3nen aistu-1a aitat-2ta aitin-2ti aitoo-1 aitta-0
  aivaa-1ta aivan-1 akaan-5 akeli-4ella aleen-2 aleet-2 allun-1 aloja-2 aluut-2ta alvin-3pa ammon-3po anisi-3na ankin-5 anoin-2a
  antaa-0 aosia-2a appaa-0 artin-0 aseen-5s asien-2 asiin-2 asten-3 ateen-4de atiin-4da atuja-2 aumaa-1 aunut-1 aurat-1a austa-2
  avoin-0 daksi-5ta dalla-5ta dalle-5ta dalta-5ta damme-5taa dasta-5ta datte-5taa deita-5ti dejen-3 deksi-5s della-5s delle-5s
  dellä-6s delta-5s deltä-6s dempi-5tkä denko-5s dessa-5s dessä-6s desta-5s destä-6s detko-5s detkö-6teä dettu-5taa detty-5tää
  detun-5taa detut-5taa detyn-5tää detyt-5tää diksi-5ti dilla-5ta dille-5ti dilta-5ta dimme-5taa dissa-5ti dista-5ta ditkö-6tää
  ditte-5taa dittu-5tia ditun-5tia ditut-5tia divat-5taa divät-6tää djani-0 doita-5to doksi-5to dolla-5to dolle-5to dolta-5to
  dossa-5to dosta-5to duita-5tu dumme-5tua dutte-5tua duttu-5tua dutun-5tua dutut-5tua dymme-5tyä dytte-5tyä dytty-5tyä dytyn-5tyä
  dytyt-5tyä dämme-6tää dässä-7tä dätte-6tää dössä-7tö eaisi-4ta eakaa-4ta eanee-4ta eavat-4ta eekin-5la eeksi-4 eella-4 eelle-4
  eellä-5 eelta-4 eeltä-5 eemme-5i eenkö-5 eessa-4 eessä-5 eesta-4 eestä-5 eetko-5a eetta-4 ehdin-3tiä ehenä-5s ehiin-4s ehinä-5s
  ehtia-0 ehtii-1ä eiden-5i eihin-5i eiksi-5i eikää-2 eilla-5i eille-5i eillä-6i eilta-5i eiltä-6i eisin-3nen eissa-5i eissä-6i
  eista-5i eistä-6i eitta-5i eitti-0 eittä-6i eivän-4pä eivät-4 ejaan-5i ejako-5i ejani-5i ejasi-5i ejeni-5i ejesi-5i ejään-7i
  ekisi-4hdä ekoon-5la ekoot-5la eköön-7lä ekööt-7lä eleen-2 eltaa-0 emaan-5la emana-5la emien-5la emiin-5la emina-5la emman-5a
  emmat-5a emmän-6ä emmät-6ä empaa-5a empia-5a empiä-6ä empää-7ä emään-7lä enenä-4i enkin-5 enkiä-3ä ennan-3taa ennat-3taa
  ennen-4s ennin-3taa entaa-0 eosta-4ko eppas-5ta eppäs-6nnä eraan-2s eroja-2 ertoi-1a eseen-5 esien-2 estaa-1ta esten-3
  etaan-5taa etako-5taa eteen-4de etkin-5i etoin-3taa etoit-3taa ettua-5taa ettyä-6tää etuin-3tua etään-7tää euloa-0 evana-5la
  evien-5la eviin-5la evina-5la eystä-3 eäisi-5tä eäkää-7tä eämme-5tä eänee-5tä eätte-5tä eävät-6tä fissa-4 gilla-3 gissa-5ki
  gissä-6ki gistä-6ki hannu-0 hansa-3 haron-0 heita-3 heitä-4 hejen-3 helin-0 hellä-6s herin-2 hista-4a hliin-3a hmään-3 hneen-4dä
  hneet-4dä htaan-4das htaat-4das hteen-4de hteet-4de htien-2 htiin-4dä hukin-2 hunsa-5 hyviä-3ä hyvät-1 hyvää-2 hössä-6tö
  iakin-5a iamme-5a ianne-5a iansa-5a ideni-5 idesi-5 ielen-2i ielin-1 ielle-3 iellä-4 ieltä-3i iemme-5a ienko-5a ienkö-5 ienne-5a
  iensa-5a ientä-3i ienyt-3dä iestä-3 ietti-0ä ietty-0 ievät-4dä ihini-5 ihisi-5 ihtis-4ta iiden-4s iikin-2ki iiksi-4s iikun-2kua
  iilta-4s iimme-5a iimpi-4s iinin-1 iinko-5a iinne-5a iinsa-5a iinsä-5 iirsi-2tää iisin-1 iisit-1 iisiä-2 iista-0 iisti-1ää
  iitsi-0ä iitta-0 iitti-0 iivin-1 ijona-0 ilaat-2s ileet-0 ilien-3a iliin-3a iltan-1 imeen-4n imman-5a immat-5a immän-6ä immät-6ä
  impia-5a impii-5a impiä-6ä inaan-5a inako-5a inani-5a inasi-5a ineja-3 inhan-5 inien-3 iniin-3 inkin-5 inten-5a ioita-3 iojen-3
  iraan-2s isiko-5a isiks-5a isikö-6ä isipä-6ä isoja-2 itaan-5 itako-5 itani-5 itasi-5 itava-4da iteen-4de iteet-4de itejä-3
  ithan-5la itiin-4da itkös-6tää itoin-3taa itoit-3taa itsaa-1ta itten-5 ittua-4a ittyä-0 ituja-4da itäkö-7 itäni-6 itäsi-6
  iusta-2 ivänä-3 iähän-6 iäisi-5tä iämme-5 iöitä-4 jaana-0 jaisi-3ta jakin-5 jaksa-0a jamme-5 janko-3 janne-5 jansa-5 jatka-0a
  jeita-3 jemme-5 jenko-5 jenkö-6 jenne-5 jensa-5 jensä-6 jetti-1ää jettu-5kea jillä-5ä jimme-5kea jissä-5ä jista-4a jistä-5ä
  justa-3 jyllä-4 jäkin-6 jämme-6 jänne-6 jänsä-7 kaako-5a kaana-5as kaapa-5a kaina-5as kaisi-1ta kaita-5as kalla-4ka kalle-4ka
  kalta-4ka kamme-3 kansa-3 kasin-5ata kassa-4ka kasta-4ka kavaa-1 keita-5e kekaa-3a kekää-5ä kemaa-3a keman-3a kemat-3a kemia-3a
  kenee-3a kenne-0 kensa-4i kensä-5i kerta-0 ketty-3ä ketyn-3ä ketyt-3ä kevaa-3a kevan-3a kevat-3a kevia-3a kevän-6hdä kevät-4ä
  kiksi-4ki killa-4ka kille-4ki killä-5ki kilta-4ka kimme-4ea kinit-0 kinko-5 kinkö-6 kisin-4ea kisit-4ea kissa-4ka kissä-5ki
  kista-4ka kistä-5ki kitte-4ea kivat-3a kivät-6hdä kkaan-2 kkeen-4e kkoon-2 kkuun-2 klaan-1 koksi-4ko kolla-4ko kolle-4ko
  kolta-4ko komea-0 kossa-4ko kosta-4ko kseen-5s kseli-0 ksena-5s kseni-5 ksenä-6s ksesi-5 ksien-5s ksiin-5s ksiko-5 ksikö-6
  ksina-5s ksinä-6s ktiin-2 kulta-0 kuoli-1la kusta-3 kutun-4kua kutut-4kua kuvaa-1 kuvan-1 kyssä-4 kystä-4 käksi-5kä käsin-6ätä
  kävin-3ydä kääkö-8ä käänä-8äs kääpä-8dä köstä-6kö laisi-3ta laman-1 lanne-0 leena-4a leina-4a leita-4a lekin-4la lella-4i
  lemiä-5lä lemän-5lä lemät-5lä lemää-6lä lenko-4la lessä-5i lettu-5taa letty-5tää letun-5taa letut-5taa letyn-5tää letyt-5tää
  leviä-5lä levää-6lä liksi-3 lille-3 limme-4la lisin-3nen lisit-4la litko-4la litte-4la litti-1ää livat-4la livät-5lä lkoon-4la
  lkoot-4la lkään-3 llako-5 llani-5 llasi-5 lleen-5 lleko-5 llekö-6 lleni-5 llesi-5 llitä-0 lloin-4ta lläkö-7 lläni-6 lläsi-6
  lmaan-2 lmana-2 lmien-3a lmiin-3a lmina-3a lmään-3 ltaan-5 ltain-4lat ltako-5 ltani-5 ltasi-5 ltava-4la ltiin-4la ltuja-4la
  ltuko-4la ltuna-4la ltyjä-5lä ltäkö-7 ltäni-6 ltäsi-6 ltävä-6lä ltään-7 lutta-4a lvien-2 lyttä-5ä lämän-1 lämää-2 länne-0
  löitä-4 maako-5a maana-2 maisi-1ta makaa-3ata maksi-5a malla-5a malle-5a malta-5a mampi-5n manko-5a mansa-3 maria-0 massa-5a
  masta-5a matko-5a matta-5a matti-0 meita-3 meitä-4 menee-2nä mensa-5n meoni-0 messa-5n messä-5i metty-2ä miako-5a midit-1
  miksi-5a milla-5a mille-5a millä-6ä milta-5a miltä-6ä mintä-3 misin-3nen missa-5a missä-6ä mitat-2ta mitea-0 mitta-5a mittä-6ä
  mivat-3a miäkö-7ä mmeko-5a mmekö-6ä mmoja-2 mpaan-5 mpana-5 mpien-5 mpiin-5 mpiko-5 mpina-5 mpinä-6 mpuja-0 mpänä-7 mpään-7
  mulla-3 musta-2 muuta-1taa mytyt-2ty mäksi-6ä mälle-6ä mällä-7ä mältä-7ä mänkö-7ä mänsä-4 mässä-7ä mästä-7ä mätkö-7ä mättä-7ä
  määkö-8ä nadan-1 nakin-5 naksi-5ta nalla-5ta nalle-5ta nalta-5ta namme-5 nanko-5ta nanne-5 nansa-5 nassa-5ta nasta-5ta
  natte-5taa nauti-1tia neeko-5a neekö-6ä neena-5a neenä-6ä neina-5a neinä-6ä neita-5a neitä-6ä nejen-3 nekaa-5ta nekää-7tä
  nemme-5tä nempi-4i nenee-5tä nenko-2 nessa-4i nessä-5i netin-2 netko-5tea nette-5tä nettu-5taa netty-5tää netun-5taa netut-5taa
  netyn-5tää netyt-5tää nevat-5ta nevät-6tä niksi-5ta nilla-5ta nille-5ta nilta-5ta nimiä-2 nimme-5taa nisin-5tä nisit-5tä
  nissa-5ta nista-5ta nitte-5taa nivat-5taa nivät-6tää nkaan-5 nkkää-2 nkoon-2 nmaan-1 nneen-5ta nneet-5ta nnään-3 noiko-3a
  noita-5ta nojaa-1ta nolle-5to nomat-0 nonta-0 nosta-5to nsaat-2s nskin-1 nsuun-1 nteen-4ne nteet-4ne ntiin-3a ntoja-3a nttää-2
  ntuja-2 ntyjä-0 nukun-2kua numme-5tua nussa-5tu nusta-2 nutko-5a nutta-5a nutte-5tua nuttu-5tua nutun-5tua nutut-5tua nymme-5tyä
  nytkö-6ä nytte-5tyä nytty-5tyä nyttä-6ä nytyn-5tyä nytyt-5tyä näkin-6 nälän-3kä nämme-6 nänne-6 nänsä-7 nätte-6tää oaisi-4ta
  oajat-3ika oakaa-4ta oakin-4 oamaa-4ta oaman-4ta oamat-4ta oamia-4ta oanee-4ta oasta-4ka oavaa-4ta oavan-4ta oavat-4ta oavia-4ta
  oella-4ki ohdin-3taa oiden-5a oihin-5a oikaa-3da oikin-5aa oiksi-5a oilla-5a oille-5a oilta-5a oimaa-3da oiman-3da oimat-3da
  oimia-3da oimme-5aa oinee-3da oinko-5aa oinut-3da oissa-5a oista-5a oitko-5aa oitta-5a oitte-5aa oivaa-3da oivan-3da oivat-5aa
  oivia-3da ojaan-5a ojako-5a ojani-5a ojasi-5a ojeni-5a ojesi-5a ommas-1ta oneen-2 onoja-2 oomme-4 oonko-4 oonne-4 oonsa-4
  osina-2 ossin-3i osten-3 otesi-4deta otiin-2 otoin-3taa otoit-3taa otsin-1 ousta-2 ouvat-1 paama-5vata paana-2 paava-5vata
  paisi-5vata paita-5mas palla-4pa pania-0 pannu-3ta pasin-5vata pasit-5vata passa-4pa pelaa-1ta pelin-1 pelit-1 petin-2taa
  petti-1aa pieni-0 piksi-4pi pinta-0 pisee-2tä pisuu-0 polla-4po ppään-6äs psena-3i pseni-3i puhun-1a pulta-4pu päisi-6ätä
  pänne-3tä pässä-6pä pääsi-1tä pötyä-2 raisi-3ta ramme-3 ranne-3 rella-4i rempi-4i ressa-4i ressä-5i retty-0 retyn-5tää
  retyt-5tää rhaat-4as riaan-2 riksi-3 rilla-3 rille-3 rilta-3 rimme-3 rinne-0 rissa-3 rista-3 risti-0 ristä-4 rjava-0 rkoin-3ka
  rmana-2 rmien-3a ronna-3ta rroin-4toa rsian-0 rteli-4rella rtsit-1 rviit-2ta ryssä-4 rytty-5tyä sanoa-0 sanon-1a seeni-5nen
  seesi-5nen sekaa-4ta seksi-5nen sekää-6tä sella-5nen selle-5nen sellä-6nen selta-5nen seltä-6nen semaa-4ta seman-4ta semat-4ta
  semia-2a semme-5a sempi-5nen senee-4ta senko-5nen senkö-6nen senne-5nen sensa-5nen sensi-2taa sensä-6nen sessa-5nen sessä-6nen
  sesta-5nen sestä-6nen setko-5nen setkö-6nen setta-5nen sette-4ta settu-4aa settä-6nen sevaa-4ta sevan-5a sevat-5a sevia-4ta
  sevät-5tä siaan-5nen siako-5nen siani-5nen siasi-5nen sieni-5nen siesi-5nen siini-5nen siisi-5nen siksi-5nen silla-5nen
  sille-5nen sillä-6nen silta-5nen siltä-6nen simme-5ta sinko-5nen sinkö-6nen sinta-5nen sintä-6nen sisin-4ta sisit-4ta sissa-5nen
  sissä-6nen sista-5nen sistä-6nen sitko-5ta sitkö-6tää sitta-5nen sitte-5ta sittu-3a sittä-6nen sivat-5ta sivät-6tä siäkö-7nen
  siäni-6nen siäsi-6nen siään-7nen ssaan-5 ssako-5 ssani-5 ssasi-5 sseen-4ta ssesi-2 ssien-2 ssiin-2 ssäkö-7 ssäni-6 ssäsi-6
  ssään-7 staan-5 stako-5 stani-5 stasi-5 steen-2 steet-2 steta-3aa stetä-4ää stiin-3a stuja-3a stäkö-7 stäni-6 stäsi-6 stään-7
  sudet-3si sulla-3 sulle-3 sussa-3 susta-3 sutta-5ta syllä-4 sänen-0 taako-2 taita-2 tamme-4taa tanko-4taa tanne-5 tansa-5
  tatko-4taa tatte-4taa tauti-0 teeni-5s teenä-6e tehen-5de tellu-5itella tellä-0 temme-5 tempi-4kä tenko-5 tenkö-6 tenne-5
  tensa-5 tensä-6 tevaa-3a tevät-4ä tiedä-3tää tilla-4ti tille-4ti tillä-5ti timen-5in tinko-4aa tinkö-5ää tintä-3 tisin-3a
  tisit-3a tissa-4ti tista-4ti titkö-5ää tkaan-5 tkään-7 toava-5dota tojen-3 toman-5on tomat-3n tomia-5on tseva-4a tsiin-2
  tsisi-4a tsota-2a ttaan-5 ttako-5 ttani-5 ttasi-5 ttava-4a tteen-4e tteko-5a ttekö-6ä ttele-4ella tteli-4ella ttien-2 ttina-2
  ttynä-6ä ttäkö-7 ttäni-6 ttäsi-6 ttään-7 tuina-5a tujen-5a tukea-2i tukin-5a tulit-2la tumin-2 tunne-0 turun-2ku tutta-4a
  tvana-2 tyinä-6ä tyjen-5ä tystä-6ä tyttä-6ä tyään-7lä täkin-6 tänne-6 tänsä-7 täree-6är täriä-7är töinä-4 töitä-4 töjen-3
  uaisi-4ta uavat-4ta ueita-3 uikin-4a uiksi-5a uilla-5a uille-5a uilta-5a uimaa-3da uimme-4a uissa-5a uista-5a uitko-4a uitta-5a
  uitte-4a uivas-1ta uivat-4a ujaan-4 ukeaa-4eta ukien-3ea ukkoo-5kea ukkua-0 ukuun-2 uljet-3kea unkin-5a unsit-3tea untit-2ti
  uokaa-1 uoksi-3sta uonia-1 uonne-0 uonut-3da uotta-3si uotte-3da uovan-1 uovat-3da upeet-4veta urain-2 useen-4 usien-2 ussaa-1ta
  usten-3 utaan-4a utkia-0 utkin-5a utoin-3taa utoit-3taa uttua-4a uuhaa-1ta uuksi-3 uulla-3 uulle-3 uulta-3 uuman-1 uumme-4
  uunko-4 uunne-4 uunsa-4 uussa-3 uusta-3 vaako-5a vaati-0a vaisi-3ta vajaa-0 vakin-5a vaksi-5a valla-5a valle-5a valta-5a
  vanko-5a vanne-3ta vannu-3ta vansa-5a vassa-5a vasta-5a vatko-5a vatta-5a velin-2lä vensa-4i vessa-0 vettä-4si viako-5a vikaa-1
  viksi-5a villa-5a ville-5a villä-6ä vilta-5a viltä-6ä vissa-5a vissä-6ä vista-5a vistä-6ä vitta-5a vittu-5pia vittä-6ä viäkö-7ä
  vuksi-5pu vulla-5ku vulta-5ku vyltä-4 väkin-6ä väksi-6ä välle-6ä vällä-7ä vältä-7ä vänkö-7ä vänsä-4 vässä-7ä västä-7ä vätkö-7ä
  vättä-7ä vääkö-8ä väänä-5t yeksi-4t yikin-4ä yiksi-5ä yilee-2lä yille-5ä yillä-6ä yiltä-6ä yimme-4ä yinkö-5ä yisin-4ä yisit-4ä
  yissä-6ä yistä-6ä yitkö-5ä yitte-4ä yittä-6ä yivät-5ä ymien-4ä ymiin-4ä yneen-4ä yneet-4ä ynkin-5ä yppii-1ä yrkiä-0 ysten-3
  ytenä-5s ytkin-5ä yttin-2ää yttit-2ää ytään-6ä yvien-4ä yviin-4ä yykin-4ä yyksi-3 yystä-4 zerin-2 äemme-4hdä äihin-4ä äikin-4ädä
  äilee-2lä äilen-2lä äisin-4ä äisit-4ä äitkö-5hdä äitte-4hdä äitti-1ää äivät-1 äivää-2 äjien-3ä äkisi-4hdä äkään-8 ämien-4ä
  ämiin-4ä ämmin-0 äneen-4ä äneet-4ä ästin-2ää ästit-2ää ättyä-4ä ätäny-7etää ävien-4ä äviin-4ä äyden-3si äynyt-3dä äyttä-4si
  äyvät-4dä äyvää-2 ääkää-7tä äämiä-6tä äämme-5tä äämän-6tä äämät-6tä äämää-7tä äänee-5tä ääntä-3i äänyt-3dä ääsen-2tä äätte-5tä
  ääviä-6tä äävän-6tä äävät-6tä äävää-7tä öiden-6ä öihin-6ä öiksi-6ä öille-6ä öillä-7ä öiltä-7ä öissä-7ä öistä-7ä öittä-7ä
  öjeni-6ä öjesi-6ä öjäkö-8ä öjäni-7ä öjäsi-7ä öjään-8ä ömään-6dä örien-3ä ösiin-4inen östen-3 öydän-4tä ^ainoa-0 ^alkaa-0
  ^hinta-0 ^ihana-0 ^juttu-0 ^jutut-2tu ^kamaa-1 ^kestä-0ä ^kivan-1 ^kovaa-1 ^kovia-2a ^kuvia-2a ^käsin-1 ^lasin-1 ^lasit-1
  ^lasta-3psi ^leena-0 ^mennä-0 ^musta-0 ^ojaan-2 ^omaan-2 ^onkin-4lla ^rinta-0 ^saako-2da ^saisi-3ada ^sieni-0 ^simaa-1
  ^tavan-3pa ^totta-3si ^tulla-0 ^tulta-2i ^tuttu-0 ^tuvan-3pa ^töitä-6yö ^uuden-3si ^uutta-3si ^viini-0 ^ämmät-1 aaessa-5ta
  aakoon-5ta aakoot-5ta aamaan-5ta aamana-5ta aamien-5ta aamiin-5ta aamina-5ta aamman-5s aammat-5s aampaa-5s aampia-5s aaneet-4da
  aanhan-4da aanien-2 aannut-3tua aatkin-5ta aavako-5ta aavana-5ta aavien-5ta aaviin-5ta aavina-5ta adessa-4a adulla-5tu
  adulta-5tu aikaan-2 aimman-5s aimmat-5s aimpia-5s aineen-2 aineet-2 ainten-5s aiomme-4koa aitaan-2 aittaa-1 aitten-5s ajamme-3
  akelee-5ella akelin-1 akinko-6 aleita-4i alista-3 allaan-5 altava-0 alussa-4ku alusta-4ku anette-5a anilla-3 anille-4 ankaan-6
  annata-1taa anoita-4a apaita-3a arempi-0 aseman-1 asenne-0 asiaan-2 asiako-2 asikin-5ta asinko-5ta astiin-2 ateria-0 atujen-3
  auolle-4ko auseen-2 austaa-1 autosi-2 auttia-0 avansa-3 ckissa-4 ctorin-2 deiden-6ti deihin-6ti deilla-6ti deissa-6ti deista-6ti
  denkin-6s detaan-6taa detkin-6s dettua-6taa dettyä-7tää detään-8tää ditaan-6tia doiden-6to doihin-6to doiksi-6to doilla-6to
  doille-6to doilta-6to doimme-6taa doissa-6to doista-6to doitte-6taa doivat-6taa dotkin-6to duiden-6tu duihin-6tu duimme-6tua
  duitte-6tua duivat-6tua dutaan-6tua duttua-6tua dyimme-6tyä dyitte-6tyä dyivät-7tyä dyttyä-7tyä dytään-8tyä eaessa-5ta
  eaisin-5ta eaisit-5ta eakoon-5ta eakoot-5ta eamaan-5ta edellä-6si edestä-6si eekaan-6la eemana-2 eenaan-2ta eetkin-5 ehelle-5s
  ehtävä-6dä eideni-6i eidesi-6i eihini-6i eihisi-6i einaan-6i einako-6i einani-6i einasi-6i eineen-6i eineni-5 einäkö-8i
  einäni-7i einäsi-7i einään-8i eisiin-5 eisoon-2a eitaan-6i eitako-6i eitani-6i eitasi-6i eitten-6i eitäkö-8i eitäni-7i eitäsi-7i
  eitään-8i ejakin-6i ejamme-6i ejanne-6i ejansa-6i ejemme-6i ejenko-6i ejenne-6i ejensa-6i ekevää-2 ekseen-6i eleita-4i elilta-3
  elinta-2 elisin-4la elistä-4 elleen-3a eltäni-5i eluksi-3 elulla-3 elulle-3 elulta-3 elussa-3 elusta-3 elymme-3 elästä-6kä
  emaksi-6la emalla-6la emalle-6la emalta-6la emassa-6la emasta-6la ematta-6la emiksi-6la emilla-6la emille-6la emilta-6la
  emissa-6la emmeko-6la empaan-6a empana-6a empien-6a empiin-6a empina-6a empinä-7ä empänä-8kä empään-8ä emällä-8lä emässä-8lä
  emästä-8lä emättä-8lä eniksi-3 enimme-5tä enitte-5tä enivat-5ta enivät-6tä enkaan-6 entoja-2 eritan-1 esissä-4 essaan-6a
  essako-6a essani-6a essäkö-8ä essään-8ä etakin-6taa etilla-4 etimme-4taa etitte-4taa etivat-4taa etkaan-6i ettava-6taa
  etteko-6la ettiin-6aa ettuja-6taa ettuko-6taa ettuna-6taa ettyjä-7tää ettynä-7tää ettävä-8tää etujen-3 etuksi-6taa etulla-6taa
  etulle-6taa etulta-6taa etunko-6taa etussa-6taa etusta-6taa etutko-6taa etutta-6taa etyksi-6tää etylle-6tää etyllä-7tää
  etyltä-7tää etynkö-7tää etyssä-7tää etystä-7tää etytkö-7tää etyttä-7tää euvoja-2 evaksi-6la evalla-6la evalle-6la evalta-6la
  evassa-6la evasta-6la eviksi-6la evilla-6la eville-6la evilta-6la evissa-6la evista-6la eäessä-7tä eäisin-6tä eäisit-6tä
  eäköön-8tä eäkööt-8tä eämään-8tä giansa-3 goilta-6ko goitta-6ko haasta-6as hakkaa-3ata hankin-2kia harmaa-0 hdella-5ti
  hdelle-5ti hdessa-5ti hdessä-6ti hdestä-6ti heiden-4 heihin-4 heillä-5 heissa-4 heissä-5 heistä-5 heitti-1ää hielle-4ki himoja-2
  hkeita-3a hreitä-4ä htelet-5della htemme-4i htoita-3 huimaa-1ta hullun-1 huttii-4a hvilla-3 hyvänä-3 hälinä-0 hämiin-3ä
  iakaan-6a idemme-6 idenko-6 idenkö-7 idenne-6 idensa-6 idensä-7 idessa-4a ienkin-6a iennyt-4tää ihimme-6 ihinko-6 ihinkö-7
  ihinne-6 ihinsa-6 ihinsä-7 iikkia-1 iimpia-5s iinkin-6a iinten-5s iisien-2 iittaa-3ata iitten-5s iittoi-1a iivoin-3a ikeita-3a
  ikkoja-2 ikoita-4ko ikseen-5 iksiko-6a ikuita-3u iköitä-6kö ilisin-4la ilista-4a illako-6a illani-6a illasi-6a illeen-6
  illeko-6a iltaan-6a iltako-6a iltani-6a iltasi-6a ilulla-3 ilussa-3 ilusta-3 imella-5n iminta-0 immeko-6aa immekö-7ää impaan-6a
  impana-6a impien-6a impiin-6a impina-6a impinä-7ä impänä-8ä impään-8ä inakin-6a inalla-3 inamme-6a inanne-6a inansa-6a inasta-3
  inejen-4 inilla-4 inille-4ä inillä-5ä inissa-4 inista-4 inkaan-6a inkään-8 inoita-3 inosta-3 intako-6a ioiden-4 ioihin-4
  ioilla-4 ioille-4 ioisit-3da ioissa-4 ioista-4 ioskin-1 irotta-0 isataa-1 isemme-5nen isevan-4ta isevat-4ta isikin-6a isimme-6a
  isinko-6a isinpa-6ta isitko-6a isitkö-7ä isitte-6a isivat-6a isivät-7ä issako-6a issani-6a issasi-6a issäni-7ä istaan-6
  istaki-6a istako-6a istani-6a istasi-6a isteni-5nen istesi-5nen istäkö-7nen istäni-6nen istäsi-6nen istään-7nen itakin-6
  itamme-6 itanne-6 itansa-6 itavaa-5da itavan-5da itavat-5da itavia-5da iteitä-6de itejen-3 itimme-4taa ititte-4taa itivat-4taa
  itivät-5tää itkaan-6aa itolla-4to itolle-4to itossa-4to itosta-2 ittava-2a itteko-6aa ittekö-7ää itteni-6 ittesi-6 ittuja-5a
  itujen-5da itulla-5a itussa-5a itusta-2 itystä-3 itytyn-4tyä itytyt-4tyä itäkin-7 itänne-7 itänsä-8 iumiin-2 ivatko-6aa ivulla-3
  ivätkö-8ää iämään-8tä iäräle-8äärä iäälle-5s iöiden-4 iöihin-4 iöille-4 iöissä-5 jaalla-4s jaisin-4ta jaisit-4ta jakaan-6
  jankin-4 jatkan-1a jelmiä-3 jenkin-6 jetaan-5aa jineen-5ä juosta-0 jäistä-5ä jäivät-5ädä jäkään-9 kaakin-6a kaaksi-6as
  kaalla-6as kaalle-6as kaalta-6as kaampi-6as kaassa-6as kaasta-6as kaiden-6as kaihin-6as kaiksi-6as kailla-6as kaille-6as
  kailta-6as kainta-6as kaisit-4ta kaissa-6as kaista-6as kaivan-1a kakaan-4 kaudet-3si kautta-3si kavana-2 keelle-6e keellä-7e
  keessa-4a keessä-7e keesta-6e keestä-7e keiksi-5ki keilla-4a keille-5ki keillä-6ki keiltä-6ki keissa-4a keissä-6ki keista-6e
  keistä-6ki kekoon-4a kekoot-4a keköön-6ä kekööt-6ä kemaan-4a kemien-4a kemmat-5ka kemäni-7hdä kemäsi-7hdä kemään-6ä kenisi-6etä
  ketaan-4a kevien-4ä kevään-3t kimpaa-5ki kitaan-4a kkaava-5ata kkaisi-5ata kkasit-5ata kkeava-0 kkenee-5etä kkosta-3nen
  kkuvan-3a koiksi-5ka koilla-5ka koille-5ka koilta-5ka koissa-5ka koista-5ka kompia-5ko koonko-6a kootko-6a kotaan-4a kseeni-6s
  kseesi-6s kseksi-6s ksella-6s kselle-6s ksellä-7s kselta-6s kseltä-7s ksemme-6 ksempi-6s ksenko-6s ksenne-6 ksensa-6 ksensä-7
  ksessa-6s ksessä-7s ksesta-6s ksestä-7s ksetko-6s ksetta-6s ksiaan-6s ksiako-6s ksiani-6s ksiasi-6s ksieni-6s ksiesi-6s
  ksiini-6s ksiisi-6s ksikin-6 ksiksi-6s ksilla-6s ksille-6s ksillä-7s ksilta-6s ksiltä-7s ksinta-6s ksissa-6s ksissä-7s ksista-6s
  ksistä-7s ksitta-6s ksittä-7s ksiäkö-8s ksiäni-7s ksiäsi-7s ksiään-8s kuiksi-4u kuilla-4u kuille-4u kuilta-4u kuissa-4u
  kuista-4u käähän-9ä kääkin-8ä köistä-7kö köönkö-9ä köötkö-9ä laisin-3nen laisit-4ta lakaan-4 laulaa-0 laulan-1a leeksi-5a
  leella-5a leelle-5a leellä-6ä leelta-5a leessa-5la leessä-6lä leesta-5a leestä-6ä leiden-5a leilla-5a leilta-5a leissa-5a
  leista-5a lekaan-5la lenkin-5la levako-5la limien-4n limiin-4n lineen-2 linkin-5la linnan-1 lisiko-5la litaan-2 ljättä-4s
  llakin-6 llaksi-5ta llalla-5ta llalta-5ta llamme-6 llanne-6 llansa-6 llehän-7 lleitä-5ä llekin-6 llemme-6 llenne-6 llensa-6
  llensä-7 llissa-3 lläkin-7 llämme-7 llänne-7 llänsä-8 lmaksi-3 lmalla-3 lmalle-3 lmalta-3 lmassa-3 lmasta-3 lmiksi-4a lmilla-4a
  lmille-4a lmillä-5ä lmilta-4a lmissa-4a lmissä-5ä lmista-4a lmistä-5ä lmitta-4a lmällä-4 lmässä-4 lmästä-4 loissa-4 losiin-3
  ltakin-6 ltamme-6 ltanne-6 ltansa-6 ltavaa-5la ltavan-5la ltavat-5la ltavia-5la ltojen-4a ltuina-5la ltujen-5la ltukin-5la
  ltyjen-5lä ltäkin-7 ltämme-7 ltänne-7 ltänsä-8 ltäviä-7lä ltävän-7lä ltävät-7lä ltävää-8lä lvinta-5pa lähden-3teä lähdet-3teä
  lähteä-0 maakin-6a maalta-3 maanko-6a maassa-3 maasta-3 maiden-4a makaan-4 mamman-6n mammat-6n mampaa-6n mampia-6n manako-6a
  mankin-6a marina-0 matkin-6a meilla-4 miakin-6a mienko-6a mienkö-7ä miinko-6a miinkö-7ä minako-6a miäkin-7ä mmaksi-6 mmalla-6
  mmalle-6 mmalta-6 mmanko-6 mmassa-6 mmasta-6 mmatko-6 mmatta-6 mmekin-6a mmiksi-6 mmilla-6 mmille-6 mmillä-7 mmilta-6 mmiltä-7
  mmissa-6 mmissä-7 mmista-6 mmistä-7 mmitin-0 mmitta-6 mmäksi-7 mmälle-7 mmällä-8 mmältä-8 mmässä-8 mmästä-8 mpaaan-6 mpaako-6
  mpaani-6 mpaasi-6 mpiaan-6 mpiako-6 mpiani-6 mpiasi-6 mpieni-6 mpiesi-6 mpiini-6 mpiisi-6 mpikin-6 mustaa-1 mäessä-5ki mänkin-7ä
  mätkin-7ä määkin-8ä määnkö-9ä määrin-2ä nakaan-6 nankin-6ta neekin-6a neeksi-6a neella-6a neelle-6a neellä-7ä neelta-6a
  neeltä-7ä neenko-6a neenkö-7ä neessa-6a neessä-7ä neesta-6a neestä-7ä neetko-6a neetkö-7ä neetta-6a neettä-7ä neiden-6a neihin-5
  neiksi-6a neilla-6a neille-6a neillä-7ä neilta-6a neiltä-7ä neissa-6a neissä-7ä neista-6a neistä-7ä neitta-6a neittä-7ä
  nekoon-6ta nekoot-6ta neköön-8tä nekööt-8tä nemaan-6ta nempää-7i nemään-8tä nenkin-3 netaan-6taa nettua-6taa nettyä-7tää
  netään-8tää nevien-3a ngilla-5ki nkinko-6 nnamme-5taa nnatko-5taa nnatta-5ta nneena-6ta nneenä-7tä nneina-6ta nneinä-7tä
  nneita-6ta nneitä-7tä nnemme-5tea nnessä-6si nnillä-6ti nnissä-6ti nnistä-6ti nnitta-5ta nnoksi-5to nnolla-5to nnolta-5to
  nnossa-5to nnutko-6ta nnutta-6ta nnyttä-7tä nnämme-6tää nnästä-7tä nnöitä-7tö noiden-6ta noihin-6ta noiksi-6ta noilla-6ta
  noille-6ta noilta-6ta noimme-6taa noissa-6ta noista-6ta noitte-6taa noivat-6taa nomien-3a nsimme-5taa nsitte-5taa nsivat-5taa
  nsivät-6tää ntansa-3 ntelee-5nellä ntelen-5nella ntelin-5nella ntojen-4a nttasi-4ata nttuja-2 ntyjen-3 nuimme-6tua nuitte-6tua
  nuivat-6tua nutaan-6tua nutkin-6a nuttua-6tua nuutin-2ti nvahti-0 nyimme-6tyä nyitte-6tyä nyivät-7tyä nytkin-6ä nytään-8tyä
  nähden-2ä näkään-9 oaessa-5ta oaisin-5ta oaisit-5ta oakoon-5ta oakoot-5ta oamaan-5ta oamien-5ta oavien-5ta odeksi-5si odelta-5si
  odessa-5si odesta-5si oetaan-5kea oideni-6a oidesi-6a oiessa-4da oihini-6a oihisi-6a oikaan-6aa oikoon-4da oikoot-4da oimaan-4da
  oimeen-3i oimien-4da oimiin-4da oinaan-6a oinako-6a oinani-6a oinasi-6a oineen-4da oineet-4da oinkin-6aa oinnut-3tu oirien-3a
  oitaan-6a oitako-6a oitani-6a oitasi-6a oitkin-6aa oitten-6a oivien-4da oiviin-4da ojakin-6a ojamme-6a ojanne-6a ojansa-6a
  ojemme-6a ojenko-6a ojenne-6a ojensa-6a ojilla-5ika okasta-2 oliisi-0 olista-3 olitti-1aa olutta-2 omessa-4i omille-4a ominta-5n
  omista-4a onalta-3 onille-4 onilta-4 oomaan-2 oonkin-5 oravat-1 osilta-3 osissa-4a otimme-4taa otitte-4taa otivat-4taa
  otossa-4to ottava-2a otutun-4tua paakaa-6vata paamme-6vata paanee-6vata paatte-6vata paavat-6vata painaa-0 paisin-6vata
  paisit-6vata pamena-6an pankin-2ki peistä-6pi pelaan-2ta pselle-4i psenne-4i psensa-4i psissa-3 pteeni-0 puavan-6vuta puissa-4u
  puolet-2i päilyn-1 raisin-4ta raisit-4ta ratkoi-1a ratoja-3a rempaa-5i retään-8tää revien-5ra rimman-4 rjansa-3 rmensa-4i
  rnasta-3 rronko-5toa rrosta-2 rtavia-5ra rteita-4ti rttiin-2 rvalla-3 räntää-2 seemme-6nen seenko-6nen seenkö-7nen seenne-6nen
  seensa-6nen seensä-7nen seessa-5ta seessä-6tä sekoon-5ta sekoot-5ta seköön-7tä sekööt-7tä semaan-5ta semien-5ta semman-6nen
  semmat-6nen semmän-7nen semmät-7nen sempaa-6nen sempia-6nen sempiä-7nen sempää-8nen semään-7tä senaan-6nen senako-6nen
  senani-6nen senasi-6nen senkin-6nen senäkö-8nen senäni-7nen senäsi-7nen senään-8nen setkin-6nen sevaan-6a sevien-5ta shekin-2ki
  siakin-6nen siamme-6nen sianne-6nen siansa-6nen siemme-6nen sienko-6nen sienkö-7nen sienne-6nen siensa-6nen siensä-7nen
  siimme-6nen siinko-6nen siinkö-7nen siinne-6nen siinsa-6nen siinsä-7nen sikaan-6ta simman-6nen simmat-6nen simmän-7nen
  simmät-7nen simpia-6nen simpiä-7nen sinaan-6nen sinako-6nen sinani-6nen sinasi-6nen sinkin-6nen sinten-6nen sinäkö-8nen
  sinäni-7nen sinäsi-7nen sinään-8nen sitaan-4a sitkin-6ta siäkin-7nen siämme-7nen siänne-7nen siänsä-8nen skaana-3s skalla-2taa
  skassa-3 skasta-3 skista-4a smassa-3 soilin-1 sotaan-4a ssakin-6 ssamme-6 ssanne-6 ssansa-6 ssilla-3 ssille-3 ssissa-3 ssista-3
  ssäkin-7 ssämme-7 ssänne-7 ssänsä-8 staava-0 stakin-6 stamme-6 stanko-3a stanne-6 stansa-6 statko-3a statte-3a steita-3
  stenkö-7nen stensä-7nen stettu-4aa stetty-4ää stetun-4aa stetut-4aa stetyn-4ää stetyt-4ää stilla-4a stille-3 stillä-4 stissa-4a
  stista-4a stistä-4 stoina-3 stoita-3 stonen-1 stujen-4a stusta-2 stystä-3 stäkin-7 stämme-7 stänne-7 stänsä-8 stätte-3ä suilla-4
  suille-4 suissa-4 suista-4 sullaa-3aa syillä-5y syistä-5y taakin-3 taaksi-6das taiden-3 taihin-3 tailla-3 taille-3 tailta-3
  taissa-3 takaan-6 taksin-1 taneen-6a taniin-3 tankin-5taa tatkin-5taa teella-6e teelle-6e teemme-6e teesta-6e tehtyä-4dä
  teiksi-5ti teilla-6e teille-6e teissa-5ti teista-5ti teistä-6ti temaan-4a temään-6ä tenkin-6 tevänä-3 thiltä-5 tiinpä-7dä
  tikaan-5aa tinkin-5aa titkin-5aa tittua-5tia tkalla-3 tkalle-3 tkamme-3a tkinko-6 tkinkö-7 tkittu-3a toihin-4 toiksi-4 toilla-4
  toille-4 toilta-4 toimia-1 toissa-4 toista-4 tomien-6on tomina-6on tsekaa-5a tsella-0 tsellä-5i tsemaa-5a tseman-5a tsemat-5a
  tsemia-5a tsenee-5a tsette-5a tsevaa-5a tsevia-5a tsimme-5a tsisin-5a tsisit-5a tsissa-3 tsistä-4 tsitte-5a tsivat-5a ttakin-6
  ttamme-6 ttanne-6 ttansa-6 ttavaa-5a ttavan-5a ttavia-5a tteena-5e ttekin-6a ttelee-5ella ttelen-5ella ttelet-5ella ttelin-5ella
  ttelit-5ella ttista-3nen ttoita-3 ttomat-5on ttomin-5on ttuako-5a ttäkin-7 ttämme-7 ttänne-7 ttänsä-8 tuihin-6a tukaan-6a
  tuntia-1 tyihin-6ä tyiksi-6ä tyille-6ä tyillä-7ä tyiltä-7ä tyissä-7ä tyistä-7ä täkään-9 tärkeä-0 tääkin-3 töiden-4 töihin-4
  töille-4 töillä-5 töissä-5 töistä-5 tömien-7ön tömänä-9ön uaisin-5ta udetta-5s udulta-5tu udusta-5tu ueilla-4 uerien-3ä
  uikaan-5a uimaan-4da uinaan-5 uinako-5 uinani-5 uinasi-5 uinkin-5a uisiin-5u uistin-1 uitkin-5a ukoita-4ka ukseni-5s uksesi-5s
  uksiko-6a ukusta-4ku ulisin-4la ulista-3 ullaan-6a ullako-6a ullani-6a ullasi-6a ulleen-6a ulleko-6a ulleni-6a ullesi-6a
  ultaan-6a ultako-6a ultani-6a ultasi-6a ululla-3 ululle-3 ulussa-3 ulusta-3 unalla-3 unalta-3 unanen-3inen unassa-3 unasta-3
  unilla-4a unille-4a unissa-3 unista-4a unkaan-6a unoita-4a unusta-0 uojasi-2ta uomaan-2ta uomeen-3i urusta-4ku usevat-4ta
  usinta-3 ussaan-6a ussako-6a ussani-6a ussasi-6a ustaan-6a ustako-6a ustani-6a ustasi-6a ustoja-3a utasta-3nen utimme-4taa
  utitte-4taa utivat-4taa utkaan-6a uttaan-5s uttava-5a uttiin-5a uttuja-5a uttuna-5a utuksi-5a utulla-5a utulle-5a utulta-5a
  utunko-5a utussa-5a utusta-5a ututko-5a ututta-5a ututun-4tua ututut-4tua utöitä-6yö uukaan-5a uunkin-5 uutaan-4 vaakin-6a
  vaalla-4s vaisin-4ta vaisit-4ta vajaan-1 vakaan-6a valita-0 vanako-6a vankin-6a vatkin-6a veteen-4si viakin-6a vienko-6a
  vienkö-7ä viinko-6a viinkö-7ä vinako-6a vitaan-6pia viäkin-7ä voiman-1 väkään-9ä vänkin-7ä vätkin-7ä vääkin-8ä väällä-6t
  yetään-3 yikään-7ä yinkin-5ä yitkin-5ä ylläkö-8ä ylläni-7ä ylläsi-7ä yllään-8ä ymiksi-5ä ymille-5ä ymätön-7dä ynikin-2ki
  ynkään-8ä yntiin-2 yritti-1ää yselee-2lä yssäkö-8ä yssäni-7ä yssäsi-7ä yssään-8ä ystäkö-8ä ystäni-7ä ystäsi-7ä ystävä-0
  ystään-8ä ytimme-4tää ytitte-4tää ytivät-5tää ytkään-8ä yttiin-5ä yttyjä-6ä ytyksi-5ä ytylle-5ä ytyllä-6ä ytyltä-6ä ytyssä-6ä
  ytöstä-6tö yviksi-5ä yville-5ä yykään-7ä ähtisi-3eä äitiin-2 äjänsä-4 äkinkö-8 äkseen-5 älasit-1 ällään-7 älylle-3 ämiksi-5ä
  ämille-5ä änette-5ä änkään-9 änneen-5tä änneet-5tä äntien-3ä ärkein-2ä äryssä-5ky äsimme-5tä äsissä-4 äsitte-5tä ässeet-4tä
  äsynyt-0 ätensä-6si ättiin-4ä ättävä-6ä ätystä-5ä ävalta-0 ävellä-0 äviksi-5ä äville-5ä äymään-6dä ääessä-7tä ääköön-8tä
  ääkööt-8tä äämien-6tä äämiin-6tä äämään-8tä äänkin-6 äävien-6tä ääviin-6tä öideni-7ä öidesi-7ä öinäkö-9ä öinäni-8ä öinäsi-8ä
  öinään-9ä öitten-7ä öitäkö-9ä öitäni-8ä öitäsi-8ä öitään-9ä öjemme-7ä öjenkö-8ä öjenne-7ä öjensä-8ä öjäkin-8ä öjämme-8ä
  öjänne-8ä öjänsä-9ä ömissä-5 ömässä-7dä ötävää-8dä öytäni-2 -maista-4a ^ajassa-5ika ^euroja-2 ^häistä-5ä ^irakin-2 ^jäävät-4dä
  ^kiviin-2 ^laista-4ki ^lakkia-1 ^lasten-4psi ^maamme-3 ^maansa-3 ^matkin-1a ^menisi-3nä ^mennyt-2ä ^mittaa-3ata ^naavan-1
  ^okista-0 ^olisin-4la ^omalla-3 ^omalta-3 ^omassa-3 ^omasta-3 ^omissa-4a ^pakkaa-3ata ^puihin-4u ^päämme-3 ^rantaa-1 ^reiden-3si
  ^ruista-2 ^saanko-3da ^saatte-3da ^saavat-3da ^sanani-2 ^sattua-0 ^soivat-3da ^syyttä-4 ^toista-3nen ^utulta-3 ^vammat-1
  ^viimme-2e ^voissa-3 aaaalin-7li aahansa-5 aakaako-6ta aakseen-5 aamaksi-6ta aamalla-6ta aamalle-6ta aamalta-6ta aamassa-6ta
  aamasta-6ta aamatta-6ta aamiksi-6ta aamilla-6ta aamille-6ta aamilta-6ta aamissa-6ta aammeko-6ta aampien-6s aampiin-6s
  aaneeko-6ta aativat-3a aatkaan-6ta aatteko-6ta aavakin-6ta aavaksi-6ta aavalla-6ta aavalle-6ta aavalta-6ta aavassa-6ta
  aavasta-6ta aavatko-6ta aaviksi-6ta aavilla-6ta aaville-6ta aavilta-6ta aavissa-6ta aavista-6ta aettava-6kea ahtumat-1
  aimpaan-6s aimpien-6s aimpiin-6s aisemme-4ta aistaan-2 aistako-5nen aistava-2 aitansa-3 aivalla-3 aleiden-5i aleilla-5i
  aleissa-5i aleista-5i amineet-0 anetkin-5na ankinko-7 annella-6s anoiden-5a anoivat-4a arempaa-2i asinkin-6ta asioita-4a
  askelen-2 astaita-3s asterin-2 attavat-5a aultaan-6ku aurinko-0 colette-0 cristan-1 deitten-7ti dellaan-7s denkaan-7s detkaan-7s
  dettava-7taa dettiin-7tää dettuja-7taa dettyjä-8tää dettävä-9tää detuksi-7taa detulla-7taa detulle-7taa detulta-7taa
  detussa-7taa detusta-7taa detyksi-7tää detylle-7tää detyllä-8tää detyltä-8tää detyssä-8tää detystä-8tää didille-3 dilleen-7ti
  dilleni-7ti dissaan-7ti dittava-7tia dittiin-7tia ditulla-7tia ditulle-7tia ditussa-7tia ditusta-7tia doitten-7to dotusta-2
  duitten-7tu duttava-7tua duttiin-7tua duttuja-7tua duttuna-7tua dutuksi-7tua dutulla-7tua dutulle-7tua dutulta-7tua dutunko-7tua
  dutussa-7tua dutusta-7tua dututko-7tua dututta-7tua dyttiin-7tyä dyttyjä-8tyä dyttävä-9tyä dytyksi-7tyä dytylle-7tyä
  dytyllä-8tyä dytyltä-8tyä dytyssä-8tyä dytystä-8tyä dälleen-8tä eamalla-6ta eamassa-6ta eamasta-6ta eamatta-6ta eekinko-7la
  eenkään-8 eessaan-7la eessään-9lä eetkaan-7a ehtäviä-3ä ehtävän-1 eidemme-7i eidenko-7i eidenkö-8i eidenne-7i eidensa-7i
  eidensä-8i eihimme-7i eihinko-7i eihinkö-8i eihinne-7i eihinsa-7i eihinsä-8i eikkien-2 eikseen-7i eikseni-7i eiksesi-7i
  eillako-7i eillani-7i eillasi-7i eilleen-7i eilleni-7i eillesi-7i einakin-7i einamme-7i einanne-7i einansa-7i einäkin-8i
  einämme-8i einänne-8i einänsä-9i eisotta-3a eissaan-7i eissako-7i eissani-7i eissasi-7i eissään-9i eistako-7i eistani-7i
  eistasi-7i eitakin-7i eitamme-7i eitanne-7i eitansa-7i eitteni-7i eittesi-7i eitäkin-8i eitämme-8i eitänne-8i eitänsä-9i
  eivällä-7pä ejakaan-7i ejenkin-7i ekemään-8hdä ekyttää-9kyttää eluiksi-4 eluilla-4 eluille-4 eluilta-4 eluissa-4 eluista-4
  emmaksi-7a emmalla-7a emmalle-7a emmalta-7a emmassa-7a emmasta-7a emmekin-7lä emmiksi-7a emmilla-7a emmille-7a emmillä-8ä
  emmilta-7a emmissa-7a emmissä-8ä emmista-7a emmistä-8ä emmälle-8ä emmällä-9kä emmässä-9ä emmästä-9ä enkinko-7 ennoita-5to
  enteitä-5ti entoita-3 entojen-3 erkkoja-2 ermojen-3 eskusta-0 essakin-7a essäkin-8ä etaanko-7taa etakaan-7taa etkinko-7i
  etoimme-5taa etoitte-5taa etoivat-5taa ettavaa-7taa ettavan-7taa ettavat-7taa ettavia-7taa ettekin-7la ettuina-7taa ettujen-7taa
  ettukin-7taa ettyinä-8tää ettyjen-7tää ettyään-9tää ettäviä-9tää ettävän-9tää ettävät-9tää ettävää-10tää etuiksi-7taa
  etuilla-7taa etuille-7taa etuilta-7taa etuissa-7taa etuista-7taa etuitta-7taa etunkin-7taa etutkin-7taa etyiksi-7tää
  etyille-7tää etyillä-8tää etyiltä-8tää etyissä-8tää etyistä-8tää etyittä-8tää etynkin-7tää etytkin-7tää eämällä-9tä eämässä-9tä
  eämästä-9tä eämättä-9tä gamista-4 gasakin-1 gestään-9ki heitten-5 hempien-2 hipaisi-1ta hreiden-4ä htaavat-6data hteessa-6de
  hteiden-6de hteissa-6de hteneen-4ä htoiden-4 hyvissä-5ä hyvälle-3 hyvällä-4 hyvältä-4 hyvässä-4 hyvästä-4 hättävä-0 iakinko-7a
  idenkin-7 ienkaan-7a ienkään-8 ihinkin-7 iikissa-4ki iikista-4ki iilistä-4 iimassa-3 iimpien-6s iinkaan-7a iisasta-2 iitsisi-2ä
  iivista-3nen ikkoina-3 ikkojen-3 ikoiden-5ko ikoille-5ko ikoista-5ko iksensa-7a iktorin-0 ikuiden-4u ilaista-4s illakin-7a
  illamme-7a illanne-7a illansa-7a illensa-7a iloissa-5a iltakin-7a iltamme-7a iltanne-7a iltansa-7a iluilla-4 iluissa-4 iluista-4
  imaista-4a immaksi-7a immalla-7a immalle-7a immalta-7a immanko-7a immassa-7a immasta-7a immatko-7a immatta-7a immekin-7aa
  immiksi-7a immilla-7a immille-7a immillä-8ä immilta-7a immiltä-8ä immissa-7a immissä-8ä immista-7a immistä-8ä immitta-7a
  immäksi-8ä immälle-8ä immällä-9ä immältä-9ä immässä-9ä immästä-9ä impiaan-7a impiako-7a impiani-7a impiasi-7a impieni-7a
  impiesi-7a impiini-7a impiisi-7a inakaan-7a inkinko-7a inkinkö-8 inoiden-5a inoihin-4 inoilla-4 inoissa-4 inoista-4 intakin-7a
  intenko-7a ioitten-5 isikaan-7a isikään-9ä isinkin-7a isitkin-7a issakin-7a issamme-7a issanne-7a issansa-7a isseita-5ta
  istakin-7a istamme-7a istanne-7a istansa-7a istemme-6nen istenko-6nen istenne-6nen istensa-6nen istäkin-7nen istämme-7nen
  istänne-7nen istänsä-8nen itaessa-6da itakaan-7 itakoon-6da itaneen-6da itavien-6da itaviin-6da itellen-2ä itkinko-7aa
  itoilla-5to itoimme-5taa itoissa-5to itoista-5to itoitte-5taa itoivat-5taa ittavaa-3a ittavan-3a ittavia-3a itteitä-6e
  ittekin-7aa ittemme-7 ittenko-7 ittenkö-8 ittenne-7 ittensa-7 ittensä-8 ituihin-6da ituilla-6a ituissa-6a ituista-6a itäkään-10
  ivatkin-7aa ivätkin-8ää iöitten-5 jakinko-7 jakseen-5 jalassa-4ka jankaan-5 jenkaan-7 jenkään-9 jettava-7kea jyvälle-3 jäkinkö-9
  kaakaan-7a kaamman-7as kaammat-7as kaampaa-7as kaampia-7as kaaseen-7as kaimman-7as kaimmat-7as kaimpia-7as kainten-7as
  kaisiin-7as kaitten-7as kakinko-5 kallani-6ka kankaan-4gas kanteen-4si kauteen-4si kautena-4si kavassa-3 keeseen-7e keisiin-7e
  kemalla-5a kemassa-5a kemasta-5a kematta-5a kemällä-7ä kemänsä-9hdä kemässä-7ä kemästä-9hdä kemättä-9hdä kestävä-0 kettiin-5ä
  kettynä-6ä ketyllä-6ä ketyssä-6ä ketystä-6ä kiristä-0ä kisimme-6ea kisitte-6ea kisivat-6ea kisivät-7eä kkaakaa-6ata kkaamaa-6ata
  kkaaman-6ata kkaamat-6ata kkaamia-6ata kkaamme-6ata kkaanee-6ata kkaatte-6ata kkaavaa-6ata kkaavan-6ata kkaavat-6ata
  kkaavia-6ata kkaisin-6ata kkaisit-6ata kkeille-6e kkeillä-7e kkeissä-7e kkeistä-7e kkisten-4kset koonkin-7a kootkin-7a
  kseemme-7s kseenko-7s kseenne-7s kseensa-7s ksemman-7s ksemmat-7s ksempaa-7s ksempia-7s ksenaan-7s ksenako-7s ksenani-7s
  ksenasi-7s ksenkin-7s ksetkin-7s ksiakin-7s ksiamme-7s ksianne-7s ksiansa-7s ksiemme-7s ksienko-7s ksienkö-8s ksienne-7s
  ksiensa-7s ksiensä-8s ksiimme-7s ksiinko-7s ksiinne-7s ksiinsa-7s ksikaan-7 ksikään-9 ksimman-7s ksimmat-7s ksimpia-7s
  ksinaan-7s ksinako-7s ksinani-7s ksinasi-7s ksineen-7s ksinten-7s ksiäkin-8s ksiämme-8s ksiänne-8s ksiänsä-9s kulleen-6ku
  kulleni-6ku kustaan-6ku kyttävä-0 kääkään-11ä köönkin-9ä köötkin-9ä lakinko-5 lavalla-3 leeseen-6a leetkin-6a leikkaa-3ata
  leisiin-6a leitten-6a lekaako-6la lekinko-6la lemillä-7lä lemissä-7lä leneeko-6la lenkaan-6la lettiin-7tää lettävä-8ää
  letulla-7taa letussa-7taa letusta-7taa levakin-6la levansa-6la levatko-6la levillä-7lä levissä-7lä levistä-7lä levällä-8lä
  levässä-8lä levästä-8lä limmeko-6la lineitä-4 lisikin-6la lisimme-6la lisinko-6la lisitko-6la lisitte-6la lisivat-6la
  lisivät-7lä listaan-5nen litkaan-6la litteko-6la livatko-6la ljeensä-7i lkomaan-1 llakaan-7 llakkii-7 lleessa-5a lleessä-6ä
  lleiksi-5a lleille-5a llekaan-7 llekään-9 lläkään-10 ltaessa-6la ltakaan-7 ltakoon-6la ltaneen-6la ltavako-6la ltavana-6la
  ltavien-6la ltaviin-6la ltavina-6la lteiden-6le ltiinko-6la ltuihin-6la ltuiksi-6la ltuilla-6la ltuille-6la ltuilta-6la
  ltuissa-6la ltuista-6la ltukaan-6la ltyihin-6lä ltyillä-7lä ltyissä-7lä ltyistä-7lä ltäessä-8lä ltäkään-10 ltäköön-9lä
  ltäneen-7lä ltävien-7lä luuttaa-1 lähtien-3eä maakaan-7a maankin-7a makinko-5 maksiko-7a mallako-7a malleko-7a maltako-7a
  mampaan-7n mampien-7n mampiin-7n manakin-7a mankaan-7a massako-7a mastako-7a matkaan-7a mattako-7a menneet-3ä mettele-4ellä
  metteli-4ellä miakaan-7a mienkin-7a miinkin-7a miksiko-7a millako-7a milleko-7a milläkö-9ä millään-8ä miltako-7a minakin-7a
  missako-7a missäkö-9ä mistaan-7pi miäkään-10ä mmankin-7 mmatkin-7 mmekaan-7a mmekään-9ä mpaakin-7 mpaamme-7 mpaanko-7 mpaanne-7
  mpaansa-7 mpiakin-7 mpiamme-7 mpianne-7 mpiansa-7 mpiemme-7 mpienko-7 mpienne-7 mpiensa-7 mpiimme-7 mpiinko-7 mpiinne-7
  mpiinsa-7 mpikaan-7 mutuksi-7pua mälläkö-10ä mänkään-10ä mässäkö-10ä mästäkö-10ä mätkään-10ä mättäkö-10ä mätöntä-10ä määkään-11ä
  määnkin-9ä nakinko-7 nankaan-7ta neekaan-7a neekään-9ä neenako-7a neenkin-7a neeseen-7a neetkin-7a neimman-6is neimpia-6is
  neinako-7a neisiin-7a neitako-7a neitten-7a neitäkö-9ä nemalla-7ta nemassa-7ta nemasta-7ta nematta-7ta nemällä-9tä nemässä-9tä
  nemästä-9tä nemättä-9tä neniään-6ä nenkaan-4 nettava-7taa nettiin-7taa nettuja-7taa nettyjä-8tää nettävä-9tää netuksi-7taa
  netulla-7taa netulle-7taa netulta-7taa netussa-7taa netusta-7taa netyksi-7tää netylle-7tää netyllä-8tää netyltä-8tää
  netyssä-8tää netystä-8tää nhemman-3pi nisimme-7tä nisitte-7tä nisivat-7ta nisivät-8tä nkaiden-6gas nnatkin-6ta nneeksi-7ta
  nneella-7ta nneelle-7ta nneellä-8tä nneelta-7ta nneeltä-8tä nneenko-7ta nneessa-7ta nneessä-8tä nneesta-7ta nneestä-8tä
  nneetko-7ta nneetta-7ta nneiden-7ta nneihin-6ti nneiksi-7ta nneilla-7ta nneille-7ta nneillä-8tä nneilta-7ta nneiltä-8tä
  nneissa-7ta nneissä-8tä nneista-7ta nneistä-8tä nneitta-7ta nnenkin-7t nninkin-6ti nnoitta-6ta nnutkin-7ta nnytkin-7tää
  nnöiden-7tö nnöistä-8tö noitten-7ta nossaan-7to nostaan-7to nottuna-5a ntaamme-4 ntaneen-4a nteella-6ne nteelle-6ne nteellä-7ne
  nteessa-6ne nteessä-7ne nteesta-6ne nteestä-7ne ntehtyä-2 nteilla-6ne nteille-6ne nteillä-7ne nteiltä-7ne nteissä-7ne
  ntelisi-6nella ntoihin-5a nttimme-3 nutkaan-7a nuttako-7a nuttava-7tua nuttiin-7tua nuttuja-7tua nutuksi-7tua nutulla-7tua
  nutulle-7tua nutulta-7tua nutussa-7tua nutusta-7tua nytkään-9ä nyttiin-7tyä nyttäkö-9ä nyttävä-9tyä nytyksi-7tyä nytylle-7tyä
  nytyllä-8tyä nytyltä-8tyä nytyssä-8tyä nytystä-8tyä näkinkö-9 oamalla-6ta oamassa-6ta oamasta-6ta oamatta-6ta oidemme-7a
  oidenko-7a oidenne-7a oidensa-7a oihimme-7a oihinko-7a oihinne-7a oihinsa-7a oikinko-7aa oikseen-7a oikseni-7a oiksesi-7a
  oiksiko-7a oillaan-7a oillako-7a oillani-7a oillasi-7a oilleko-7a oilleni-7a oillesi-7a oiltaan-7a oiltako-7a oiltani-7a
  oiltasi-7a oimalla-5da oimassa-5da oimasta-5da oimatta-5da oimilla-5da oimissa-5da oimmeko-7aa oinakin-7a oinamme-7a oinanne-7a
  oinansa-7a oineita-5da oinkaan-7aa ointiin-2 oinutta-5da oirille-4a oissaan-7a oissako-7a oissani-7a oissasi-7a oistaan-7a
  oistako-7a oistani-7a oistasi-7a oitakin-7a oitamme-7a oitanne-7a oitansa-7a oitkaan-7aa oitteko-7aa oitteni-7a oittesi-7a
  oivalla-5da oivassa-5da oivasta-5da oivatko-7aa oivilla-5da oivissa-5da oivista-5da ojakaan-7a ojenkin-7a okoneet-2 olinasi-4
  oluilla-5ku omimman-6n omimmat-6n omimpia-6n ominten-6n oodista-3 oonkaan-6 orkissa-4 otappas-7dottaa otiaani-3s otoimme-5taa
  otoitte-5taa otoivat-5taa ottavaa-3a otteita-5e paaessa-7vata paakoon-7vata paakoot-7vata paamaan-7vata pankoon-4na parasta-2
  parhaan-4as pasimme-7vata pasitko-7vata pasitte-7vata pelkään-6ätä pettiin-2 pintoja-2 pitivät-5ää pitkään-3 pojalle-5ika
  pojille-5ika ppaakin-6ata purkkia-1 pytyssä-5ty radoksi-0 rempaan-6i rempana-6i rettiin-7tää rettuja-7taa rettynä-8tää
  retyllä-8tää retyssä-8tää retystä-8tää ristina-2 rteiden-5ti rteihin-5ti saatava-4da sanotko-3a seenkin-7nen sekseen-7nen
  sekseni-7nen seksesi-7nen seksiko-7nen seksikö-8nen sellaan-7nen sellako-7nen sellani-7nen sellasi-7nen selleen-7nen
  selleko-7nen sellekö-8nen selleni-7nen sellesi-7nen selläkö-9nen selläni-8nen selläsi-8nen sellään-9nen seltaan-7nen
  seltako-7nen seltani-7nen seltasi-7nen seltäkö-9nen seltäni-8nen seltäsi-8nen seltään-9nen semalla-6ta semalle-3 semassa-6ta
  semasta-6ta sematta-6ta semissa-4a sempaan-7nen sempana-7nen sempien-7nen sempiin-7nen sempiko-7nen sempikö-8nen sempina-7nen
  sempinä-8nen sempänä-9nen sempään-9nen semällä-8tä semässä-8tä semästä-8tä semättä-8tä senakin-7nen senamme-7nen senanne-7nen
  senansa-7nen senkaan-7nen senkään-9nen senäkin-8nen senämme-8nen senänne-8nen senänsä-9nen sessaan-7nen sessako-7nen
  sessani-7nen sessasi-7nen sessäkö-9nen sessäni-8nen sessäsi-8nen sessään-9nen sestaan-7nen sestako-7nen sestani-7nen
  sestasi-7nen sestäkö-9nen sestäni-8nen sestäsi-8nen sestään-9nen setkaan-7nen setkään-9nen seuduin-4tu sevassa-7a siakaan-7nen
  sienkin-7nen siinkin-7nen sikinko-7ta sikseen-7nen sikseni-7nen siksesi-7nen siksikö-8nen sillaan-7nen sillako-7nen sillani-7nen
  sillasi-7nen silleen-7nen silleko-7nen sillekö-8nen silleni-7nen sillesi-7nen silläkö-9nen silläni-8nen silläsi-8nen
  sillään-9nen siltäkö-9nen siltäni-8nen siltäsi-8nen siltään-9nen simmeko-7ta simpaan-7nen simpana-7nen simpien-7nen simpiin-7nen
  simpina-7nen simpinä-8nen simpänä-9nen simpään-9nen sinakin-7nen sinamme-7nen sinanne-7nen sinansa-7nen sinkaan-7nen
  sinkään-9nen sintako-7nen sintäkö-9nen sinäkin-8nen sinämme-8nen sinänne-8nen sinänsä-9nen sisimme-6ta sisitte-6ta sisivat-6ta
  sisivät-7tä sissaan-7nen sissako-7nen sissani-7nen sissasi-7nen sissäkö-9nen sissäni-8nen sissäsi-8nen sissään-9nen sistaan-7nen
  sistako-7nen sistani-7nen sistasi-7nen sistäkö-9nen sistäni-8nen sistäsi-8nen sistään-9nen sitkaan-7ta sitteko-7ta sittiin-5a
  situlle-5a situsta-5a sivatko-7ta siäkään-10nen skauden-3si skeistä-4nen slaissa-4ki slimien-2 ssakaan-7 sseella-6ta sseessa-6ta
  sseesta-6ta ssäkään-10 stakaan-7 staneen-4a stankin-4a statkin-4a steelle-4 steilla-4 steille-4 steista-4 steistä-6i stetaan-5aa
  stetako-5aa stettua-5aa stettyä-6ää stetään-7ää stoiden-4 stuihin-5a stäkään-10 svojaan-4 taaseen-7das taisiin-7a taitten-4
  takinko-7 talojen-3 tankaan-6taa tatkaan-6taa tautina-2 teisiin-7e tenkaan-7 tenkään-9 tettiin-6taa tikinko-6aa timella-7in
  timellä-8in timestä-8in tinkaan-6aa tinkään-8ää tisimme-5a tisitte-5a tisivat-5a titkään-8ää tittava-6tia tittuna-6tia
  tkeneet-4ä tkoilla-5a tkuviin-3a tokista-4 tomaksi-7on tomalta-7on tomista-5n tottuna-6soa tseessa-6a tsekoon-6a tsekoot-6a
  tsemaan-6a tsemien-6a tsevien-6a ttaessa-6a ttakaan-7 ttakoon-6a ttavana-6a ttavien-6a ttaviin-6a ttavina-6a tteeksi-6e
  tteellä-7e tteelta-6e tteessa-6e tteessä-7e tteestä-7e tteiden-6e tteiksi-6e tteillä-7e tteilta-6e tteissa-6e tteissä-7e
  tteista-6e tteistä-7e ttekaan-7a ttekään-9ä tteleva-6ella ttelevä-7ellä ttelisi-6ella ttiinko-6a ttoiden-4 ttomaan-6on
  ttomiin-6on ttuakin-6a ttuiksi-6a ttuilla-6a ttuille-6a ttuilta-6a ttuissa-6a ttuista-6a ttuitta-6a ttujako-6a ttysten-4nen
  ttäkään-10 tuakaan-4 tukinko-7a tuksesi-6a tulosta-2 tuntien-2 tyttävä-7ä täisiin-8ä täkinkö-9 täremme-8är täsivät-9nätä
  tääkään-6 töitten-5 tömäksi-9ön tömästä-10ön uakseen-5 uavassa-6ta uikinko-6a uikseen-7a uikseni-7a uiksesi-7a uiksiko-7a
  uillaan-7a uillako-7a uillani-7a uillasi-7a uilleen-7a uilleko-7a uilleni-7a uillesi-7a uiltaan-7a uiltako-7a uiltani-7a
  uiltasi-7a uimmeko-6a uinakin-6 uinamme-6 uinanne-6 uinansa-6 uissaan-7a uissako-7a uissani-7a uissasi-7a uistaan-7a uistako-7a
  uistani-7a uistasi-7a uistiin-2 uitkaan-6a uitteko-6a uivatko-6a ukaista-3nen ukauden-3si ukoiden-5ka ukoihin-5ka uksemme-7a
  uksenne-7a uksensa-6s uksikin-7a ullakin-7a ullamme-7a ullanne-7a ullansa-7a ullekin-7a ullemme-7a ullenne-7a ullensa-7a
  ultakin-7a ultamme-7a ultanne-7a ultansa-7a uluilla-4 uluille-4 uluissa-4 uluista-4 unkinko-7a unnetun-2tu unoiden-5a unoihin-5a
  unoilla-5a unoissa-5a unoista-5a uomalla-3 uomassa-3 uoppoja-2 uraavaa-1 uraavan-1 uraavat-1 ussakin-7a ussamme-7a ussanne-7a
  ussansa-7a ustakin-7a ustamme-7a ustanne-7a ustansa-7a utkinko-7a utoimme-5taa utoitte-5taa utoivat-5taa uttavaa-6a uttavan-6a
  uttavia-6a uttuina-6a uttujen-6a utuiksi-6a utuilla-6a utuille-6a utuilta-6a utuissa-6a utuista-6a utuitta-6a utunkin-6a
  ututkin-6a uukinko-6a uumista-4a uunkaan-6 uutosta-2 vaakaan-7a vakinko-7a vaksiko-7a vallako-7a valleko-7a valtako-7a
  vanakin-7a vankaan-7a vassako-7a vastako-7a vatkaan-7a velimme-4lä viakaan-7a vienkin-7a vietävä-6dä viinkin-7a viksiko-7a
  villaan-5 villako-7a villeko-7a villäkö-9ä viltako-7a vinakin-7a vissako-7a vissäkö-9ä vistako-7a vistäkö-9ä vistään-7
  vitamme-4taa viäkään-10ä voimien-3a vulleen-5 väkinkö-9ä välläkö-10ä vänkään-10ä vässäkö-10ä västäkö-10ä vätkään-10ä vääkään-11ä
  yikinkö-7ä yillekö-8ä yilleni-7ä yillesi-7ä yilläkö-9ä yilläni-8ä yilläsi-8ä yillään-9ä yimmekö-7ä yinkään-8ä yisikin-6ä
  yisimme-6ä yisitte-6ä yissäkö-9ä yissäni-8ä yissäsi-8ä yissään-9ä yistäkö-9ä yistäni-8ä yistäsi-8ä yistään-9ä yitkään-8ä
  yittekö-7ä yivätkö-8ä ykkeitä-6e yllylle-3 ylläkin-8ä yllämme-8ä yllänne-8ä yllänsä-9ä ylvintä-0 yneekin-6ä yneeksi-6ä
  yneelle-6ä yneiden-6ä yneiksi-6ä yneille-6ä ynkinkö-8ä yssäkin-8ä yssämme-8ä yssänne-8ä yssänsä-9ä ystäkin-8ä ystämme-8ä
  ystänne-8ä ystänsä-9ä ystävän-1 ystävät-1 ytkinkö-8ä ytkintä-3 yttimme-4ää yttitte-4ää yttyinä-7ä yttyjen-6ä yykinkö-7ä
  ähdimme-5teä ähineet-2 äiltiin-4lä äimellä-6n äisikin-6ä äisimme-6ä äisinkö-7ä äisitte-6ä äivällä-4 äivässä-4 älaseja-3it
  äneekin-6ä äneeksi-6ä äneelle-6ä äneiden-6ä äneiksi-6ä äneille-6ä änkinkö-9 ättäviä-7ä ättävän-7ä ättävät-7ä ättävää-8ä
  ätyiksi-5ä ätyille-5ä ätyillä-6ä ätyiltä-6ä ätyissä-6ä ätyistä-6ä ävinten-5ä äymältä-4 äytäviä-3ä äämillä-8tä äämissä-8tä
  äämällä-9tä äämässä-9tä äämästä-9tä äämättä-9tä äävillä-8tä äävissä-8tä äävistä-8tä äävällä-9tä äävänsä-7dä äävässä-9tä
  äävästä-9tä öidemme-8ä öidenkö-9ä öidenne-8ä öidensä-9ä öilläkö-10ä öilläni-9ä öilläsi-9ä öillään-10ä öinäkin-9ä öinämme-9ä
  öinänne-9ä öinänsä-10ä öissäkö-10ä öissäni-9ä öissäsi-9ä öissään-10ä öistäkö-10ä öistäni-9ä öistäsi-9ä öistään-10ä öitteni-8ä
  öittesi-8ä öitäkin-9ä öitämme-9ä öitänne-9ä öitänsä-10ä öjenkin-8ä öjäkään-11ä öytänsä-4 ^ainoita-3a ^alkasit-3a ^asiansa-3
  ^ideansa-3 ^jalalla-4ka ^jutusta-4tu ^kuvasta-3 ^lastani-5psi ^matkaan-2 ^menevät-5nä ^menimme-4nä ^menivät-5nä ^mentävä-6nä
  ^nettiin-2 ^panneet-3a ^rakasta-0a ^tavalla-5pa ^tullaan-2 ^tulleen-3a ^tutulta-4tu ^untakin-5i ^uudelle-5si ^uudessa-5si
  ^uudesta-5si aaessaan-7ta aaessako-7ta aakaakin-7ta aakoonko-7ta aakootko-7ta aamaanko-7ta aammalla-7s aammassa-7s aammasta-7s
  aammekin-7ta aammilla-7s aammissa-7s aammista-7s aaneekin-7ta aatkinko-7ta aattekin-7ta aattelin-7jatella aavakaan-7ta
  aavatkin-7ta aikkojen-4a aimmalla-7s aimmassa-7s aimmasta-7s aimmilla-7s aimmissa-7s aimmista-7s aineella-4 ajaisiin-3et
  ajatusta-2 aleitten-6i amistaan-7da anoitten-6a asinkaan-7ta astioita-4a ataisiin-7da atketaan-5aa attavako-6a atuttuja-2
  denkinko-8s detkinko-8s dettavaa-8taa dettavan-8taa dettavat-8taa dettavia-8taa dettujen-8taa dettyjen-8tää dettäviä-10tää
  dettävän-10tää dettävät-10tää dettävää-11tää detuiksi-8taa detuilla-8taa detuille-8taa detuilta-8taa detuissa-8taa detuista-8taa
  detyiksi-8tää detyille-8tää detyillä-9tää detyiltä-9tää detyissä-9tää detyistä-9tää dituilla-8tia dituille-8tia dituissa-8tia
  dituista-8tia duttavaa-8tua duttavan-8tua duttavat-8tua duttavia-8tua duttuina-8tua duttujen-8tua dutuiksi-8tua dutuilla-8tua
  dutuille-8tua dutuilta-8tua dutuissa-8tua dutuista-8tua dutuitta-8tua dutunkin-8tua dututkin-8tua dyttyjen-8tyä dyttäviä-10tyä
  dyttävän-10tyä dyttävää-11tyä dytyiksi-8tyä dytyille-8tyä dytyillä-9tyä dytyiltä-9tyä dytyissä-9tyä dytyistä-9tyä dättehän-10tää
  eaessaan-7ta eaisimme-7ta eaisitte-7ta eaisivat-7ta ealistit-1 eenkinkö-8 eetkinko-8a ehtäköön-9dä eidenkin-8i eihinkin-8i
  eiksemme-8i eiksenne-8i eiksikin-8i eillakin-8i eillamme-8i eillanne-8i eillansa-8i eillekin-8i eillemme-8i eillenne-8i
  einakaan-8i einäkään-11i eissakin-8i eissamme-8i eissanne-8i eissansa-8i eistakin-8i eistamme-8i eistanne-8i eistansa-8i
  eitakaan-8i eittemme-8i eittenko-8i eittenkö-9i eittenne-8i eittensa-8i eittensä-9i eitäkään-11i ejakinko-8i ejenkaan-8i
  elloilla-6to emmekaan-8la ennoiden-6to enpäivän-10ipäivä enteiden-5ti entoiden-4 erkitsee-3ä essaanko-8a essakaan-8a
  essäkään-11ä essäänkö-11ä etaankin-8taa etakinko-8taa ettaessa-8taa ettakoon-8taa ettaneen-8taa ettavako-8taa ettavana-8taa
  ettavien-8taa ettaviin-8taa ettavina-8taa ettekaan-8la ettiinko-8taa ettuihin-8taa ettuiksi-8taa ettuilla-8taa ettuille-8taa
  ettuilta-8taa ettuissa-8taa ettuista-8taa ettukaan-8taa ettyihin-8tää ettyiksi-8tää ettyille-8tää ettyillä-9tää ettyiltä-9tää
  ettyissä-9tää ettyistä-9tää ettäessä-10tää ettäköön-11tää ettäneen-9tää ettävien-9tää ettäviin-9tää ettävinä-10tää
  ettävänä-11tää etukseni-8taa etuksesi-8taa etuksiko-8taa etullaan-8taa etullako-8taa etullani-8taa etullasi-8taa etulleen-8taa
  etulleko-8taa etulleni-8taa etullesi-8taa etultaan-8taa etultako-8taa etultani-8taa etultasi-8taa etunkaan-8taa etussaan-8taa
  etussako-8taa etussani-8taa etussasi-8taa etustaan-8taa etustako-8taa etustani-8taa etustasi-8taa etutkaan-8taa etylläkö-10tää
  etylläni-9tää etylläsi-9tää etyllään-10tää etynkään-10tää etyssäkö-10tää etyssäni-9tää etyssäsi-9tää etyssään-10tää
  etystäkö-10tää etystäni-9tää etystäsi-9tää etystään-10tää etytkään-10tää etämätön-7ä euvoilla-4 eäessään-10tä eäisimme-8tä
  eäisitte-8tä eäisivät-9tä hautojen-4a hkeisiin-7je hottuman-1 htoitten-5 htumista-4a htäisiin-8dä hulluksi-3 hättävät-1
  idenkaan-8 idenkään-10 ienkinko-8a ienkinkö-8 ihinkaan-8 ihinkään-10 iineillä-6it iinkinko-8a ikallaan-6ka ikoitten-6ko
  ikroissa-4 iksikaan-8a ikuitten-5u ikuttava-0 illakaan-8a illekaan-8a iltakaan-8a immankin-8a immatkin-8a immekaan-8aa
  immekään-10ää impaanko-8a impiakin-8a impiamme-8a impianne-8a impiansa-8a impiemme-8a impienko-8a impienne-8a impiensa-8a
  impiimme-8a impiinko-8a impiinne-8a impiinsa-8a inakinko-8a inoitten-5 intakaan-8a intenkin-8a isajaksi-5ika isikinko-8a
  isikinkö-9ä isimmeko-8a isimmekö-9ä isinkaan-8a isitkaan-8a isitkään-10ä isitteko-8a isittekö-9ä isivatko-8a isivätkö-10ä
  issakaan-8a istakaan-8a istenkin-7nen istäkään-10nen itaisiin-7da itakinko-8 itavalla-7da itavassa-7da itavasta-7da itavilla-7da
  itavissa-7da itavista-7da iteltiin-4lä ittaessa-4a ittakoon-4a ittavana-7a ittavien-4a ittaviin-4a ittekaan-8aa ittekään-10ää
  ittenkin-8 itytyllä-7tyä itytyssä-7tyä itytystä-7tyä itäkinkö-10 ivatkaan-8aa ivätkään-11ää iäviäkin-6ä jaisimme-6ta
  jaisitte-6ta jaisivat-6ta jaksatko-3a jaloista-5ka jankinko-6 jenkinko-8 jenkinkö-9 jettuina-7aa jotuksia-6itus kaakinko-8a
  kaampaan-8as kaampana-8as kaampien-8as kaampiin-8as kaampina-8as kaimpaan-8as kaimpana-8as kaimpien-8as kaimpiin-8as
  kaimpina-8as kaisimme-6ta kaisitte-6ta kaisivat-6ta kaudella-5si kaudesta-5si keessaan-6a keessään-8ä keistaan-8e ketyillä-7ä
  ketyissä-7ä ketyistä-7ä kittäviä-3ä kkaaessa-7ata kkaakoon-7ata kkaakoot-7ata kkaamaan-7ata kkaamien-7ata kkaavien-7ata
  kkasimme-7ata kkasitte-7ata kkasivat-7ata kokeilla-0 koneella-4 koneiden-4 koneille-4 koonkaan-8a kootkaan-8a kseenkin-8s
  ksekseen-8s ksekseni-8s kseksesi-8s kseksiko-8s ksellaan-8s ksellako-8s ksellani-8s ksellasi-8s kselleen-8s kselleko-8s
  kselleni-8s ksellesi-8s kseltaan-8s kseltako-8s kseltani-8s kseltasi-8s ksempaan-8s ksempana-8s ksempien-8s ksempiin-8s
  ksempina-8s ksenakin-8s ksenamme-8s ksenanne-8s ksenansa-8s ksenkaan-8s ksessaan-8s ksessako-8s ksessani-8s ksessasi-8s
  ksestaan-8s ksestako-8s ksestani-8s ksestasi-8s ksetkaan-8s ksiakaan-8s ksienkin-8s ksiinkin-8s ksikinko-8 ksikinkö-9
  ksikseen-8s ksikseni-8s ksiksesi-8s ksiksiko-8s ksillaan-8s ksillako-8s ksillani-8s ksillasi-8s ksilleen-8s ksilleko-8s
  ksilleni-8s ksillesi-8s ksiltaan-8s ksiltako-8s ksiltani-8s ksiltasi-8s ksimpaan-8s ksimpana-8s ksimpien-8s ksimpiin-8s
  ksimpina-8s ksinakin-8s ksinamme-8s ksinanne-8s ksinansa-8s ksissaan-8s ksissako-8s ksissani-8s ksissasi-8s ksistaan-8s
  ksistako-8s ksistani-8s ksistasi-8s ksiäkään-11s kuttavan-3a käistään-3 kääkinkö-11ä köönkään-12ä köötkään-12ä laisimme-6ta
  laisitte-6ta laisivat-6ta lakaisin-2ta lanniksi-5ti lannista-5ti leessako-7la lekaakin-7la lekoonko-7la lekootko-7la
  lemaanko-7la leneekin-7la lenkinko-7la letuilla-8taa letuissa-8taa letuista-8taa levakaan-7la levatkin-7la limmekin-7la
  lineellä-5 lisikaan-7la lisinkin-6nen lisitkin-7la litkinko-7la littekin-7la livatkin-7la lkäsimme-8ätä llakinko-8 llekinko-8
  llekinkö-9 lläkinkö-10 ltaisiin-7la ltakinko-8 ltavakin-7la ltavaksi-7la ltavalla-7la ltavalle-7la ltavalta-7la ltavassa-7la
  ltavasta-7la ltaviksi-7la ltavilla-7la ltaville-7la ltavilta-7la ltavissa-7la ltavista-7la ltiinkin-7la ltukinko-7la
  ltäisiin-8lä ltäkinkö-10 luisinta-4a maakinko-8a maankaan-8a maksikin-8a mallakin-8a mallekin-8a maltakin-8a mammalla-8n
  mammassa-8n mammasta-8n mammilla-8n mammissa-8n mammista-8n manakaan-8a mankinko-8a massakin-8a mastakin-8a matkinko-8a
  mattakin-8a mettelee-5ellä mettelen-5ellä miakinko-8a mienkaan-8a mienkään-10ä miinkaan-8a miinkään-10ä miksikin-8a millakin-8a
  millekin-8a milläkin-9ä miltakin-8a minakaan-8a missakin-8a missäkin-9ä miäkinkö-10ä mmallaan-8 mmallako-8 mmallani-8 mmallasi-8
  mmankaan-8 mmassaan-8 mmassako-8 mmassani-8 mmassasi-8 mmastaan-8 mmastako-8 mmastani-8 mmastasi-8 mmatkaan-8 mmekinko-8a
  mmekinkö-9ä mmillaan-8 mmillako-8 mmillani-8 mmillasi-8 mmilleen-8 mmilleni-8 mmillesi-8 mmissaan-8 mmissako-8 mmissani-8
  mmissasi-8 mmistako-8 mmistani-8 mmistasi-8 mpaakaan-8 mpaankin-8 mpiakaan-8 mpienkin-8 mpiinkin-8 mpikinko-8 mpimällä-9min
  mälläkin-10ä mänkinkö-10ä mässäkin-10ä mästäkin-10ä mätkinkö-10ä mättäkin-10ä määkinkö-11ä määnkään-12ä nankinko-8ta neekinko-8a
  neekinkö-9ä neeksiko-8a neellako-8a neelleko-8a neelläkö-10ä neeltako-8a neenakin-8a neenkaan-8a neenkään-10ä neessaan-8ta
  neessako-8a neessäkö-10ä neessään-10tä neestako-8a neestäkö-10ä neetkaan-8a neetkään-10ä neidenko-8a neidenkö-9ä neiksiko-8a
  neillako-8a neilleko-8a neilläkö-10ä neiltako-8a neinakin-8a neissako-8a neissäkö-10ä neistako-8a neistäkö-10ä neitakin-8a
  neitäkin-9ä nenkinko-5 netaanko-8taa nettavaa-8taa nettavan-8taa nettavat-8taa nettavia-8taa nettujen-8taa nettyjen-8tää
  nettäviä-10tää nettävän-10tää nettävät-10tää nettävää-11tää netuiksi-8taa netuilla-8taa netuille-8taa netuilta-8taa
  netuissa-8taa netuista-8taa netyiksi-8tää netyille-8tää netyillä-9tää netyiltä-9tää netyissä-9tää netyistä-9tää nittavaa-1
  nnatkaan-7ta nneenkin-8ta nneeseen-8ta nneetkin-8ta nneisiin-8ta nneitako-8ta nneitten-8ta nnoideni-7ta nnoidesi-7ta
  nnoitaan-7ta nnoitako-7ta nnoitani-7ta nnoitasi-7ta nnutkaan-8ta nnuttako-8ta nnöitten-8tö ntaisiin-4 nteeseen-7ne nteisiin-7ne
  ntteiden-5i nutkinko-8a nuttakin-8a nuttavaa-8tua nuttavan-8tua nuttavat-8tua nuttavia-8tua nuttujen-8tua nutuiksi-8tua
  nutuilla-8tua nutuille-8tua nutuilta-8tua nutuissa-8tua nutuista-8tua nytkinkö-9ä nyttäkin-9ä nytyiksi-8tyä nytyille-8tyä
  nytyillä-9tyä nytyiltä-9tyä nytyissä-9tyä nytyistä-9tyä oaessaan-7ta oaisimme-7ta oaisitte-7ta oaisivat-7ta odakseen-5
  oidenkin-8a oiessaan-6da oihinkin-8a oiksemme-8a oiksenne-8a oiksensa-8a oiksikin-8a oillakin-8a oillamme-8a oillanne-8a
  oillansa-8a oillekin-8a oillemme-8a oillenne-8a oillensa-8a oiltakin-8a oiltamme-8a oiltanne-8a oiltansa-8a oimmekin-8aa
  oinakaan-8a oineella-6da oineessa-6da oineesta-6da oineiden-6da oineilla-6da oineissa-6da oineista-6da oinkinko-8aa oinnille-5ti
  oissakin-8a oissamme-8a oissanne-8a oissansa-8a oistakin-8a oistamme-8a oistanne-8a oistansa-8a oitakaan-8a oitkinko-8aa
  oittekin-8aa oittemme-8a oittenko-8a oittenne-8a oittensa-8a oituilla-6da oituissa-6da oituista-6da oivatkin-8aa ojakinko-8a
  ojenkaan-8a olullaan-5 omimpien-7n oonkinko-7 oosteina-3 orimpaan-5 osikkina-2 ottaessa-4a ottakoon-4a ovihreät-0 oviisuja-2t
  paamalla-8vata paamassa-8vata paamasta-8vata paamatta-8vata paisimme-8vata paisitte-8vata paisivat-8vata peilleen-8ve
  peritään-6ä pimämpää-11min ppaineen-7as päröiden-2ä raisimme-6ta raisitte-6ta raisivat-6ta remmilla-7i retyillä-9tää
  retyissä-9tää retyistä-9tää riittävä-0 rikoista-3nen rrottiin-7toa rteitten-6ti rtteiden-5i seenkaan-8nen seenkään-10nen
  seessaan-7ta seessään-9tä seksemme-8nen seksenne-8nen seksensa-8nen seksensä-9nen seksikin-8nen sellakin-8nen sellamme-8nen
  sellanne-8nen sellansa-8nen sellekin-8nen sellemme-8nen sellenne-8nen sellensa-8nen sellensä-9nen selläkin-9nen sellämme-9nen
  sellänne-9nen sellänsä-10nen seltakin-8nen seltamme-8nen seltanne-8nen seltansa-8nen seltäkin-9nen seltämme-9nen seltänne-9nen
  seltänsä-10nen semmaksi-8nen semmalla-8nen semmalle-8nen semmalta-8nen semmanko-8nen semmassa-8nen semmasta-8nen semmatko-8nen
  semmatta-8nen semmiksi-8nen semmilla-8nen semmille-8nen semmillä-9nen semmilta-8nen semmiltä-9nen semmissa-8nen semmissä-9nen
  semmista-8nen semmistä-9nen semmitta-8nen semmittä-9nen semmäksi-9nen semmälle-9nen semmällä-10nen semmältä-10nen semmänkö-10nen
  semmässä-10nen semmästä-10nen semmätkö-10nen semmättä-10nen sempaaan-8nen sempaako-8nen sempaani-8nen sempaasi-8nen
  sempiaan-8nen sempiako-8nen sempiani-8nen sempiasi-8nen sempieni-8nen sempiesi-8nen sempiini-8nen sempiisi-8nen sempikin-8nen
  sempiäkö-10nen sempiäni-9nen sempiäsi-9nen sempiään-10nen sempääkö-11nen sempääni-10nen sempääsi-10nen sempäään-11nen
  senakaan-8nen senkinko-8nen senkinkö-9nen senäkään-11nen sessakin-8nen sessamme-8nen sessanne-8nen sessansa-8nen sessäkin-9nen
  sessämme-9nen sessänne-9nen sessänsä-10nen sestakin-8nen sestamme-8nen sestanne-8nen sestansa-8nen sestäkin-9nen sestämme-9nen
  sestänne-9nen sestänsä-10nen setkinko-8nen setkinkö-9nen shimassa-3 siakinko-8nen sienkaan-8nen sienkään-10nen siinkaan-8nen
  siinkään-10nen siksemme-8nen siksenne-8nen siksensä-9nen siksikin-8nen sikuvana-2 sillakin-8nen sillamme-8nen sillanne-8nen
  sillansa-8nen sillekin-8nen sillemme-8nen sillenne-8nen sillensa-8nen sillensä-9nen silläkin-9nen sillämme-9nen sillänne-9nen
  sillänsä-10nen siltäkin-9nen siltämme-9nen siltänne-9nen siltänsä-10nen simmaksi-8nen simmalla-8nen simmalle-8nen simmalta-8nen
  simmanko-8nen simmassa-8nen simmasta-8nen simmatko-8nen simmatta-8nen simmekin-8ta simmiksi-8nen simmilla-8nen simmille-8nen
  simmillä-9nen simmilta-8nen simmiltä-9nen simmissa-8nen simmissä-9nen simmista-8nen simmistä-9nen simmitta-8nen simmittä-9nen
  simmäksi-9nen simmälle-9nen simmällä-10nen simmältä-10nen simmänkö-10nen simmässä-10nen simmästä-10nen simmätkö-10nen
  simmättä-10nen simpiaan-8nen simpiako-8nen simpiani-8nen simpiasi-8nen simpieni-8nen simpiesi-8nen simpiini-8nen simpiisi-8nen
  simpiäkö-10nen simpiäni-9nen simpiäsi-9nen simpiään-10nen sinakaan-8nen sinkinko-8nen sinkinkö-9nen sintakin-8nen sintenko-8nen
  sintenkö-9nen sintäkin-9nen sinäkään-11nen siroilla-4 sissakin-8nen sissamme-8nen sissanne-8nen sissansa-8nen sissäkin-9nen
  sissämme-9nen sissänne-9nen sissänsä-10nen sistakin-8nen sistamme-8nen sistanne-8nen sistansa-8nen sistäkin-9nen sistämme-9nen
  sistänne-9nen sistänsä-10nen sitkinko-8ta sittekin-8ta situille-6a sivatkin-8ta siäkinkö-10nen ssakinko-8 sseeseen-7ta
  sseisiin-7ta ssistaan-5 ssäkinkö-10 staisiin-5 stakinko-8 stamansa-5a stankaan-5a statkaan-5a steisiin-5 stenkään-10nen
  stetakin-6aa stettava-6aa stettiin-6aa stettuja-6aa stettuko-6aa stettuna-6aa stettyjä-7ää stettävä-8ää stetuksi-6aa
  stetulla-6aa stetulle-6aa stetulta-6aa stetunko-6aa stetussa-6aa stetusta-6aa stetutko-6aa stetutta-6aa stetyksi-6ää
  stetylle-6ää stetyllä-7ää stetyltä-7ää stetyssä-7ää stetystä-7ää stoitten-5 stäisiin-5 stäkinkö-10 suhteita-3et taakinko-5
  takoivat-4a tankinko-7taa tatkinko-7taa teessaan-8e telemään-10ellä tenkinko-8 tenkinkö-9 tinkinko-7aa tinkinkö-8ää titkinkö-8ää
  tsellään-8i tsemalla-7a tsemassa-7a tsemasta-7a tsematta-7a tsemättä-4s tsisimme-7a tsisitte-7a tsisivat-7a ttaakaan-4
  ttakinko-8 ttavaksi-7a ttavalla-7a ttavalle-7a ttavalta-7a ttavassa-7a ttavasta-7a ttaviksi-7a ttavilla-7a ttaville-7a
  ttavilta-7a ttavissa-7a ttavista-7a tteeseen-7e ttekinko-8a ttekinkö-9ä ttelekaa-7ella ttelekää-9ellä ttelemaa-7ella
  tteleman-7ella ttelemat-7ella ttelemia-7ella ttelemme-7ella ttelenee-7ella ttelette-7ella ttelevaa-7ella ttelevan-7ella
  ttelevat-7ella ttelevia-7ella ttelevät-8ellä ttelimme-7ella ttelisin-7ella ttelisit-7ella ttelitte-7ella ttelivat-7ella
  ttelivät-8ellä ttellaan-7sella ttiinkin-7a ttoitten-5 ttomalla-7on ttomampi-7on ttomassa-7on ttomasta-7on ttomilla-7on
  ttominta-7on ttomissa-7on ttomista-7on ttuakaan-7a ttujakin-7a ttujenko-7a ttäkinkö-10 tuakinko-5 tunnille-5ti turkissa-4ki
  tuttavat-6a tyttäviä-8ä tyttävän-8ä tyttävät-8ä tyttävää-9ä täkäämme-8ä tääkinkö-6 uaisimme-7ta uaisivat-7ta uiksemme-8a
  uiksenne-8a uiksensa-8a uiksikin-8a uillakin-8a uillamme-8a uillanne-8a uillansa-8a uillekin-8a uillemme-8a uillenne-8a
  uillensa-8a uiltakin-8a uiltamme-8a uiltanne-8a uiltansa-8a uimmekin-7a uinakaan-7 uissakin-8a uissamme-8a uissanne-8a
  uissansa-8a uistakin-8a uistamme-8a uistanne-8a uistansa-8a uitkinko-7a uittekin-7a uivatkin-7a ukoitten-6ka uksikaan-8a
  ulemansa-6la ullakaan-8a ullekaan-8a ultakaan-8a ulutusta-2 unnettua-6tea unoitten-6a uoneessa-4 usimpaan-5 ussakaan-8a
  ustakaan-8a ustoissa-5a ustöistä-7yö utaankin-7a uttaessa-7a uttakoon-7a uttaneen-7a uttavana-7a uttavien-7a uttaviin-7a
  uttavina-7a uttuihin-7a uttuiksi-7a uttuilla-7a uttuille-7a uttuilta-7a uttuissa-7a uttuista-7a utullaan-7a utullako-7a
  utullani-7a utullasi-7a utunkaan-7a utussaan-7a utussako-7a utussani-7a utussasi-7a utustaan-7a utustako-7a utustani-7a
  utustasi-7a ututkaan-7a uunkinko-7 vaakinko-8a vaisimme-6ta vaisitte-6ta vaisivat-6ta vaksikin-8a vallakin-8a vallekin-8a
  valojaan-4 valtakin-8a vanakaan-8a vankinko-8a vassakin-8a vastakin-8a vatkinko-8a veneellä-5 veneillä-5 viakinko-8a vienkaan-8a
  vienkään-10ä viinkaan-8a viinkään-10ä viksikin-8a villakin-8a villekin-8a villäkin-9ä viltakin-8a vinakaan-8a vissakin-8a
  vissäkin-9ä vistakin-8a vistäkin-9ä viäkinkö-10ä vokaamme-6a vänkinkö-10ä vässäkin-10ä västäkin-10ä vätkinkö-10ä vääkinkö-11ä
  yillekin-8ä yillemme-8ä yillenne-8ä yillensä-9ä yilläkin-9ä yillämme-9ä yillänne-9ä yillänsä-10ä yimmekin-7ä yinkinkö-8ä
  yisinkin-7ä yisitkin-7ä yissäkin-9ä yissämme-9ä yissänne-9ä yissänsä-10ä yistäkin-9ä yistämme-9ä yistänne-9ä yistänsä-10ä
  yitkinkö-8ä yittekin-7ä yivätkin-8ä ylläkään-11ä yneeseen-7ä yneetkin-7ä yneisiin-7ä yneitten-7ä yssäkään-11ä ystäkään-11ä
  ytettiin-6tää yttyihin-7ä yttyille-7ä yttyillä-8ä yttyissä-8ä yttyistä-8ä yttäneen-8ä äisinkin-7ä äisitkin-7ä äkujansa-3
  ämienkin-7ä ämissään-9ä äneenkin-7ä äneeseen-7ä äneetkin-7ä äneisiin-7ä äneitten-7ä änneiden-7tä äsillään-7 ättäessä-8ä
  ättäköön-9ä ättäneen-7ä ättävien-7ä ättäviin-7ä ävienkin-7ä ävimpien-6ä ävimpiin-6ä ääessään-10tä öidenkin-9ä öilläkin-10ä
  öillämme-10ä öillänne-10ä öillänsä-11ä öinäkään-12ä öissäkin-10ä öissämme-10ä öissänne-10ä öissänsä-11ä öistäkin-10ä
  öistämme-10ä öistänne-10ä öistänsä-11ä öittemme-9ä öittenkö-10ä öittenne-9ä öittensä-10ä öitäkään-12ä öjenkään-11ä öjäkinkö-11ä
  önteistä-4nen ötäviksi-8dä
  """
