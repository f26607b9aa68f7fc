import { type Entry, readEntries, rowsOf } from '#src/knowledge/allergens/entries.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'

/** What people call an allergy or intolerance, with the allergens it stands for and why these. */
export type Group = {
  readonly names: readonly string[]
  readonly allergens: readonly Allergen[]
  readonly words: readonly string[]
  readonly note?: string
}

// Names | allergens | words looked for besides | note. A group without a note means what its names say.
const groupTable = `
lactose,lactose intolerance,lactose intolerant,lactos,laktose,laktoseintoleranz,lactosa,lattosio,lactose intolerante,laktoza,laktoos,laktos,laktoz,lactose free,lactase deficiency,lactase | milk | | Lactose is read as all milk.
milk,dairy,diary,dairies,milk product,milk products,dairy product,dairy products,milk protein,cow milk protein,cmpa,cow milk,milk allergy,milchprodukte,milcheiweiß,lácteos,latticini,laticínios,produits laitiers,nabiał,süt ürünleri,mik,cmpi,aplv,cmp allergy,maito,maitoa,mlieko,mliečne,tej,tejallergia,lapte,sữa,sua bo,gatas,mlijeko,mleczne,bos d | milk | |
casein,whey,casein allergy,whey protein,caseine | milk | | This part of milk is read as all milk.
egg,eggs,egg white,egg whites,egg yolk,egg yolks,egs,eggz,egz,kananmuna,kananmunaa,muna,munat,vejce,vajce,vajcia,vejcia,tojás,tojásallergia,ouă,oua,trứng,jaje,jaja,gal d | egg | |
fish,finned fish,fin fish,kala,kalaa,kalat,ryba,hal,halak,peste,pește,isda,ikan,riba,gad c,gad m | fish | |
shellfish,shell fish,shelfish,selfish,shelfishes,skalldyr,skaldyr,äyriäiset,seashells | crustacean,mollusc | | Shellfish is read as crustaceans and molluscs.
crustacean,crustaceans,crustations,crustation,tropomyosin,korýši,korysi,rákfélék,crustacee,udang,hipon,rakovi,pen a,pen m | crustacean | |
mollusc,molluscs,mollusk,mollusks | mollusc | |
seafood,sea food,sea foods,seafoods,mariscos,marisco,meeresfrüchte,fruits de mer,frutti di mare,frutos do mar,frutos del mar,owoce morza,skaldjur,zeevruchten,deniz ürünleri,hải sản,makanan laut,plody moře,fructe de mare,tenger gyümölcsei | fish,crustacean,mollusc | | Seafood is read as fish, crustaceans and molluscs.
nut,nuts,nüsse,nuss,noix,fruits secs,frutos secos,nuez,nueces,noci,noce,frutta secca,nozes,noten,noot,orzechy,kuruyemiş,nötter,mixed nuts,all nuts,any nuts,fruits à coque,frutta a guscio,schalenfrüchte,frutos de cáscara,nutz,tree nuts and peanuts,pähkinä,pähkinät,ořech,ořechy,orechy,dió,diófélék,mogyoró,nuci,nuca,nucă,alune,kacang,orasi,orašasti plodovi,nutts,nøtter,nøtt,nødder | tree_nut,peanut | | Nuts are read as tree nuts and peanuts.
tree nut,tree nuts,treenut,treenuts | tree_nut | |
peanut,peanuts,pea nut,pea nuts,groundnut,groundnuts,monkey nut,monkey nuts,ground nut,ground nuts,pnut,pnuts,p nut,p nuts,maapähkinä,maapähkinät,arašíd,arašídy,arasidy,arašidy,földimogyoró,arahide,đậu phộng,dau phong,kikiriki,peanøtter,peanøtt,ara h | peanut | |
wheat,weat,wheats,vehnä,vehnää,pšenice,psenice,pšenica,psenica,búza,grâu,grau,lúa mì,pšenično,hvete,tri a,wdeia | wheat | |
gluten,gluten intolerance,gluten intolerant,glutenintoleranz,glutenunverträglichkeit,glúten,glutine,gf,lepek,lepok,bezlepkový,bezlepkova dieta,glutén,gluteeni,gluteeniton,gliadin | wheat,gluten | |
coeliac,celiac,coeliac disease,celiac disease,coeliacs,celiacs,coeliac sprue,celiac sprue,zöliakie,zoliakie,zöliakiekrank,sprue,maladie coeliaque,cœliaque,coeliaque,celiaco,celíaco,celíaca,celiaca,celiachia,celiaquía,enfermedad celiaca,doença celíaca,coeliakie,celiakia,celiaki,çölyak,cöliaki,ncgs,dermatitis herpetiformis,gluten sensitivity,gluten ataxia,wheat and gluten,seliac,siliac,silliac,celiak,keliakia,celiakie,cöliákia,boală celiacă | wheat,gluten | | Every cereal with gluten is left out.
grain,grains,cereal,cereals,getreide,céréales,cereales,cereali | wheat,gluten | rice,corn,maize,oats,millet,quinoa,buckwheat,sorghum,amaranth,teff | Grains are read as all cereals and the seeds eaten like them.
flour,bread,brot,pain,pane | wheat,gluten | | Read as wheat and every cereal with gluten.
pain,bread and pasta | wheat,gluten | |
barley,rye,malt,gerste,roggen,seigle,orge,cebada,centeno | gluten | barley,rye,malt,beer | Read as every cereal with gluten.
oat,oats,hafer,avoine,avena | gluten | oat,oats,oatmeal,porridge,muesli,granola,oat milk,flapjack,oatcake | Read as every cereal with gluten.
soy,soya,soja,soybean,soybeans,soyabean,soyabeans,soy bean,soy beans,soya bean,soya beans,soy protein,soi,soys,szója,sója,sojový,đậu nành,gly m,tvp,textured vegetable protein | soy | |
sesame,sesame seed,sesame seeds,sesam,sezam,anything with sesame,szezámmag,seesami,sezamové,vừng,ses i | sesame | |
celery,celeriac,zeller,țelină,telina,selleri,api g | celery | |
mustard,mustard seed,mustard seeds,sinappi,hořčice,horcica,mustár,muștar,sennep | mustard | |
sulphite,sulphites,sulfite,sulfites,sulphur dioxide,sulfur dioxide,sulphur,sulfur,metabisulphite,metabisulfite,sulfit,sulfite sensitivity,sulfitos,solfiti,e220 228,e220 e228,e 220 228,e 220 e 228,sulphites in wine | sulphite | |
lupin,lupine,lupins,lupin flour,lupine flour | lupin | |
seeds,seed,samen,graines,semillas,semi | sesame,mustard | sesame,mustard seed,poppy seed,sunflower seed,pumpkin seed,flaxseed,linseed,chia,hemp seed,seed,mixed seeds | Seeds are read as every kind of seed.
legume,legumes,pulse,pulses,hülsenfrüchte,légumineuses,legumbres,legumi,leguminosas | soy,peanut,lupin | | Legumes are read with soya, peanuts and lupin.
bean,beans,bohnen,haricots,frijoles | soy | | Beans are read with soya beans.
pea protein | | pea,pea protein |
alpha gal,alpha gal syndrome,alphagal,ags alpha gal,mammalian meat allergy,tick bite meat allergy | milk | beef,pork,lamb,mutton,veal,venison,goat,bacon,ham,sausage,salami,chorizo,steak,mince,burger,bison,rabbit,meatball,lard,tallow,gelatin,gelatine,beef stock | Alpha-gal is read as the meat and fat of mammals, gelatine and milk; whoever can have milk writes "red meat" instead.
big nine,big 9,top nine,top 9,big eight,big 8,top eight,top 8,top 9 allergens,top 8 allergens | milk,egg,fish,crustacean,mollusc,tree_nut,peanut,wheat,gluten,soy,sesame | | The most common allergens are all left out.
fourteen allergens,14 allergens,all 14 allergens,all allergens | milk,egg,fish,crustacean,mollusc,tree_nut,peanut,wheat,gluten,soy,sesame,celery,mustard,sulphite,lupin | | All listed allergens are left out.
m and ms,m ms,mms | milk,soy,peanut | | Read as the milk, soya and peanuts in it.
bailey,baileys,irish cream | milk | irish cream | Read as the cream in it.
hummus,houmous,humus | sesame | hummus,houmous,chickpea,garbanzo,tahini | Hummus is read as sesame and chickpeas.
falafel,falafels | wheat,gluten,sesame | falafel,chickpea,garbanzo | Falafel is read as chickpeas, wheat and sesame.
cor a,jug r,ana o,pis v | tree_nut | | This part of a nut is read as all tree nuts.
hydrolysed vegetable protein,hydrolyzed vegetable protein,hvp,vegetable protein | soy,wheat,gluten | vegetable protein | Vegetable protein is read as that of soya and wheat.
e322,e 322,lecithin | soy,egg | lecithin | Lecithin is read as that of soya and of egg.
coconut,coconuts,coco nut | | coconut | Coconut is looked for by name; tree nuts are not left out for it.
wine | sulphite | wine,wine vinegar,sherry,port,champagne,prosecco | Wine is read with sulphites.
beer | gluten | beer,ale,lager,stout,hops | Beer is read with the cereals it is brewed from.
`

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const contained = (list: string): readonly Allergen[] => {
  const entry: Entry | undefined = list === '' ? undefined : readEntries('direct', `group | ${list}`)[0]
  // The reader adds gluten to wheat; an allergy to wheat is none to rye.
  return entry === undefined ? [] : entry.contains.filter(allergen => listOf(list).includes(allergen))
}

