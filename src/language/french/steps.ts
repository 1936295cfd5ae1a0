import { stepTexts } from '../shared/step-texts.ts';
import { operationText } from './operation-text.ts';
import { spokenTensor, summedText } from './tensor.ts';

/** See `Catalogue.stepPosition`, `announceStep` and `explainStep`. */
export const { stepPosition, announceStep, explainStep } = stepTexts({
  passes: { start: 'début', forward: 'aller', backward: 'retour' },
  position: (pass, number, count) => `${pass}, étape ${number} sur ${count}`,
  announcement: (number, count, pass, what) => `Étape ${number} sur ${count}, ${pass} : ${what}.`,
  nothingYet: (count) => `Étape 0 sur ${count} : aucune valeur n’est encore montrée.`,
  howToBegin: 'Cliquez sur Étape suivante pour commencer.',
  noSteps: 'Il n’y a pas encore d’étape : ajoutez une variable depuis la palette.',
  value: (name, value) => `${name} vaut ${spokenTensor(value)}`,
  seed: (name, gradient) => `le gradient de la sortie ${name} est ${spokenTensor(gradient)}`,
  edge: ({ name, reader, product, contribution, isFirst, isLast, sum, total }) => {
    const receives = `${name} reçoit ${product}${spokenTensor(contribution)} de ${reader}`;
    if (total === null) return isFirst ? receives : `${receives}, ajouté à ce qu’il avait`;
    const soFar = isLast ? '' : ' jusqu’ici';
    return `${receives}, donc le gradient de ${name}${soFar} est ${sum}${total}`;
  },
  why: {
    operation: (operation) => operationText(operation).doc,
    constant: (name) => `${name} est une constante : elle n’a pas de gradient.`,
    parameter: (name) =>
      `${name} est un paramètre : sa valeur est donnée, et l’apprentissage la change.`,
    input: (name) => `${name} est une entrée : sa valeur est donnée.`,
    scalarSeed: (name) =>
      `La passe de retour part de la sortie : la dérivée de ${name} par rapport à ${name} vaut 1.`,
    tensorSeed: (name) =>
      `${name} n’est pas un scalaire, on dérive donc la somme de ses composantes : chacune part de 1.`,
    edge: ({ name, operation, summed, count, place, isLast, isEachFromAnother }) => {
      const sentences = [operationText(operation).backward];
      if (summed !== null) {
        sentences.push(
          `${name} a été répété pour s’ajuster, son gradient est donc sommé sur ${summedText(summed)}.`,
        );
      }
      if (count > 1) {
        const feeds = `${count} ${isEachFromAnother ? 'opérations' : 'entrées'}`;
        const which = isLast ? 'la dernière' : ordinal(place);
        sentences.push(
          `${name} alimente ${feeds}, son gradient est donc la somme de ${count} contributions ; voici ${which}.`,
        );
      }
      return sentences;
    },
  },
});

function ordinal(place: number): string {
  return place === 1 ? 'la première' : `la ${place}e`;
}
