/** 256 French words that nobody takes for one another when they are read aloud on the telephone: a byte each, in this order. */
export const CHECK_WORDS: readonly string[] = `
abeille abricot acrobate agneau aigle aiguille album algue allumette amande ampoule ananas ancre animal
antenne ardoise armoire arrosoir asperge assiette atelier autobus avion avocat azur bague balcon baleine
bambou banane basilic bassin bateau belette beurre biberon biche biscuit blaireau bocal boisson bonbon bonnet
bouclier bouquet bourdon boussole brebis brosse brouette buffle cabane cactus cadran caillou camion canape
canard cannelle capuche carafe caramel carnaval carotte cartable casque castor cerise chameau charrue cheval
chocolat cigale cigogne citron clairon clavier cloche coffre colombe comete compas concert copain coquille
cornet coussin crabe crapaud crayon crevette cuisine cycliste cygne damier dauphin dentelle diamant dindon
domino dragon drapeau dromadaire echarpe ecluse ecureuil elephant enclume epinard eponge escalier escargot
etoile eventail facade faisan fanfare faucon fenetre fermier feuille ficelle figue flamant flute fontaine
foret fougere framboise fromage fusee galet gazelle genou girafe glacier glacon gorille goyave grange griffon
guepard guitare hamac hamster haricot harmonica herisson hibou homard horloge huitre iris ivoire jambon jardin
jonquille journal jumelles jungle kangourou kayak kiwi koala laitue lanterne lavande lezard libellule licorne
limace lion livre loutre lutin magasin mais manege marmite marron matelas melodie melon menuisier merle
mesange micro miroir moineau moulin mouton muguet myrtille navire neige noisette oasis ocean olive orage
orchidee otarie ours palmier panda papillon parasol pasteque patinoire pelican perroquet phare piano pinceau
pingouin piscine planete plume poireau poivron poterie prairie prune pyjama quille radeau raisin renard requin
ruban ruche safran salade sapin sardine saumon sirene soleil tapis tigre tomate tortue toupie tracteur tresor
trompette tulipe turban valise vanille violon voilier volcan wagon yaourt zebre
`
  .trim()
  .split(/\s+/)
