import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { allergens } from '#src/knowledge/allergens/types.ts'
import { aisles, cookingNeeds, type Food, traits } from '#src/knowledge/foods/types.ts'
import data from './foods.json' with { type: 'json' }

const Amount = Type.Number({ minimum: 0 })
const Grams = Type.Number({ exclusiveMinimum: 0 })
const Counted = Type.Object({ one: Type.String(), many: Type.String(), grams: Grams })

const Catalogue = Compile(
  Type.Object({
    source: Type.String({ minLength: 1 }),
    foods: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9_]+$' }),
          name: Type.String({ minLength: 1 }),
          ndb: Type.String({ pattern: '^[0-9]{5}$' }),
          per100g: Type.Object({
            kcal: Amount,
            proteinG: Amount,
            fatG: Amount,
            carbsG: Amount,
            fibreG: Amount,
            sugarsG: Type.Union([Amount, Type.Null()]),
            saturatedG: Amount,
            sodiumMg: Amount,
          }),
          measures: Type.Array(Type.Object({ name: Type.String(), grams: Grams })),
          aisle: Type.Enum(aisles),
          contains: Type.Array(Type.Enum(allergens)),
          mayContain: Type.Array(Type.Enum(allergens)),
          traits: Type.Array(Type.Enum(traits)),
          parts: Type.Array(Type.String()),
          state: Type.Enum(['raw', 'dry', 'cooked', 'ready']),
          cookedYield: Type.Optional(Grams),
          cooking: Type.Enum(cookingNeeds),
          stepG: Grams,
          unit: Type.Optional(Counted),
          pack: Type.Optional(Counted),
        },
        { additionalProperties: false },
      ),
    ),
  }),
)

const catalogue: unknown = data
if (!Catalogue.Check(catalogue)) {
  const [error] = Catalogue.Errors(catalogue)
  throw new Error(`foods.json: ${error?.instancePath} ${error?.message}`)
}

/** Every food that a plate may hold, by id. */
export const allFoods: readonly Food[] = catalogue.foods

const byId = new Map(allFoods.map(food => [food.id, food]))

/** The food of that id. */
export const foodById = (id: string): Food | undefined => byId.get(id)

/** The food of an id that the book has already checked; throws a `TypeError` for any other. */
export function foodOf(id: string): Food {
  const food = byId.get(id)
  if (!food) throw new TypeError(`no such food: ${id}`)
  return food
}
