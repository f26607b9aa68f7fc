/** Milk and everything made of it alone, and eggs: `words | contains | may contain | traits | parts`. */
export const directMilkAndEgg = `
milk,milk powder,powdered milk,milk solids,milk protein,milk fat,milk sugar,whole milk,skimmed milk,skim milk,semi skimmed milk,evaporated milk,dried milk | milk
cow milk,goat milk,sheep milk,ewe milk,buffalo milk,camel milk,mare milk,donkey milk,breast milk,a2 milk,lactose free milk,lactofree,jersey milk,gold top | milk
raw milk,unpasteurised milk,unpasteurized milk | milk | | not_in_pregnancy
condensed milk,chocolate milk,malted milk,milkshake,milk shake | milk | | added_sugar | milk
malted milk powder,horlicks,ovaltine,milo drink | milk,gluten | wheat,soy | added_sugar
milky,buttery | | milk
milky coffee,milky way,milky bar,milkybar | milk
dairy,dairy product,lactose,lactoserum,casein,caseinate,sodium caseinate,calcium caseinate,casein hydrolysate,whey,whey protein,whey powder,whey isolate,whey concentrate | milk
lactalbumin,lactoglobulin,alpha lactalbumin,beta lactoglobulin,lactoferrin,lactulose,milk serum,curd,curds,curds and whey,colostrum,galactose | milk
butter,butter fat,butterfat,butter oil,anhydrous milk fat,clarified butter,brown butter,browned butter,buttermilk,buttercream,butter cream,butterscotch,buttered,beurre blanc,beurre noisette,kerrygold,lurpak | milk
ghee,ghi,samneh,smen,niter kibbeh | milk
cream,double cream,single cream,whipping cream,whipped cream,clotted cream,sour cream,soured cream,heavy cream,light cream,half and half,creme fraiche,creme fraische,creme,smetana,crema,chantilly,kaymak,malai,squirty cream,cool whip,dream topping | milk
creamed,creamed spinach,creamed corn | milk
cream cheese,philadelphia,soft cheese,boursin,mascarpone,fromage frais,fromage blanc,petit suisse,neufchatel,neufchâtel | milk
yogurt,yoghurt,yoghourt,yogourt,yaourt,frozen yogurt,greek yogurt,skyr,kefir,labneh,labne,labaneh,laban,ayran,doogh,lassi,chaas,dahi,filmjölk,viili,quark,clabber,matsoni,kumis,koumiss,amasi,yakult,actimel,froyo | milk
cheese,cheeses,cheesy,cheeseboard,cheese board,grated cheese,cheese sauce,hard cheese,melted cheese,string cheese,cheese slice,processed cheese,american cheese,velveeta,cheez whiz,babybel,dairylea,laughing cow,lactose free cheese | milk
raw milk cheese,unpasteurised cheese,unpasteurized cheese | milk | | rennet,not_in_pregnancy
cheddar,mozzarella,mozarella,mozzarela,burrata,bocconcini,fior di latte,stracciatella,feta,ricotta,cottage cheese,halloumi,haloumi,paneer,panir,monterey jack,colby,pepper jack,provola,scamorza,queso,oaxaca cheese,chevre,chèvre,caerphilly,cheshire cheese,wensleydale,red leicester,double gloucester,lancashire cheese,farmer cheese,farmers cheese,pot cheese,cheese curds,brunost,gjetost,juustoleipa,khoa,khoya,chhena,chenna,akkawi,nabulsi,mizithra,anthotyro,graviera,kefalotyri,kasseri,kashkaval,bryndza,oscypek,twarog,tvorog,leipajuusto | milk
brick cheese,muenster,havarti,limburger,jarlsberg,maasdam,raclette,tilsit,fontina,taleggio,asiago,provolone,caciocavallo,emmental,emmenthal,emmentaler,gruyere,gruyère,comte,comté,beaufort,appenzeller,swiss cheese,gouda,edam,leerdammer,reblochon,tete de moine,cantal,ossau iraty,idiazabal,mahon,tetilla,zamorano,roncal,port salut | milk | | rennet
parmesan,parmesan cheese,parmigiano,parmigiano reggiano,parmigana,parm,grana padano,grana,pecorino,pecorino romano,romano cheese,manchego,piave,montasio,sbrinz | milk | egg | rennet
brie,camembert,blue cheese,bleu cheese,roquefort,gorgonzola,stilton,danish blue,cambozola,dolcelatte,cabrales,valdeon,fourme d ambert,bleu d auvergne,epoisses,munster,pont l eveque,livarot,vacherin,chaource | milk | | rennet,not_in_pregnancy
goat cheese,soft goat cheese | milk | | not_in_pregnancy
queso fresco,queso blanco,panela cheese,cotija | milk | | not_in_pregnancy
rennet | milk | | rennet
custard powder | | milk,egg
ice cream,icecream,soft serve,gelato,semifreddo,parfait,kulfi,sundae,affogato,mr whippy,dondurma | milk | egg,soy,tree_nut,peanut,wheat | added_sugar
non dairy creamer,nondairy creamer,coffee creamer,coffee whitener,creamer,non dairy whipped topping,whipped topping,non dairy cheese | | milk
latte,cappuccino,flat white,macchiato,cafe au lait,cortado,frappuccino,mocha coffee,chai latte,hot chocolate,drinking chocolate,cocoa drink | milk | soy
simplesse,dulce de leche,cajeta,milk jam,recaldent,opta,lactyc | milk
egg,eggs,egg white,egg yolk,egg powder,dried egg,powdered egg,whole egg,egg wash,eggwash,egg glaze,egg substitute,egg beaters,hen egg,quail egg,duck egg,goose egg,turkey egg,ostrich egg,boiled egg,hard boiled egg,soft boiled egg,poached egg,fried egg,scrambled egg,devilled egg,deviled egg,scotch egg,pickled egg,century egg,thousand year egg,salted egg,eggy,yolk,egg product,liquid egg,meringue powder,albumen,egg albumin,ovalbumin,ovomucoid,ovomucin,ovotransferrin,ovoglobulin,globulin,livetin,vitellin,ovovitellin,apovitellin,conalbumin,lysozyme,eggnog powder | egg
albumin,simplesse protein,binder egg | | egg,milk
omelette,omelet,frittata,tortilla de patatas,spanish tortilla,tortilla espanola,huevos rancheros,akuri,piperade | egg | milk
shakshuka,shakshouka,menemen,huevos rotos,egg foo young,egg foo yung,egg drop soup,tamagoyaki,tamago,egg bhurji,anda bhurji,strapatsada | egg
oyakodon | egg,soy,wheat,fish
egg mayo,egg salad,egg sandwich | egg | mustard
egg nog,eggnog,advocaat,rompope | egg,milk | | alcohol,added_sugar
raw egg | egg | | not_in_pregnancy
`
