/** Cereals with gluten, and flours: `words | contains | may contain | traits | parts`. */
export const directGrains = `
wheat,wheat flour,wheat berry,wheat berries,wheatberries,wheat germ,wheatgerm,wheat bran,wheat starch,wheat protein,wheat gluten,wheat flakes,wheat grain,wheat noodle,wheat beer,wheat malt,wheat sprouts,whole wheat,wholewheat,cracked wheat,puffed wheat,shredded wheat,hydrolysed wheat protein,hydrolyzed wheat protein,wheatmeal,durum,durum wheat,semolina,semola,farina,rava,suji,sooji,cream of wheat,spelt,spelt flour,dinkel,farro,emmer,einkorn,kamut,khorasan,triticale,triticum,freekeh,frikeh,farik,bulgur,bulgar wheat,bulghur,burghul,bulgar,couscous,cous cous,kuskus,pearl couscous,israeli couscous,giant couscous,maftoul,moghrabieh,ptitim,fregola,vital gluten,seitan,wheat meat,mock duck,atta,maida,graham flour,graham cracker,graham crackers,matzo,matzah,matza,matzoh,matzo meal,wheat syrup,dalia,lapsi,green wheat,club wheat,bran,bran flakes,all bran,weetabix,weetbix,shreddies | wheat
flour,plain flour,all purpose flour,self raising flour,self rising flour,bread flour,strong flour,cake flour,pastry flour,wholemeal flour,white flour,brown flour,00 flour,tipo 00,sauce flour,pasta flour,pizza flour,seasoned flour,floured,wholemeal,whole meal,wholegrain flour,granary,cracker meal,dredging flour,flour tortilla | wheat
gluten,cereals with gluten,gliadin,glutenin,hordein,secalin | gluten | wheat
barley,pearl barley,pot barley,barley flour,barley malt,barley water,barley flakes,orzotto,barley grass powder,malt,malted,malt extract,malt syrup,malt flour,malt vinegar,malt loaf,maltose syrup,malted barley,malted wheat,diastatic malt,bere barley,tsampa | gluten
rye,rye flour,rye flakes,dark rye,pumpernickel,rye crispbread,ryvita,crispbread,crisp bread,knackebrod,knäckebrot,knäckebröd,wasa | gluten | wheat
rye bread,borodinsky | gluten | wheat
oat,oats,oatmeal,oat flour,oat bran,oatbran,rolled oats,porridge oats,jumbo oats,steel cut oats,pinhead oats,overnight oats,oat flakes,oat groats,oat milk,oatmilk,oat drink,oat cream,oat yogurt,oat yoghurt,oat fibre,oat fiber,oat cake,oatcake,oatly,oat biscuit,flapjack,porridge,oat bar,oat cheese,oat ice cream,oat butter,oat creme,oat creamer,avena | gluten | wheat
quaker oats,muesli,granola,granola bar,cereal bar,breakfast cereal,cereal | gluten | wheat,tree_nut,peanut,milk,soy,sesame,sulphite | added_sugar
brewer yeast,brewers yeast | | gluten
starch,modified starch,modified food starch,dextrin,maltodextrin wheat,vegetable starch | | wheat
multigrain,seven grain,mixed grain,ancient grain,cereals,grain mix | | wheat
`