/** Everything that is called by a name of its own when people speak of allergies. */
export const groups: readonly Group[] = rowsOf(groupTable).map(([names, list = '', words, note = '']) => ({
  names: listOf(names),
  allergens: contained(list),
  words: listOf(words),
  ...(note !== '' && { note }),
}))

// Names | the question that is asked | soft where foods named beside it answer it.
const unclearTable = `
additive,additives,food additives,zusatzstoffe,additifs,aditivos,additivi | Which additives? Their names or E numbers are needed to look for them.
preservative,preservatives,konservierungsstoffe,conservateurs,conservantes | Which preservatives? Sulphites or benzoates, for example, can be looked for by name.
e number,e numbers,e nummern | Which E numbers? They are needed one by one.
colouring,colourings,coloring,colorings,food colouring,food coloring,food colourings,food dye,food dyes,dyes,artificial colours,artificial colors,farbstoffe,food colours | Which colours? Their names or E numbers are needed to look for them.
flavouring,flavourings,artificial flavours,artificial flavors,flavor enhancers,flavour enhancers | Which flavourings? Their names are needed to look for them.
birch pollen,birch,oral allergy syndrome,oas,oral allergy,pollen food syndrome,pollen food allergy,pfas,pollen allergy,pollen,kreuzallergie,birkenpollen,hay fever,hayfever,heuschnupfen,grass pollen,ragweed,mugwort,ambrosia pollen,tree pollen | Which raw foods does the pollen allergy concern: apple, pear, cherry, peach, carrot, celery, hazelnut, soya or others? | soft
histamine,histamine intolerance,histamin,histaminintoleranz,histamina,dao deficiency | Which foods bring histamine reactions on: aged cheese, wine, cured meat, tinned fish, tomato, spinach or others? | soft
fodmap,fodmaps,ibs,irritable bowel,irritable bowel syndrome,reizdarm | Which foods bring the symptoms on? FODMAPs are in many, so they are needed by name. | soft
fructose,fructose intolerance,fruktose,fruktoseintoleranz,fructose malabsorption,fruit sugar | Which fruits and sweeteners have to be left out because of fructose? | soft
salicylate,salicylates,salicylate intolerance | Which foods have to be left out because of salicylates? | soft
oxalate,oxalates | Which foods have to be left out because of oxalates? | soft
lectin,lectins | Which foods have to be left out because of lectins? | soft
purine,purines | Which foods have to be left out because of purines? | soft
amines,biogenic amines,tyramine | Which foods have to be left out because of amines? | soft
nickel,nickel allergy,snas | Which foods have to be left out because of nickel? | soft
iodine | Which foods have to be left out because of iodine: fish, shellfish, seaweed, milk or others? | soft
fruit,fruits,all fruit,raw fruit,obst,früchte,frutas,frutta | Which fruits exactly? | soft
vegetable,vegetables,veggies,gemüse,légumes,verduras,raw vegetables | Which vegetables exactly? | soft
spice,spices,herbs,gewürze,épices,especias | Which spices or herbs exactly? | soft
fruit and veg,raw fruit and veg | Which fruits and vegetables exactly? | soft
processed food,processed foods,junk food,fast food,ultra processed food | Which ingredients of processed food exactly? | soft
fat,fats,fatty food,fatty foods,oil,oils,greasy food,fried food | Which fats, oils or fatty foods exactly? | soft
protein,proteins | Which protein exactly: milk, egg, soya or another? | soft
acid,acidic food,acidic foods,acid food | Which acidic foods exactly? | soft
fermented food,fermented foods | Which fermented foods exactly? | soft
animal products,animal protein | Which animal foods exactly: milk, egg, fish, meat? | soft
mould,mold,moulds,molds,penicillium | Are mushrooms, blue cheese or other foods with mould meant, and which of them? | soft
vegan,vegetarian,halal,kosher,keto,paleo,pescatarian,plant based diet,plant based | This is a way of eating, which is set as the diet; are there allergies or intolerances besides? | soft
food allergies,food allergy,food intolerance,food intolerances,several foods,many things,some foods,lots of things,various,allergic,allergy,allergies,intolerances,intolerance,other,others,yes,food,foods,ja,oui,si,lots,idk,ask me,same as before | Which foods exactly? | soft
carbs,carbohydrates,carbohydrate | Which foods with carbohydrates exactly? | soft
eosinophilic esophagitis,eoe,fpies,mcas,mast cell | Which foods set it off? | soft
pregnant,pregnancy,breastfeeding,breast feeding,nursing,schwanger,schwangerschaft,embarazada,enceinte,incinta | Pregnancy is set in the profile, so that what is not for it is left out; are there allergies besides? | soft
ltp,ltp syndrome,ltp allergy,lipid transfer protein,lipid transfer proteins,pr 10,profilin | Which foods does it concern: peach, apple, nuts, lettuce, maize, wheat or others? | soft
nitrate,nitrates,nitrite,nitrites | Which foods have to be left out because of nitrates: cured meat, spinach, beetroot or others? | soft
phenylalanine,pku,phenylketonuria,favism,g6pd,galactosaemia,galactosemia,gout,diabetes,diabetic,diabetic diet,kidney disease,kidney stones,hereditary fructose intolerance | This is a medical condition and needs a dietitian; which foods have to be left out? | soft
`

