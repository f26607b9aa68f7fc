import type { Athlete, SupportReason } from './targetTypes.ts'

/** The body mass index under which an adult is underweight (WHO), kg/m². */
export const underweightBmi = 18.5
const adultYears = 18

/** Body mass index in kg/m², null without height or weight. */
export const bmiOf = ({ heightCm, weightKg }: Athlete): number | null =>
  heightCm === undefined || weightKg === undefined ? null : weightKg / (heightCm / 100) ** 2

/** The reason for which this athlete must not get a deficit (M11; NEDA), the weightiest first, or null. */
export const protectedFor = (athlete: Athlete, eatingDisorderSigns: boolean): SupportReason | null => {
  if (eatingDisorderSigns) return 'eating_disorder'
  if (athlete.pregnant === true) return 'pregnant'
  if (athlete.ageYears !== undefined && athlete.ageYears < adultYears) return 'under_18'
  const bmi = bmiOf(athlete)
  return bmi !== null && bmi < underweightBmi ? 'underweight' : null
}

/** What goes out in place of a deficit plan: no number, no blame, and somebody to talk to. */
export const supportReplies: Readonly<Record<SupportReason, string>> = {
  eating_disorder:
    'Thank you for being open about this. What you describe sounds like a heavy load, and you deserve care rather than another plan with numbers, so I will not write one now. Please talk to a doctor or to somebody who knows eating disorders, such as NEDA in the US, Beat in the UK, or the helpline for eating disorders in your country. You do not have to be sure that something is wrong, and no worry is too small for them. If you can, tell a person you trust as well. If you faint, have chest pain or feel unable to keep yourself safe, please get medical help right away. I am glad to go on helping with sleep, gentle movement and anything else that feels good.',
  pregnant:
    'Thank you for telling me. While you are pregnant, your body is doing a great deal of work, and eating less than it uses is not advised, so I will not plan a deficit now. Your doctor, your midwife or a dietitian can tell you which changes of weight to expect and how to eat well in these months, and they know your case. If thoughts about food or weight trouble you, they will want to hear that too, and so will an eating disorder helpline such as NEDA in the US or Beat in the UK. If you like, ask me for a plan that keeps you well fed, and I will gladly write it.',
  under_18:
    'It is great that you care about food and training. While you are still growing, your body needs energy for bones, muscles and brain, and eating less than it uses can get in the way of that, so I will not plan a deficit. Please talk to a parent or another adult you trust, and to a doctor or dietitian, who can look at what is right for you. If thoughts about food or your body weigh on you, an eating disorder helpline such as NEDA in the US or Beat in the UK listens to young people too. If you like, ask me for a plan that gives you enough for growing and training, and I will gladly write it.',
  underweight:
    'Thank you for trusting me with this. By the height and weight I have, your body has little to spare, and a plan to lose weight could harm you, so I will not write one. A check of the details in your profile is worthwhile, in case a figure is wrong. If they are right, please talk to a doctor or dietitian, who can look at the whole picture with you. If food or your body is often on your mind, an eating disorder helpline such as NEDA in the US or Beat in the UK is there for you. If you like, ask me for a plan that keeps your weight or builds strength, and I will gladly write it.',
}
