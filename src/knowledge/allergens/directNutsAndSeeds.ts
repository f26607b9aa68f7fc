/** Nuts, peanuts, soya, sesame, celery, mustard, lupin and sulphites by name: `words | contains | may contain | traits | parts`. */
export const directNutsAndSeeds = `
nut,nuts,mixed nuts,chopped nuts,ground nuts,nut mix,nut meal,nut flour,nut oil,nut butter,nut milk,nut paste,nut spread,nut roast,nut brittle,nut bar,nut cutlet,nutloaf,nut loaf,nut pieces,nut extract,nut crust,nut topping,toasted nuts,nuts and seeds,trail mix,fruit and nut,studentenfutter,gorp | tree_nut | peanut
tree nut,treenut | tree_nut
almond,almonds,almond milk,almond flour,almond meal,almond butter,almond extract,almond essence,almond oil,almond paste,almond cream,almond yogurt,almond cheese,ground almond,flaked almond,almond flakes,slivered almonds,blanched almonds,marcona,bitter almond,almond drink,jordan almonds,sugared almonds | tree_nut
hazelnut,hazelnuts,hazel nut,cob nut,cobnut,filbert,hazelnut milk,hazelnut butter,hazelnut oil,hazelnut flour,hazelnut spread,hazelnut cream | tree_nut
walnut,walnuts,wal nut,black walnut,english walnut,walnut oil,walnut milk,walnut butter,pickled walnut | tree_nut
cashew,cashews,cashew nut,cashew milk,cashew butter,cashew cream,cashew cheese,cashew yogurt,cashew apple,cashew parmesan,cashew ricotta,cashew mozzarella | tree_nut
pecan,pecans,pecan nut,pecan butter,pecan milk,hickory nut,butternuts kernel | tree_nut
pistachio,pistachios,pistachio nut,pistachio butter,pistachio milk,pistachio cream,pistachio paste | tree_nut
brazil nut,brazil nuts,brazils,brazilnut,brazil nut butter,para nut | tree_nut
macadamia,macadamias,macadamia nut,queensland nut,bush nut,macadamia milk,macadamia butter,macadamia oil | tree_nut
pine nut,pinenut,pine nuts,pine kernel,pignoli,pignolia,pinoli,pinon,piñon,pinyon,pine seed,cedar nut | tree_nut
chestnut,chestnuts,sweet chestnut,chestnut puree,marron,marrons glaces,marron glace,chestnut flour,chestnut milk,chinquapin | tree_nut
beechnut,beech nut,ginkgo nut,gingko nut,ginkgo seed,shea nut,shea nut butter,lychee nut,litchi nut,pili nut,heartnut,baru nut,baruka nut,kola nut,sapucaia,candlenut,kemiri,candle nut,bunya nut,mongongo nut,kukui nut,monkey puzzle nut,barukas | tree_nut
natural almond flavour,nut flavouring | tree_nut
peanut,peanuts,pea nut,groundnut,ground nut oil,monkey nut,monkey nuts,goober,goober pea,arachis,arachis oil,peanut butter,peanut oil,peanut flour,peanut protein,peanut powder,peanut sauce,peanut brittle,pb2,pb and j,pbj,powdered peanut butter,beer nuts,mandelonas,earth nut,earthnut,redskin peanuts,spanish peanuts,valencia peanuts,peanut milk,peanut paste,peanut butter cup,reeses,boiled peanuts,planters,peanut and jelly | peanut
peanut butter and jelly | peanut | | added_sugar
soy,soya,soybean,soyabean,soy bean,soya bean,soyabeans,soja,edamame,edamame bean,mukimame,soy milk,soya milk,soymilk,soyamilk,soy drink,soya drink,soy cream,soya cream,soy yogurt,soya yogurt,soy cheese,soya cheese,soy butter,soy nut,soynut,soy nut butter,soynut butter,soy flour,soya flour,soy protein,soya protein,soy protein isolate,textured soy protein,textured vegetable protein,tvp,soy chunks,soya chunks,soya mince,soy mince,soy curls,soy lecithin,soya lecithin,soy oil,soybean oil,soya oil,soy sprouts,soy fiber,soy fibre,soy isolate,soy albumin,soy concentrate,soy flakes,soy grits,meal maker,nutrela,soy burger,soy sausage | soy
hydrolysed vegetable protein,hydrolyzed vegetable protein,hydrolysed plant protein,hvp,vegetable protein | | soy,wheat,peanut
tofu,bean curd,beancurd,beancurd skin,tofu skin,yuba,silken tofu,smoked tofu,aburaage,agedashi,inari,dofu,doufu,stinky tofu,tofu scramble,douhua,taho,tau kwa,tau foo,bean curd puffs | soy
natto,okara,kinako | soy
tempeh,tempe,doenjang,cheonggukjang,douchi,fermented black bean,fermented bean curd,fermented soybeans,yellow bean sauce,black bean sauce,doubanjiang,toban djan,tianmian sauce,taucu,tauco,miso,miso paste,miso soup,shiro miso,aka miso,barley miso,gochujang,ssamjang,samjang | soy | wheat
sesame,sesames,sesame seed,sesame seeds,sesame oil,toasted sesame oil,sesame paste,sesame flour,sesame snaps,benne,benne seed,benniseed,gingelly,gingelly oil,gomasio,gomashio,goma,simsim,sesamol,sesamum,sim sim,black sesame,teel,til seeds,til oil,tahini,tahina,tahine,tahin,tehina,tahini sauce | sesame
celery,celery stick,celery stalk,celery salt,celery seed,celery leaf,celery powder,celery root,celeriac,celeriac steak,lovage,leaf celery,smallage,ajmod,karnauli,celery oil,celery heart,celery juice | celery
mustard seed,mustard flour,mustard oil,mustard greens,mustard leaf,mustard cress,gai choy | mustard
mustard,mustard powder,dijon,english mustard,wholegrain mustard,whole grain mustard,french mustard,american mustard,yellow mustard,grainy mustard,colman,honey mustard,piccalilli,mostarda,kasundi,rai seeds,sarson,sarson ka saag,dijonnaise,remoulade,rémoulade,mustard vinaigrette | mustard | sulphite
lupin,lupine,lupins,lupini,lupine flour,lupini bean,lupin flour,lupin bean,lupin seed,tremocos,tremoços,altramuces,lupin protein,sweet lupin,lupin flakes,tarwi | lupin
sulphite,sulfite,sulphites,sulfites,sulphur dioxide,sulfur dioxide,sulphured,sulfured,metabisulphite,metabisulfite,bisulphite,bisulfite,sodium metabisulphite,sodium metabisulfite,potassium metabisulphite,sodium sulphite,sodium sulfite,sulphiting agent,sulfiting agent,so2,campden tablet | sulphite
`
