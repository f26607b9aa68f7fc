import { breakfastBowls } from './breakfastBowls.ts'
import { breakfastEggs } from './breakfastEggs.ts'
import { breakfastPorridges } from './breakfastPorridges.ts'
import { breakfastSavoury } from './breakfastSavoury.ts'
import { breakfastSimple } from './breakfastSimple.ts'
import { fishPlates } from './fishPlates.ts'
import { fishQuick } from './fishQuick.ts'
import { ketoBreakfasts } from './ketoBreakfasts.ts'
import { ketoFish, ketoMeat } from './ketoFishMeat.ts'
import { ketoVegan, ketoVegetarian } from './ketoPlants.ts'
import { ketoSnacks } from './ketoSnacks.ts'
import { meatPlates } from './meatPlates.ts'
import { meatStews } from './meatStews.ts'
import { paleoBreakfasts } from './paleoBreakfasts.ts'
import { paleoQuick, paleoRoasts, paleoStews } from './paleoMains.ts'
import { paleoPlants } from './paleoPlants.ts'
import { paleoSnacks } from './paleoSnacks.ts'
import { plantPlates } from './plantsPlates.ts'
import { quickPlantMeals } from './plantsQuick.ts'
import { plantStews } from './plantsStews.ts'
import { poultryOven } from './poultryOven.ts'
import { poultryQuick } from './poultryQuick.ts'
import { poultryStews } from './poultryStews.ts'
import { snacksFruit } from './snacksFruit.ts'
import { snacksSavoury } from './snacksSavoury.ts'
import { vegetarianMeals } from './vegetarianMeals.ts'

/** The dish book, chapter by chapter, as it is written. */
export const allBooks: readonly string[] = [
  breakfastBowls,
  breakfastEggs,
  breakfastPorridges,
  breakfastSavoury,
  breakfastSimple,
  fishPlates,
  fishQuick,
  ketoBreakfasts,
  ketoFish,
  ketoMeat,
  ketoVegan,
  ketoVegetarian,
  ketoSnacks,
  meatPlates,
  meatStews,
  paleoBreakfasts,
  paleoRoasts,
  paleoStews,
  paleoQuick,
  paleoPlants,
  paleoSnacks,
  plantPlates,
  quickPlantMeals,
  plantStews,
  poultryOven,
  poultryQuick,
  poultryStews,
  snacksFruit,
  snacksSavoury,
  vegetarianMeals,
]
