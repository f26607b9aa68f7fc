import t from 'tap'
import { groups } from '#src/knowledge/allergens/declaredGroups.ts'
import { allergiesInPassing, readAllergy } from '#src/knowledge/allergens/index.ts'
import { allEntries } from '#src/knowledge/allergens/lexicon.ts'

const sentences = [
  (name: string) => `no ${name}`,
  (name: string) => `not ${name}`,
  (name: string) => `I can't eat ${name}`,
  (name: string) => `${name} please no`,
  (name: string) => `none except ${name}`,
  (name: string) => `no known allergies; ${name}`,
]

t.test('no name of an allergen is lost in a "no", in any language', async t => {
  const named = [
    ...groups.flatMap(({ names, allergens }) => names.map(name => ({ name, allergens }))),
    ...allEntries
      .filter(({ kind, contains }) => kind !== 'friend' && contains.length > 0)
      .map(({ name, contains }) => ({ name: name.replace(/ ?>.*/, ''), allergens: contains })),
  ]
  t.ok(named.length > 2000)
  const lost = named.flatMap(({ name }) => {
    const bare = readAllergy(name)
    if (bare.kind !== 'known') return []
    return sentences
      .map(sentence => sentence(name))
      .filter(text => {
        const reading = readAllergy(text)
        if (reading.kind !== 'known') return reading.kind === 'literal'
        return !bare.allergens.every(allergen => reading.allergens.includes(allergen))
      })
  })
  t.same(lost, [])
})

const spoken: readonly (readonly [string, readonly string[]])[] = [
  ['lose weight, allergic to peanuts', ['peanut']],
  ['stay healthy with a nut allergy', ['tree_nut', 'peanut']],
  ['I love fish but have an egg allergy', ['egg']],
  ['build muscle with a dairy, nut and egg allergy', ['milk', 'egg', 'tree_nut', 'peanut']],
  ['anaphylactic to sesame', ['sesame']],
  ['Erdnussallergie', ['peanut']],
  ['alérgico al huevo', ['egg']],
  ['ich bin allergisch gegen Nüsse und Milch', ['milk', 'tree_nut', 'peanut']],
  ['intolérant au lactose', ['milk']],
  ['manage coeliac disease', ['wheat', 'gluten']],
  ['allergic to penuts', ['peanut']],
  ['allergy to milk; loves eggs', ['milk']],
  ['epipen for cashews', ['tree_nut']],
  ['no allergies', []],
  ['stay healthy despite allergies', []],
  ['allergic to cats', []],
  ['large portions, more energy', []],
  ['a bargain; enlarge my glutes', []],
  ['my knee reacts to load', []],
  ['lose weight', []],
]

t.test('an allergy that is named in another place is heard', async t => {
  for (const [text, allergens] of spoken) {
    const found = allergiesInPassing(text).flatMap(one => (one.kind === 'known' ? one.allergens : []))
    t.same([...new Set(found)].sort(), [...allergens].sort(), text)
  }
})
