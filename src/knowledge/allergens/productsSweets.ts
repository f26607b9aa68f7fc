/** Sweets, chocolate, desserts and drinks: `words | contains | may contain | traits | parts`. */
export const productsSweets = `
chocolate,chocolates,chocolate bar,chocolate sauce,chocolate spread,chocolate chip,chocolate chips,chocolate button,easter egg,chocolate egg | | milk,soy,tree_nut,peanut,wheat | added_sugar | cocoa
dark chocolate,plain chocolate,bittersweet chocolate,semisweet chocolate,dark chocolate chips,couverture,cooking chocolate | soy | milk,tree_nut,peanut,wheat | added_sugar | cocoa
milk chocolate,white chocolate,milk chocolate chips,white chocolate chips | milk,soy | tree_nut,peanut,wheat | added_sugar | cocoa
chocolate ganache,ganache,chocolate truffle,chocolate truffles,truffles chocolate,malteser,maltesers,kitkat,kit kat,mars bar,twix,smarties,m and m,cadbury,dairy milk,galaxy bar,magnum ice cream,creme egg,chocolate mousse,mousse au chocolat,rocher chocolate,milk chocolate coating | milk,soy | egg,tree_nut,peanut,wheat | added_sugar | cocoa
maltesers,kitkat,kit kat,twix | wheat,milk,soy
snickers,reese,reeses,reese pieces,peanut m and m,picnic bar,payday bar,butterfinger,peanut bar,chikki,groundnut toffee,kuih kacang | peanut,milk,soy | tree_nut,wheat,egg | added_sugar
nutella,chocolate hazelnut spread,hazelnut chocolate spread,ferrero rocher,ferrero,gianduja,gianduia,praline,pralines,praliné,toblerone,noisette chocolate,nocciolata,kinder bueno,bueno,baci,mozartkugel,rocher | tree_nut,milk,soy | peanut,wheat,egg | added_sugar
nougat,torrone,turron,turrón,torrone morbido,gaz nougat,montelimar | tree_nut,egg | milk,peanut,sesame,wheat,soy | added_sugar
marzipan,almond paste,persipan,marzapane,mazapan,mazapán,massepain,frangipane,frangipani,amaretti,amaretti biscuits,ricciarelli,macaron,macarons,french macaron,amandine | tree_nut | egg,milk,wheat,soy,peanut | added_sugar
macaron,macarons,amaretti,ricciarelli | egg,tree_nut
macaroon,macaroons,coconut macaroon,coconut macaroons | egg | tree_nut,wheat,milk | added_sugar | coconut
orgeat,orgeat syrup,mai tai,falernum,noisette syrup,noyaux,almond syrup,granita di mandorle,horchata de almendra | tree_nut
horchata | | tree_nut,milk | | rice
krokant,croquant,brittle,nut brittle,dragee,dragees,dragées,sugared nuts,marron cream,mont blanc dessert,turkish delight with pistachio,lokum pistachio,pecan praline | tree_nut | peanut,milk,egg,sesame | added_sugar
turkish delight,lokum | | tree_nut | added_sugar
sesame brittle,pasteli,sesame bar,til chikki,til ladoo,halva bar,gajak,rewari,sesame snap | sesame | tree_nut,peanut | added_sugar
meringue,meringues,pavlova,eton mess,royal icing,baked alaska,floating island,ile flottante,isles flottante,marshmallow fluff,italian meringue,swiss meringue,egg white icing | egg | milk,tree_nut | added_sugar
eton mess,baked alaska,lemon meringue | milk,egg
baked alaska,lemon meringue tart | wheat,egg,milk
marshmallow,marshmallows,turkish delight gelatine | | egg,sulphite,wheat,soy,milk | gelatin,added_sugar
smores,s mores,rocky road | wheat,milk | soy,tree_nut,peanut,egg | gelatin,added_sugar
custard,creme patissiere,crème pâtissière,creme anglaise,crème anglaise,pastry cream,creme brulee,crème brûlée,creme caramel,crème caramel,flan,pot de creme,zabaglione cream,bavarois,bavarian cream,lemon curd,lemon posset egg,leche flan,quindim cream,sauce anglaise,vanillesauce,vla pudding,blancmange egg | milk,egg | wheat,soy | added_sugar
lemon curd,orange curd,lime curd,passionfruit curd | egg,milk | sulphite
zabaglione,sabayon,zabaione | egg | sulphite,milk | alcohol
posset,syllabub,panna cotta,pannacotta,rice pudding,arroz con leche,milchreis,mousse,blancmange,junket,angel delight,instant pudding,chocolate pudding,butterscotch pudding,fool dessert,fruit fool,banoffee,banoffee pie,knickerbocker glory,banana split,mango lassi,malai,mishti doi,phirni,muhallebi,mahalabia,sutlac,sütlaç,crema catalana | milk | egg,soy,tree_nut,wheat | added_sugar
panna cotta,pannacotta,bavarois,bavarian cream,mousse dessert,cheesecake filling,jelly dessert,jelly pot | | | gelatin
jelly | | sulphite | gelatin,added_sugar
caramel,caramels,toffee,toffees,fudge,butterscotch sauce,caramel sauce,salted caramel,dulce,tablet fudge,krowki,krówki,penuche,werther original,milk caramels | milk | soy,tree_nut,peanut | added_sugar
caramelised biscuit spread,speculoos spread | wheat,soy
icing,frosting,buttercream icing,cream cheese frosting,cake topping,glaze icing,fondant icing,sprinkles | | milk,egg,soy,wheat,tree_nut | added_sugar
liquorice,licorice,licorice allsorts,liquorice allsorts,lakritz,lakrids,twizzlers | wheat | sulphite | added_sugar
sweets,candy,candies,lollipop,boiled sweets | | milk,soy,gluten,sulphite | added_sugar
sorbet,granita,ice lolly,ice pop,fruit ice | | milk,egg | added_sugar
sherbet american,sherbet ice | milk
energy ball,energy balls,bliss ball,bliss balls,energy bar,nut cluster,date balls,raw bar,nakd bar,larabar | tree_nut | peanut,sesame,soy,milk | | date
waldorf,waldorf salad | tree_nut,celery,egg | mustard,milk | | apple,walnut,celery,grape
ambrosia salad | | milk,tree_nut | | coconut
root beer float,ice cream float,egg cream | milk | egg,soy | added_sugar
snowball drink | egg,milk | | alcohol
bubble tea,boba milk tea,milk tea,chai,masala chai,thai iced tea,builder tea with milk,horchata con leche,golden milk,turmeric latte,mocha | milk | soy | added_sugar
energy drink,cola,lemonade,soft drink,squash drink,cordial | | sulphite | added_sugar
kvass,kwas,boza,malt drink,malta,malzbier,ovaltine drink,caro coffee,barley coffee,barleycup,postum,inka coffee,mugicha,barley tea | gluten | wheat
halo top,protein pudding,protein yogurt,protein ice cream | milk | egg,soy
cereal milk,rice krispies,corn flakes,cornflakes,special k,cheerios,frosties,coco pops,granola clusters,bran cereal | gluten | wheat,milk,tree_nut,peanut | grain,added_sugar
cheerios | gluten | wheat
rice krispie treat,rice krispie treats,rice krispie square | gluten,milk | soy | gelatin,added_sugar
puffed rice cereal | | gluten,wheat | grain
chocolate milk powder,nesquik | | milk,soy | added_sugar
pudding | | milk,egg,wheat | added_sugar
`
