import { type Entry, readEntries } from '#src/knowledge/allergens/entries.ts'
import { ownScript } from '#src/knowledge/allergens/readable.ts'

// Looked for as parts of words: these languages write words together or bend their ends. Stems of fewer than four letters
// are here only where the script has few letters to a word.
const table = `
молок,молоч,сливк,сливоч,сметан,творог,йогурт,кефир,сыром,сырн,моцарел,пармезан,масло сливоч,сгущ | milk
яйц,яиц,яичн,майонез | egg
рыб,лосос,сёмг,семг,тунец,тунц,тунца,сельд,скумбри,треск | fish
креветк,краб,омар,лангуст | crustacean
мидии,мидий,кальмар,устриц,осьминог | mollusc
орех,миндал,фундук,кешью,фисташк,пекан | tree_nut | peanut
арахис | peanut
пшени,манн,булгур,кускус,хлеб,макарон | wheat
глютен,клейковин,рожь,ржан,ячмен,перлов,овсян,овёс,овес | gluten
соев,соя,тофу | soy
кунжут,тахин,халв | sesame
сельдере | celery
горчиц | mustard
люпин | lupin
свинин,бекон,ветчин | | | meat,pork | pork,bacon,ham
говядин,телятин | | | meat | beef,veal
баранин | | | meat | lamb
мясо,мясн | | | meat | beef,pork,lamb,veal,chicken,turkey,duck,ham,bacon,sausage
куриц,курин | | | meat,poultry | chicken
индейк | | | meat,poultry | turkey
γάλα,γαλακτ,τυρί,τυρι,γιαούρτ,βούτυρ,κρέμα γάλ,φέτα | milk
αυγό,αυγά,αυγο,αυγα | egg
ψάρι,ψαρι,σολομό,τόνος,μπακαλιάρ | fish
γαρίδ,καβούρ,αστακ | crustacean
μύδια,καλαμάρ,χταπόδ,στρείδ | mollusc
καρύδι,αμύγδαλ,φουντούκ,κάσιους,φιστίκια αιγ | tree_nut
φιστίκ,φυστίκ | peanut,tree_nut
σιτάρι,αλεύρι,ψωμί,ζυμαρικ | wheat
γλουτέν,κριθάρι,βρώμη,σίκαλη | gluten
σόγια | soy
σουσάμ,ταχίν | sesame
σέλινο | celery
μουστάρδ | mustard
χοιριν | | | meat,pork | pork,ham,bacon
κοτόπουλ | | | meat,poultry | chicken
حليب,لبن,لبنة,جبن,زبدة,قشطة,سمن,زبادي,كريمة | milk
بيض | egg
سمك,سمكة,تونة,سلمون,سردين | fish
روبيان,جمبري,قريدس,سلطعون,كركند | crustacean
محار,حبار,اخطبوط,أخطبوط,بلح البحر | mollusc
لوز,جوز,بندق,فستق,كاجو,مكسرات | tree_nut | peanut
فول سوداني,فستق سوداني | peanut
قمح,سميد,برغل,كسكس,فريكة,خبز | wheat
شعير,شوفان,غلوتين,جلوتين | gluten
صويا | soy
سمسم,طحينة,طحينية,حلاوة طح | sesame
كرفس | celery
خردل | mustard
ترمس | lupin
خنزير | | | meat,pork | pork,ham,bacon
دجاج | | | meat,poultry | chicken
חלב,גבינ,חמאה,שמנת,יוגורט | milk
ביצה,ביצים | egg
דגים,סלמון,טונה | fish
שרימפס,סרטן | crustacean
בוטנים,בוטן | peanut
אגוז,שקדים,קשיו,פיסטוק | tree_nut
חיטה,קמח | wheat
גלוטן,שעורה | gluten
סויה | soy
שומשום,טחינה | sesame
חרדל | mustard
दूध,पनीर,दही,घी,मक्खन,मलाई,छाछ,खोया | milk
अंडा,अंडे,अण्डा | egg
मछली | fish
झींगा,केकड़ा | crustacean
मूंगफली | peanut
बादाम,काजू,अखरोट,पिस्ता | tree_nut
गेहूं,गेहूँ,आटा,मैदा,सूजी,रवा | wheat
जौ | gluten
सोया | soy
तिल | sesame
सरसों,राई | mustard
मुर्गा,चिकन | | | meat,poultry | chicken
牛乳,牛奶,鲜奶,奶油,奶酪,芝士,乳酪,酸奶,黄油,乳制品,乳製品,乳糖,チーズ,バター,ヨーグルト,生クリーム,ミルク,우유,치즈,버터,요구르트,유제품 | milk
鸡蛋,雞蛋,蛋白,蛋黄,蛋黃,玉子,たまご,タマゴ,鶏卵,卵,蛋,マヨネーズ,계란,달걀 | egg
鱼,魚,さかな,サーモン,鮭,鮪,マグロ,鯖,サバ,鰹,かつお,いくら,イクラ,생선,연어,참치,고등어,멸치 | fish
虾,蝦,えび,エビ,海老,かに,カニ,蟹,새우,게살,가재 | crustacean
いか,イカ,烏賊,たこ焼,タコ,貝,贝,牡蛎,牡蠣,カキ,あさり,ホタテ,帆立,あわび,鮑,蛤,鱿鱼,오징어,조개,굴소스,전복,홍합 | mollusc
落花生,花生,ピーナッツ,ピーナツ,땅콩 | peanut
核桃,胡桃,くるみ,クルミ,杏仁,アーモンド,腰果,カシュー,榛子,开心果,ピスタチオ,호두,아몬드,캐슈,잣 | tree_nut
坚果,堅果,ナッツ,견과 | tree_nut,peanut
小麦,小麥,面粉,麵粉,面条,麵條,面包,麵包,うどん,ラーメン,そうめん,パン粉,밀가루,국수,빵,밀 | wheat
大麦,大麥,ライ麦,オーツ,燕麦,燕麥,グルテン,麸质,麩質,보리,귀리,글루텐 | gluten
酱油,醬油,しょうゆ,간장 | soy,wheat
大豆,黄豆,豆腐,豆浆,豆漿,味噌,納豆,とうふ,みそ,きなこ,枝豆,두부,콩,된장 | soy
芝麻,ごま,ゴマ,胡麻,참깨,깨소금 | sesame
芹菜,セロリ,셀러리 | celery
芥末,芥子,からし,マスタード,겨자 | mustard
蚝油,蠔油,オイスターソース | mollusc,soy,wheat
猪肉,豬肉,豚肉,豚,ベーコン,ハム,돼지,베이컨,삼겹 | | | meat,pork | pork,ham,bacon
鸡肉,雞肉,鶏肉,鶏,チキン,닭 | | | meat,poultry | chicken
牛肉,ビーフ,소고기 | | | meat | beef
น้ำนม,นมสด,เนย,ชีส | milk
ไข่ | egg
ปลา | fish
กุ้ง,ปู | crustacean
หอย,ปลาหมึก | mollusc
ถั่วลิสง | peanut
อัลมอนด์,มะม่วงหิมพานต์ | tree_nut
แป้งสาลี,ขนมปัง | wheat
ถั่วเหลือง,เต้าหู้,ซีอิ๊ว | soy
งา | sesame
морепродукт,морепродукти | fish,crustacean,mollusc
лактоз | milk
ракообразн | crustacean
моллюск | mollusc
сульфит | sulphite
гречк,гречих,гречнев | | | | buckwheat
θαλασσινά,θαλασσινα | fish,crustacean,mollusc
ξηροί καρποί,ξηροι καρποι | tree_nut,peanut
λακτόζ | milk
مأكولات بحرية,ماكولات بحرية | fish,crustacean,mollusc
لاكتوز | milk
פירות ים | crustacean,mollusc
לקטוז | milk
समुद्री भोजन | fish,crustacean,mollusc
海鲜,海鮮,シーフード,해산물 | fish,crustacean,mollusc
甲殻類,甲壳类,甲殼類,갑각류 | crustacean
軟体動物,软体动物,貝類,贝类,조개류 | mollusc
乳,유당 | milk
亜硫酸,亚硫酸,아황산 | sulphite
そば,ソバ,蕎麦,荞麦,蕎麥,메밀 | | | | buckwheat
キウイ,猕猴桃,키위 | | | | kiwi
りんご,リンゴ,林檎,苹果,蘋果,사과 | | | | apple
もも,桃,복숭아 | | | | peach
バナナ,香蕉,바나나 | | | | banana
オレンジ,橙子,오렌지 | | | | orange
トマト,番茄,西红柿,토마토 | | | | tomato
やまいも,山芋,長芋 | | | | yam
まつたけ,松茸,きのこ,蘑菇,버섯 | | | | mushroom,shiitake
ゼラチン,明胶,젤라틴 | | | gelatin | gelatin,gelatine
อาหารทะเล | fish,crustacean,mollusc
`

const stems: readonly { readonly stem: string; readonly entry: Entry }[] = readEntries('direct', table)
  .map(entry => ({ stem: ownScript(entry.name), entry }))
  .sort((one, other) => other.stem.length - one.stem.length)

/** The foods that a text names in a script other than Latin. */
export function foreignEntriesIn(text: string): readonly Entry[] {
  let own = ownScript(text)
  const found: Entry[] = []
  for (const { stem, entry } of stems) {
    if (!own.includes(stem)) continue
    found.push(entry)
    // A longer word is not read again by its parts: peanuts end in nuts in Japanese.
    own = own.replaceAll(stem, ' ')
  }
  return found
}
