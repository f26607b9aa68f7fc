/**
 * Names of allergens in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish and Nordic languages, and in
 * Hindi, Japanese, Arabic and Malay as they are written in Latin letters. Names that are everyday English words ("pain",
 * "pan", "room", "til") are left out here and stand in phrases where they do.
 */
export const directForeign = `
milch,vollmilch,kuhmilch,ziegenmilch,schafsmilch,buttermilch,milchpulver,molke,molkenprotein,magermilch,käse,schafskäse,ziegenkäse,frischkäse,reibekäse,hüttenkäse,kase,sahne,schlagsahne,saure sahne,schmand,rahm,joghurt,topfen,magerquark,butterschmalz,laktose,milchzucker,milcheiweiß,kondensmilch,kasein | milk
lait,lait entier,fromage,fromage rape,beurre,crème fraîche,creme fraiche epaisse,babeurre,petit lait,lactosérum,caséine,caillé,faisselle,produits laitiers | milk
leche,queso,quesos,mantequilla,nata,nata montada,nata para montar,suero de leche,cuajada,requesón,lácteos,lacteo,caseína,yogur,yogures | milk
latticini,formaggio,formaggi,burro,panna,panna cotta,siero di latte,caseina,latte intero,latte vaccino,yogurt greco | milk
leite,queijo,queijos,manteiga,iogurte,requeijão,natas,creme de leite,soro de leite,laticínios,lacticínios | milk
melk,volle melk,kaas,roomboter,boter,slagroom,zure room,kookroom,karnemelk,kwark,vla,wei eiwit,geitenkaas,zuivel | milk
mleko,mleka,mlekiem,ser biały,ser zolty,ser żółty,ser,sera,serem,twaróg,masło,maslo,śmietana,śmietanka,jogurt,maślanka,serwatka,nabiał | milk
süt,sut,sütlü,peynir,beyaz peynir,kaşar,tereyağı,tereyagi,yoğurt,yogurt suzme,krema,kaymak,ayran,lor peyniri,çökelek | milk
mjölk,ost,smör,grädde,vispgrädde,gräddfil,kesella,kvarg,filmjolk,keso,vassle,melkeprotein,smør,fløte,mælk,fløde,rømme,kremost,hvitost | milk
doodh,dudh,makhan,makkhan,dahi,mawa,chhach,mattha,shrikhand,rabri,basundi,gyunyu,gyuunyuu,haleeb,halib,jibneh,jubna,zibda,samn,susu,keju,mentega | milk
ei,eier,hühnerei,eigelb,eidotter,eiklar,eischnee,rührei,spiegelei,vollei,volleipulver,eipulver,hühnereiweiß | egg
oeuf,œufs,jaune d oeuf,blanc d oeuf,jaunes d oeufs,blancs d oeufs,omelette nature | egg
huevo,huevos,yema de huevo,clara de huevo,ovoproducto | egg
uovo,uova,tuorlo,tuorli,albume,albumi | egg
ovo,ovos,gema de ovo,clara de ovo,ovos mexidos | egg
eieren,eitje,eidooier,scharrelei,eigeel | egg
jajko,jajka,jajek,jajkiem,jajeczny,żółtko,jajecznica | egg
yumurta,yumurtalı,yumurta sarısı,yumurta akı | egg
ägg,äggula,äggvita,æg,æggeblomme,egge,eggehvite | egg
anda,ande,andaa,baida,bayd,baydh,telur,telor,itlog,tamago yaki | egg
fisch,thunfisch,lachs,forelle,kabeljau,dorsch,seelachs,hering,makrele,sardelle,sardellen,zander,scholle,fischstäbchen,fischsauce,räucherlachs | fish
poisson,poissons,saumon,thon,cabillaud,morue,lieu noir,truite,maquereau,hareng,anchois,bar de ligne,dorade royale,lotte,colin | fish
pescado,pescados,salmón,atún,merluza,bacalao,trucha,caballa,arenque,anchoa,anchoas,boquerones,lubina,dorada,sardinas,pez espada,rape a la plancha | fish
pesce,salmone,tonno,merluzzo,baccalà,trota,sgombro,aringa,acciuga,acciughe,alici,branzino,orata,pesce spada,sogliola | fish
peixe,salmão,atum,pescada,bacalhau,truta,cavala,sardinha,anchova,robalo,dourada | fish
vis,zalm,tonijn,kabeljauw,forel,makreel,haring,ansjovis,koolvis,vissaus,vissticks | fish
ryba,ryby,rybą,ryb,łosoś,tuńczyk,dorsz,pstrąg,makrela,śledź,śledzie | fish
balık,balik,somon,ton balığı,alabalık,uskumru,hamsi,levrek,çipura | fish
fisk,lax,laks,torsk,strömming,makrill,tonfisk,ansjovis,kaviar,sej | fish
machli,machhli,macchi,machali,meen,sakana,samak,samaka,tonno rosso,hmour,dajaj samak | fish
garnele,garnelen,krabbe,krabben,krebs,flusskrebs,hummer,languste,krustentiere,krebstiere,schrimps,meeresfrüchte krebse | crustacean
crevette,crevettes,gambas,gamba,homard,langouste,écrevisse,crabe,tourteau,crustacé,crustacés | crustacean
camarón,camarones,langostino,langostinos,cangrejo,bogavante,langosta,crustáceo,cigalas,nécora | crustacean
gambero,gamberi,gamberetti,gamberoni,aragosta,astice,granchio,crostacei,scampo | crustacean
camarão,camarões,caranguejo,lagosta,sapateira,lavagante,crustáceos | crustacean
garnaal,garnalen,kreeft,krab,schaaldieren,krewetka,krewetki,krewetek,skorupiaki,karides,yengeç,istakoz,kabuklular,räka,räkor,reker,rejer,kräftor,hummer kött,jhinga,chingri,jambari,gambari,rubyan,udang,kepiting,hipon | crustacean | mollusc
skaldjur,schaal en schelpdieren,meeresfrüchte,mariscos,marisco,frutos do mar,frutos del mar,owoce morza,deniz ürünleri,schalentiere,coquillages et crustacés,sjømat,seevruchten,zeevruchten | crustacean,mollusc | fish
muschel,muscheln,miesmuschel,jakobsmuschel,auster,austern,tintenfisch,kalmar,schnecke,schnecken,weichtiere,oktopus | mollusc
moule,moules,huître,huîtres,coquille saint jacques,saint jacques,palourde,bulot,calamar,encornet,poulpe,seiche,coquillages,mollusque,mollusques | mollusc
mejillón,mejillones,almeja,almejas,ostra,ostras,vieira,vieiras,calamares,pulpo,sepia,caracoles,molusco,chipirones,berberechos | mollusc
cozze,ostriche,ostrica,capesante,calamaro,polpo,polipo,lumache,molluschi,moscardini,arselle | mollusc
mexilhão,mexilhões,amêijoa,amêijoas,polvo,lulas,lula,chocos,ostras frescas,moluscos | mollusc
mosselen,mossel,oesters,inktvis,schelpdieren,weekdieren,małże,kałamarnica,ośmiornica,mięczaki,ślimaki,midye,kalamar,ahtapot,istiridye,yumuşakçalar,musslor,ostron,bläckfisk,blötdjur,blåskjell,muslinger,cumi,sotong,kerang,tiram | mollusc
nuss,nüsse,schalenfrüchte,mandel,mandeln,mandelmilch,mandelmus,mandelmehl,haselnuss,haselnüsse,haselnussmus,walnuss,walnüsse,baumnuss,cashewkerne,cashewmus,pekannuss,paranuss,paranüsse,pistazie,pistazien,macadamianuss,pinienkerne,marone,maronen,esskastanie,nussmus,nussmischung,nougatcreme | tree_nut | peanut
noix,noix de cajou,noix de pécan,noix du brésil,noix de macadamia,fruits à coque,amande,amandes,poudre d amande,lait d amande,noisette,noisettes,pistache,pistaches,pignons,pignons de pin,châtaigne,châtaignes | tree_nut | peanut
nuez,nueces,frutos secos,frutos de cáscara,almendra,almendras,avellana,avellanas,anacardo,anacardos,pistacho,pistachos,piñones,castaña,castañas,nuez pecana,nueces de macadamia | tree_nut | peanut
noce,noci,frutta a guscio,frutta secca,mandorla,mandorle,nocciola,nocciole,anacardi,pistacchio,pistacchi,pinoli,castagne,castagna,farina di mandorle,latte di mandorla | tree_nut | peanut
noz,nozes,frutos de casca rija,frutos secos mistos,amêndoa,amêndoas,avelã,avelãs,caju,castanha de caju,castanha do pará,pistácio,pistácios,castanhas,pinhões | tree_nut | peanut
noot,noten,notenmix,amandel,amandelen,hazelnoot,hazelnoten,walnoot,walnoten,cashewnoten,pecannoten,paranoten,pijnboompitten,kastanjes,orzech,orzechy,orzechami,orzechów,orzech włoski,orzechy włoskie,orzechy laskowe,migdał,migdały,nerkowce,pistacje | tree_nut | peanut
fındık,findik,badem,ceviz,kaju,antep fıstığı,kuruyemiş,kestane,çam fıstığı,nötter,nøtter,nødder,hasselnöt,hasselnötter,hasselnot,valnöt,valnötter,mandlar,cashewnötter,mandler | tree_nut | peanut
fıstık,fistik,fıstıklı | peanut,tree_nut
badaam,badam,kaju katli,akhrot,akrot,pista,pistay,chilgoza,kurumi,lawz,lowz,louz,jawz,joz,fustuq,fostok,bunduq,bondok,kacang mete | tree_nut
erdnuss,erdnüsse,erdnussbutter,erdnussöl,erdnussmus,erdnussflips,cacahuète,cacahuètes,cacahouète,cacahuete,cacahuetes,cacahuate,arachide,arachides,beurre de cacahuète,maní,manises,crema de cacahuete,mantequilla de maní,arachidi,burro di arachidi,amendoim,amendoins,manteiga de amendoim,pinda,pindakaas,orzeszki ziemne,orzech ziemny,orzechy ziemne,orzechy arachidowe,fistaszki,masło orzechowe,yer fıstığı,yerfıstığı,jordnöt,jordnötter,jordnot,jordnøtter,peanøtter,jordnødder,jordnötssmör,moongphali,mungfali,moongfali,mungphali,singdana,shengdana,ful sudani,fool sudani,foul soudani,kacang tanah,piinattsu,rakkasei,mani peanuts | peanut | tree_nut
weizen,weizenmehl,hartweizen,weizengrieß,grieß,griess,mehl,dinkelmehl,grünkern,semmelbrösel,paniermehl,semmel,brötchen,brot,vollkornbrot,nudeln,weizenkleie,weizenkeime,weizenstärke,vollkornmehl,spätzle,toastbrot,bulgur weizen | wheat
blé,ble,farine,farine de blé,blé dur,semoule,épeautre,froment,chapelure,pâtes alimentaires,pâtes fraîches,pain complet,pain de mie,pain perdu,pain blanc,baguette,seigle et blé,pain de campagne | wheat
trigo,harina,harina de trigo,sémola,espelta,pan integral,pan rallado,pan de trigo,pan blanco,tallarines,fideos | wheat
frumento,farina di frumento,farina,grano,grano duro,grano tenero,semola,pane,pangrattato,pane integrale,pastina,gnocchetti sardi,pane carasau | wheat
farinha,farinha de trigo,trigo integral,pão,pao,massa alimentícia,sêmola,pão ralado,farinha de rosca,espelta integral | wheat
tarwe,tarwemeel,tarwebloem,bloem,volkoren,paneermeel,brood,broodje,griesmeel,pszenica,pszenny,pszenna,mąka,mąka pszenna,maka,chleb,bułka,bułka tarta,makaron,makaronu,kasza manna,orkisz,buğday,bugday,buğday unu,ekmek,makarna,irmik,vete,vetemjöl,mjöl,bröd,ströbröd,hvete,hvetemel,hvede,hvedemel,mannagryn,hvetebrød,brød | wheat
gehu,gehun,gehoon,gandum,komugi,komugiko,mugi,qamh,kamh,qameh,khubz,khobz,tepung terigu,terigu,samid,smid | wheat
roggen,roggenbrot,roggenmehl,gerste,graupen,hafer,haferflocken,haferdrink,hafermilch,malz,seigle,orge,avoine,flocons d avoine,lait d avoine,cebada,centeno,copos de avena,bebida de avena,leche de avena,segale,orzo perlato,avena fiocchi,fiocchi d avena,latte d avena,aveia,flocos de aveia,cevada,centeio,leite de aveia,rogge,gerst,haver,havermout,havermelk,żyto,żytni,jęczmień,owies,płatki owsiane,owsianka,kasza jęczmienna,słód,arpa,çavdar,yulaf,råg,rågbröd,korn råg,havre,havregryn,havremjölk,bygg,rugbrød,malt barley,jau,shaeer,shofan,glutine,glúten,gluteny,glutene | gluten | wheat
sojabohne,sojabohnen,sojamilch,sojasoße,sojasosse,sojasauce,sojadrink,sojajoghurt,sojasahne,sojalecithin,sojaprotein,sojaschnetzel,soia,latte di soia,lait de soja,sauce soja,leche de soja,salsa de soja,soja texturizada,molho de soja,leite de soja,sojamelk,sojasaus,mleko sojowe,sos sojowy,sojowy,sojowe,soya sosu,soya sütü,sojabönor,sojamjölk,sojasås,daizu,shoyu,shouyu,tounyu,kacang kedelai,kecap,kecap manis,kicap,fool soya,bhatmas | soy | wheat
sesamöl,sesamsamen,sesampaste,sesammus,sesam,sésame,graines de sésame,huile de sésame,sésamo,sesamo,ajonjolí,semi di sesamo,gergelim,sesamzaad,sezam,sezamowy,susam,susam yağı,sesamfrön,sesamolja,sesamfrø,semsem,simsem,safed til,til ke laddu,tilgul,wijen,sumsum | sesame
sellerie,sellerieknolle,staudensellerie,knollensellerie,stangensellerie,selleriesalz,céleri,céleri rave,céleri branche,apio,apionabo,sedano,sedano rapa,aipo,salsão,selderij,selderie,knolselderij,bleekselderij,seler,selera,selery,seler naciowy,kereviz,selleri,rotselleri,karafs,krafes | celery
senf,senfkörner,senfsaat,senfmehl,moutarde,moutarde de dijon,graines de moutarde,mostaza,senape,semi di senape,mostarda em grão,mosterd,mosterdzaad,musztarda,gorczyca,hardal,senap,senapsfrön,sennep,sarso,sarsoon,sarson oil,khardal,karashi | mustard
lupine,lupinen,süßlupine,lupinenmehl,lupinenprotein,altramuz,altramuces,lupino,tremoço,łubin,acı bakla,lupinus,farine de lupin | lupin
sulfit,sulfite de sodium,schwefeldioxid,geschwefelt,anhydride sulfureux,sulfitos,dióxido de azufre,solfiti,anidride solforosa,dióxido de enxofre,sulfieten,zwaveldioxide,siarczyny,dwutlenek siarki,sülfit,kükürt dioksit,svaveldioxid,sulfitter | sulphite
schwein,schweinefleisch,schinken,kochschinken,speckwürfel,porc,jambon,lardons fumes,cerdo,jamón serrano,jamón york,tocino,panceta,maiale,prosciutto cotto,prosciutto crudo,porco,presunto,toucinho,fiambre de porco,varkensvlees,spek,ham spek,wieprzowina,szynka,boczek,domuz,jambon fumé,fläsk,fläskkött,skinka,svinekjøtt,flæsk,babi,khinzir,buta,butaniku | | | meat,pork
hähnchen,hähnchenbrust,huhn,hühnchen,hühnerbrühe,pute,putenbrust,ente,gans,poulet,dinde,canard,blanc de poulet,pollo,pechuga de pollo,pavo,petto di pollo,tacchino,anatra,frango,peito de frango,peru assado,kip,kipfilet,kippenvlees,kalkoen,eend,kurczak,kurczaka,indyk,kaczka,tavuk,hindi eti,ördek,kyckling,kalkon,anka,murgh,murg,murgi,dajaj,djaj,ayam,tori niku,toriniku | | | meat,poultry
rindfleisch,rinderhack,hackfleisch,kalbfleisch,lammfleisch,fleisch,wurst,boeuf,bœuf haché,veau,agneau,viande,ternera,cordero,carne picada,carne de res,vacuno,manzo,vitello,agnello,carne macinata,carne bovina,vaca carne,borrego,rundvlees,rundergehakt,gehakt,kalfsvlees,lamsvlees,vlees,wołowina,cielęcina,jagnięcina,mięso,mięsa,dana eti,sığır eti,kuzu eti,kıyma,nötkött,nötfärs,köttfärs,lammkött,kött,oksekjøtt,oksekød,kjøtt,kød,gosht,keema,kheema,lahm,lahma,gyuniku,daging,sapi | | | meat
honig,miel,miele,mel de abelha,honing,miód,bal arısı,honung,honning,shahad,asal | | | honey
wein,rotwein,weißwein,bier wein,sekt,vin rouge,vin blanc,vino,vino blanco,vino tinto,vino bianco,vino rosso,vinho,vinho branco,vinho tinto,wijn,rode wijn,witte wijn,wino,şarap,sarap,rödvin,vitt vin | sulphite | milk,egg,fish | alcohol,not_in_pregnancy
bier,weizenbier,weißbier,bière,cerveza,birra,cerveja,piwo,bira,öl burk | gluten | wheat | alcohol,not_in_pregnancy
`
