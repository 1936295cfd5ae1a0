import type { OperationText } from '../catalogue.ts';

/** What people read of each operation in French, by its name in documents. */
export const operations: Readonly<Record<string, OperationText>> = {
  input: {
    title: 'Entrée',
    doc: 'Contient un nombre, un vecteur ou une matrice dont part le graphe.',
    backward: 'Le gradient s’arrête ici : il dit comment la sortie varie quand cette entrée varie.',
  },
  parameter: {
    title: 'Paramètre',
    doc: 'Contient un poids ou un biais que l’apprentissage ajuste.',
    backward:
      'Le gradient s’arrête ici : l’apprentissage déplace le paramètre d’un petit pas en sens opposé.',
  },
  constant: {
    title: 'Constante',
    doc: 'Contient un nombre, un vecteur ou une matrice fixe, par rapport auquel rien n’est dérivé.',
    backward: 'Une constante n’a pas de gradient : aucune étape de rétropropagation n’y mène.',
  },
  add: {
    title: 'Addition',
    doc: 'Additionne ses entrées, composante par composante.',
    backward: 'Une addition transmet le gradient tel quel : sa dérivée locale vaut 1.',
  },
  subtract: {
    title: 'Soustraction',
    doc: 'Retranche la seconde entrée de la première, composante par composante.',
    backward:
      'Une soustraction transmet le gradient à sa première entrée et envoie son opposé à la seconde.',
  },
  multiply: {
    title: 'Multiplication',
    doc: 'Multiplie ses entrées, composante par composante.',
    backward: 'Une multiplication envoie à chaque entrée le gradient fois l’autre entrée.',
  },
  divide: {
    title: 'Division',
    doc: 'Divise la première entrée par la seconde, composante par composante.',
    backward:
      'Une division envoie au numérateur le gradient divisé par le dénominateur, et au dénominateur l’opposé du gradient fois la sortie, divisé par le dénominateur.',
  },
  negate: {
    title: 'Opposé',
    doc: 'Change le signe de x.',
    backward: 'L’opposé change le signe du gradient.',
  },
  power: {
    title: 'Puissance',
    doc: 'Élève la base a à l’exposant b, composante par composante.',
    backward:
      'Une puissance envoie à sa base le gradient fois l’exposant fois la puissance inférieure d’un degré, et à son exposant le gradient fois la sortie fois le logarithme de la base.',
  },
  maximum: {
    title: 'Maximum',
    doc: 'La plus grande de ses entrées, composante par composante.',
    backward:
      'Un maximum dirige le gradient vers la plus grande entrée ; les entrées à égalité se le partagent.',
  },
  minimum: {
    title: 'Minimum',
    doc: 'La plus petite de ses entrées, composante par composante.',
    backward:
      'Un minimum dirige le gradient vers la plus petite entrée ; les entrées à égalité se le partagent.',
  },
  square: {
    title: 'Carré',
    doc: 'Multiplie x par lui-même.',
    backward: 'Un carré multiplie le gradient par le double de son entrée.',
  },
  sqrt: {
    title: 'Racine carrée',
    doc: 'Le nombre dont le carré est x, qui ne doit pas être négatif.',
    backward: 'Une racine carrée divise le gradient par le double de sa sortie.',
  },
  exp: {
    title: 'Exponentielle',
    doc: 'Élève e à la puissance x.',
    backward: 'L’exponentielle est sa propre dérivée : le gradient est multiplié par la sortie.',
  },
  log: {
    title: 'Logarithme',
    doc: 'Le logarithme naturel de x, qui doit être positif.',
    backward: 'Un logarithme divise le gradient par son entrée.',
  },
  reciprocal: {
    title: 'Inverse',
    doc: 'Divise 1 par x.',
    backward: 'Un inverse multiplie le gradient par l’opposé du carré de sa sortie.',
  },
  abs: {
    title: 'Valeur absolue',
    doc: 'La distance de x à 0.',
    backward: 'Une valeur absolue donne au gradient le signe de son entrée, et l’arrête en 0.',
  },
  sin: {
    title: 'Sinus',
    doc: 'Le sinus de x, un angle en radians.',
    backward: 'Un sinus multiplie le gradient par le cosinus de son entrée.',
  },
  cos: {
    title: 'Cosinus',
    doc: 'Le cosinus de x, un angle en radians.',
    backward: 'Un cosinus multiplie le gradient par l’opposé du sinus de son entrée.',
  },
  sum: {
    title: 'Somme',
    doc: 'Additionne les composantes de x, toutes ou le long d’un axe.',
    backward: 'Une somme recopie le gradient vers chaque composante additionnée.',
  },
  mean: {
    title: 'Moyenne',
    doc: 'La moyenne des composantes de x, de toutes ou le long d’un axe.',
    backward: 'Une moyenne envoie à chacune de ses composantes une part égale du gradient.',
  },
  matmul: {
    title: 'Produit matriciel',
    doc: 'Le produit A B de matrices ; un vecteur est une ligne à gauche et une colonne à droite.',
    backward:
      'Un produit matriciel envoie au facteur de gauche le gradient fois la transposée du facteur de droite, et au facteur de droite la transposée du facteur de gauche fois le gradient.',
  },
  dot: {
    title: 'Produit scalaire',
    doc: 'Multiplie deux vecteurs composante par composante et additionne les produits.',
    backward: 'Un produit scalaire envoie à chaque vecteur le gradient fois l’autre vecteur.',
  },
  transpose: {
    title: 'Transposée',
    doc: 'Fait des lignes d’une matrice ses colonnes, et laisse un vecteur tel quel.',
    backward: 'Une transposée transpose le gradient.',
  },
  concat: {
    title: 'Concaténation',
    doc: 'Met des vecteurs bout à bout, et des matrices l’une sous l’autre (axe 0) ou côte à côte (axe 1).',
    backward: 'Une concaténation découpe le gradient et envoie à chaque entrée son morceau.',
  },
  reshape: {
    title: 'Redimensionnement',
    doc: 'Écrit les composantes de x, ligne par ligne, dans une autre forme ; une longueur de −1 est ce qui reste.',
    backward:
      'Un redimensionnement rend au gradient la forme de son entrée, composante par composante.',
  },
  dense: {
    title: 'Couche dense',
    doc: 'La couche x W + b, où les lignes de x sont des exemples et les colonnes de W des neurones.',
    backward:
      'Une couche dense envoie à ses poids la transposée des exemples fois le gradient, aux exemples le gradient fois la transposée des poids, et au biais sa somme sur les exemples.',
  },
  solve: {
    title: 'Système linéaire',
    doc: 'Le x tel que A x = b, pour une matrice carrée A et un vecteur b, ou chaque colonne d’une matrice b.',
    backward:
      'La résolution d’un système en résout un autre, avec la matrice transposée : le second membre reçoit cette solution, et la matrice l’opposé de son produit extérieur avec la sortie.',
  },
  sigmoid: {
    title: 'Sigmoïde',
    doc: 'Comprime x dans (0, 1) ; la pente vaut au plus ¼, en x = 0.',
    backward: 'Une sigmoïde multiplie le gradient par sa sortie fois un moins sa sortie.',
  },
  tanh: {
    title: 'Tangente hyperbolique',
    doc: 'Comprime x dans (−1, 1) ; la pente s’annule pour |x| grand.',
    backward: 'Une tangente hyperbolique multiplie le gradient par un moins le carré de sa sortie.',
  },
  relu: {
    title: 'ReLU',
    doc: 'Garde ce qui est positif et remplace le reste par 0.',
    backward:
      'Une ReLU laisse passer le gradient là où son entrée est positive et l’arrête ailleurs.',
  },
  softplus: {
    title: 'Softplus',
    doc: 'Une ReLU lisse, ln(1 + eˣ) : proche de 0 pour x négatif, de x pour x positif.',
    backward: 'Une softplus multiplie le gradient par la sigmoïde de son entrée.',
  },
  silu: {
    title: 'SiLU',
    doc: 'L’entrée fois sa propre sigmoïde, x σ(x) : une ReLU lisse qui descend sous 0 pour x négatif.',
    backward:
      'Une SiLU multiplie le gradient par la pente de sa courbe : proche de 0 loin à gauche, de 1 loin à droite.',
  },
  gelu: {
    title: 'GELU',
    doc: 'L’entrée fois la probabilité Φ(x) qu’un nombre normal centré réduit lui soit inférieur.',
    backward:
      'Une GELU multiplie le gradient par la part de la courbe en cloche sous son entrée, plus l’entrée fois la hauteur de cette courbe.',
  },
  leakyRelu: {
    title: 'ReLU à fuite',
    doc: 'Le plus grand de x et αx : une ReLU qui laisse passer un peu pour x négatif.',
    backward:
      'Une ReLU à fuite transmet le gradient là où son entrée est positive et le multiplie par alpha ailleurs.',
  },
  elu: {
    title: 'ELU',
    doc: 'Garde x positif, et courbe x négatif doucement vers −α par α(eˣ − 1).',
    backward:
      'Une ELU transmet le gradient là où son entrée est positive, et le multiplie par sa sortie plus alpha ailleurs.',
  },
  prelu: {
    title: 'PReLU',
    doc: 'Une ReLU à fuite dont la pente α pour x négatif est câblée, pour pouvoir être apprise.',
    backward:
      'Une PReLU transmet le gradient là où son entrée est positive ; ailleurs l’entrée le reçoit fois la pente, et la pente le reçoit fois l’entrée.',
  },
  maxout: {
    title: 'Maxout',
    doc: 'La plus grande de plusieurs fonctions linéaires apprises x wᵢ + bᵢ, composante par composante.',
    backward:
      'Un maxout dirige le gradient vers le morceau le plus grand, et à travers lui comme par une couche dense ; les morceaux à égalité se le partagent.',
  },
  step: {
    title: 'Échelon',
    doc: '1 là où x > 0, sinon 0 : l’activation du perceptron, que la descente de gradient ne peut pas entraîner.',
    backward: 'Un échelon arrête le gradient : il est plat, sa dérivée locale vaut 0 partout.',
  },
  softmax: {
    title: 'Softmax',
    doc: 'Change les scores de chaque ligne en probabilités : des exponentielles, divisées par leur somme.',
    backward:
      'Un softmax multiplie chaque gradient, moins la moyenne de tous pondérée par les probabilités, par sa propre probabilité.',
  },
  meanSquaredError: {
    title: 'Erreur quadratique moyenne',
    doc: 'La moyenne, sur toutes les composantes, du carré de l’écart entre une prédiction ŷ et sa cible y.',
    backward:
      'Une erreur quadratique moyenne envoie à chaque prédiction sa part du gradient fois le double de son erreur ; une cible reçoit l’opposé.',
  },
  meanAbsoluteError: {
    title: 'Erreur absolue moyenne',
    doc: 'La moyenne, sur toutes les composantes, de la distance |ŷ − y| d’une prédiction à sa cible.',
    backward:
      'Une erreur absolue moyenne envoie à chaque prédiction sa part du gradient, avec le signe de son erreur ; une cible reçoit l’opposé.',
  },
  huber: {
    title: 'Perte de Huber',
    doc: 'La moyenne d’une perte quadratique pour les erreurs jusqu’à δ et droite au-delà.',
    backward:
      'Une perte de Huber envoie à chaque prédiction sa part du gradient fois son erreur, coupée à ±delta ; une cible reçoit l’opposé.',
  },
  binaryCrossEntropy: {
    title: 'Entropie croisée binaire',
    doc: 'La moyenne de −y ln p − (1 − y) ln(1 − p) : combien y surprend une probabilité prédite p.',
    backward:
      'Une entropie croisée binaire envoie à chaque probabilité sa part du gradient fois sa distance à la cible, divisée par la variance d’une telle pièce.',
  },
  binaryCrossEntropyWithLogits: {
    title: 'Entropie croisée binaire sur logits',
    doc: 'L’entropie croisée binaire de p = σ(s), calculée depuis le score s pour qu’aucune taille ne déborde.',
    backward:
      'Une entropie croisée binaire sur logits envoie à chaque score sa part du gradient fois la sigmoïde du score moins la cible.',
  },
  crossEntropy: {
    title: 'Entropie croisée',
    doc: 'L’opposé de la moyenne sur les lignes de Σ y ln p : combien y surprend les probabilités prédites p.',
    backward:
      'Une entropie croisée envoie à chaque probabilité la part des lignes du gradient fois l’opposé de sa cible divisée par la probabilité.',
  },
  softmaxCrossEntropy: {
    title: 'Entropie croisée sur softmax',
    doc: 'L’entropie croisée de p = softmax(s), calculée depuis les scores s pour qu’aucune taille ne déborde.',
    backward:
      'Une entropie croisée sur softmax envoie aux scores la part des lignes du gradient fois le softmax des scores moins la cible.',
  },
  hinge: {
    title: 'Perte charnière',
    doc: 'La moyenne de max(0, 1 − y s) : un score s du signe de y = ±1 et de marge 1 ne coûte rien.',
    backward:
      'Une perte charnière envoie à chaque score dans la marge sa part du gradient, contre le signe de sa cible, et l’arrête ailleurs.',
  },
  l1Penalty: {
    title: 'Pénalité L1',
    doc: 'λ fois la somme des valeurs absolues de toutes ses entrées : ajoutée à une perte, elle attire les poids vers 0.',
    backward:
      'Une pénalité L1 envoie à chaque poids le gradient fois lambda, avec le signe du poids.',
  },
  l2Penalty: {
    title: 'Pénalité L2',
    doc: 'λ fois la somme des carrés de toutes ses entrées : ajoutée à une perte, elle garde les poids petits.',
    backward:
      'Une pénalité L2 envoie à chaque poids le gradient fois deux fois lambda fois le poids.',
  },
};
