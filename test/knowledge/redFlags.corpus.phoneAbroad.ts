import type { Positive } from './redFlags.corpus.ts'

/** The most dangerous kinds in German, Spanish, French, Portuguese and Italian. */
export const phoneAbroadPositives: readonly Positive[] = [
  {
    kinds: ['cardiac'],
    says: [
      'ich habe beim Training so einen Druck auf der Brust',
      'Brustschmerzen die in den linken Arm ziehen',
      'mein Herz rast und mir wird schwarz vor Augen',
      'bin beim Laufen ohnmächtig geworden',
      'me duele el pecho cuando corro',
      'siento una presión en el pecho y el brazo izquierdo dormido',
      'me desmayé en el gimnasio haciendo sentadillas',
      "j'ai mal à la poitrine quand je cours",
      "j'ai perdu connaissance pendant l'entraînement",
      'dor no peito durante o treino',
      'desmaiei na academia ontem',
      'ho un dolore al petto quando corro',
      'sono svenuto durante la corsa',
    ],
  },
  {
    kinds: ['breathing'],
    says: [
      'ich kriege keine Luft mehr',
      'mein Hals schwillt zu nach dem Eiweißshake',
      'no puedo respirar bien',
      'se me hincha la garganta y los labios',
      "je n'arrive plus à respirer",
      'não consigo respirar',
      'non riesco a respirare',
    ],
  },
  {
    kinds: ['stroke'],
    says: [
      'mein Mundwinkel hängt und ich kann nicht richtig sprechen',
      'se me durmió la mitad de la cara',
      'la moitié de mon visage est paralysée',
      'metade do meu rosto está dormente',
      'non sento più il lato destro del corpo',
    ],
  },
  {
    kinds: ['self_harm'],
    says: [
      'ich will nicht mehr leben',
      'ich möchte am liebsten sterben',
      'ich ritze mich wieder',
      'ya no quiero vivir',
      'me quiero morir',
      "j'ai envie de mourir",
      'je veux en finir avec la vie',
      'não quero mais viver',
      'quero me matar',
      'voglio morire',
      'non ce la faccio più a vivere',
    ],
  },
  {
    kinds: ['overdose'],
    says: [
      'ich habe zu viele Tabletten genommen',
      'tomé demasiadas pastillas',
      "j'ai pris trop de médicaments",
      'tomei comprimidos demais',
      'ho preso troppe pastiglie',
    ],
  },
]
