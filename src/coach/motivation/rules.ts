import type { Situation } from '#src/api/motivation.ts'
import type { Preferences } from '#src/api/preferences.ts'

type Style = Preferences['coachingStyle']

/** The words without a model, by situation and style: nothing about the athlete's past, one doable step at the end. */
const messages: Readonly<Record<Situation, Readonly<Record<Style, string>>>> = {
  missed_workouts: {
    motivational:
      'Missed sessions are part of every long training life, and nothing that you built is gone. Pick the smallest session that you would still be glad to have done, and do it today or tomorrow.',
    strict:
      'The missed sessions are over; do not make them up. Do the next one on its day, at a little less weight if need be.',
    balanced:
      'Missed sessions happen, and a short gap costs little. Take up the plan where it stands, with the next session, and let the missed ones go.',
    technical:
      'Strength holds for two to three weeks of rest, endurance a little less. So do not make up the sessions: go on with the next one and keep a repetition or two more in reserve the first time.',
  },
  plateau: {
    motivational:
      'A plateau means that you have come far enough for the easy gains to be behind you. Change one thing only, give it a few weeks, and you will see which way it goes.',
    strict:
      'Stop adding weight that does not go up. Take an easy week, then begin a little lighter and add repetitions before load.',
    balanced:
      'Plateaus are normal and usually end with rest or a small change. Take an easier week, look at sleep and food, then change one thing: the repetition range, or a close variation of the lift.',
    technical:
      'A stalled lift usually lacks recovery, volume or a new stimulus, in that order. Deload for a week, then change one variable, such as the repetition range, and judge it after four to six weeks.',
  },
  achievement: {
    motivational:
      'Well done, and earned: results like this come from showing up. Enjoy it, write it down, and let the next session be an ordinary one.',
    strict: 'Good work. Log it, recover well, and come to the next session as planned.',
    balanced:
      'Well done. Take a moment to note what worked, because that is what you will want to repeat; then go on as planned.',
    technical:
      'Well done. Log the set with its effort, keep the load for a session or two before you add more, and let recovery catch up with performance.',
  },
  low_energy: {
    motivational:
      'A low day is no verdict on you. Begin with the warm-up alone; if it still feels wrong after ten minutes, going home is a good decision too.',
    strict: 'Do the warm-up. Then decide: half the sets at an easy effort, or rest. Sleep and eat properly tonight.',
    balanced:
      'On days with little energy a short, easy session often helps, and rest is fine as well. Warm up first, then choose half the sets, and look at sleep, food and water.',
    technical:
      'Low energy most often comes from sleep, too little food, or training load that has piled up. Keep the movement, halve the sets, keep three or four repetitions in reserve, and see a doctor if it lasts for weeks.',
  },
  comeback: {
    motivational:
      'Good to have you back. Your body remembers more than you think: begin light, finish wanting more, and let the first week be about the habit.',
    strict: 'Begin at about half of what you did before, for a week. Add slowly. Soreness is no goal.',
    balanced:
      'Welcome back. Begin with about half the sets and easy loads, and add a little each week; what was trained before comes back faster than it was built.',
    technical:
      'Muscle and skill come back faster than they were built, tendons more slowly. Take half the sets, keep four repetitions in reserve in the first week, then add load in small steps.',
  },
}

export const motivationByRules = (situation: Situation, style: Style): string => messages[situation][style]
