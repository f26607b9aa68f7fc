import type { Metrics } from '#src/api/progress.ts'

/** Above this share of the hard sets, exercises that are not known make volume by muscle a guess. */
export const mostCustomShare = 0.3

const onTraining = ({ sessions, lifts, volume, range, counted }: Metrics): string[] => {
  if (sessions.count === 0)
    return [
      `No training is logged from ${range.from} to ${range.to}, so nothing can be said about it. Log each session with its exercises, sets, repetitions and weights.`,
    ]
  const said: string[] = []
  if (counted.weeks < 2)
    said.push(
      'There are fewer than 2 weeks of training to look at, too few to speak of habits or of weekly sets. Go on logging, or ask for a longer time range.',
    )
  const estimated = lifts.filter(({ oneRepMax }) => oneRepMax)
  if (estimated.length === 0)
    said.push(
      'No set of 1 to 12 repetitions with a weight is logged, so strength cannot be estimated. Log the weight and the repetitions of your working sets.',
    )
  else if (!estimated.some(({ oneRepMax }) => oneRepMax?.trend))
    said.push(
      'No lift is logged on 4 days that span 14 days or more, so it cannot be told where your strength is going. Log the same main lifts each week.',
    )
  const hard = volume.hardSets + volume.customSets
  if (hard > 0 && volume.customSets / hard > mostCustomShare)
    said.push(
      `${volume.customSets} of ${hard} hard sets are of exercises that the catalogue does not know, so sets by muscle are not complete. Log them under a name from the catalogue where there is one.`,
    )
  return said
}

const onPlan = ({ adherence }: Metrics): string[] =>
  adherence
    ? []
    : [
        'No session of an active plan falls into this range, so planned and done sessions cannot be compared. Make a workout plan active to follow it here.',
      ]

const onWeight = ({ bodyWeight }: Metrics): string[] => {
  if (!bodyWeight)
    return [
      'No body weight is logged in the last 28 days of the range. If you want its trend looked at, weigh yourself about twice a week and log it.',
    ]
  if (bodyWeight.kgPerWeek === undefined)
    return [
      'Body weight is logged on too few days for a trend: it takes 4 days that span 10 days or more within the last 28 days of the range. Log it about twice a week.',
    ]
  return []
}

const onFood = ({ intake }: Metrics): string[] => {
  if (!intake)
    return [
      'No food is logged in this range, so nothing can be said about what you eat. If you want that looked at, log all meals of at least 7 days.',
    ]
  if (intake.meanKcal === undefined)
    return ['Food is logged in full on fewer than 7 days, too few for a mean. Log all meals of at least 7 days.']
  const said: string[] = []
  if (intake.meanProteinG === undefined)
    said.push('Protein is logged on fewer than 7 full days, too few for a mean. Log the protein of each meal too.')
  if (intake.targetKcal === undefined)
    said.push('There are no targets to hold your food against. Have a meal plan made: it reckons them.')
  return said
}

/**
 * What too little is known of to say anything, and what to log for it (C3). Who should not be steered by weight and
 * calories (M11) is not asked to log them.
 */
export const missing = (metrics: Metrics): string[] => [
  ...onTraining(metrics),
  ...onPlan(metrics),
  ...(metrics.support ? [] : [...onWeight(metrics), ...onFood(metrics)]),
]