/** Something that cannot be looked for; `soft` where foods that are named beside it answer the question. */
export type Unclear = { readonly names: readonly string[]; readonly question: string; readonly soft: boolean }

/** Words that stand for something that cannot be looked for, each with the question that finds out. */
export const unclear: readonly Unclear[] = rowsOf(unclearTable).map(([names, question = '', soft]) => ({
  names: listOf(names),
  question,
  soft: soft === 'soft',
}))

/** Allergies to what is no food: they are said to have been understood, and change nothing on the plate. */
export const notFood: readonly string[] = listOf(
  'grass,lawn,penicillin,antibiotics,amoxicillin,ibuprofen,aspirin,nsaids,paracetamol,codeine,morphine,medication,medicine,drugs,sulfa,sulfa drugs,sulfonamide,dust,dust mites,house dust mite,house dust,mites,dust mite,hausstaub,hausstaubmilben,cats,cat,dogs,dog,pets,pet dander,animal dander,cat hair,dog hair,animal hair,tierhaare,katzen,katzenhaare,hunde,horses,bee stings,bee sting,bee venom,wasp stings,wasp,wasps,bees,insect stings,insect bites,mosquito bites,sun,sunlight,plasters,adhesive,perfume,perfumes,fragrance,fragrances,detergent,washing powder,cosmetics,cold,pollen of flowers,contrast dye,anaesthetic,anesthetic,feathers,wool,gold,cobalt,chlorine,hair dye,smoke,cigarette smoke',
)
