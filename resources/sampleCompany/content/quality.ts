import { en, enChat, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const ceMarking: Topic = {
  id: 'ce-marking',
  label: { fr: 'marquage CE et équipements sous pression', en: 'CE marking' },
  experts: ['vincent.lambert', 'katarzyna.nowak'],
  askers: ['QU', 'RD', 'US', 'IS', 'CF', 'FI'],
  queries: [
    ['fr', 'marquage CE dossier technique', 'vincent.lambert'],
    ['fr', 'DESP catégorie équipement sous pression', 'vincent.lambert'],
    ['en', 'EU declaration of conformity pressure equipment', 'katarzyna.nowak', 'vincent.lambert'],
  ],
  cases: table(`
    model     | cat | volume | pressure | module
    Alto 16   | I   | 2,6    | 31       | A
    Massif 40 | II  | 9,8    | 31       | A2
    Massif 80 | III | 22     | 34       | B + D
  `),
  plays: [
    fr(
      '{model} : catégorie DESP et module',
      `
      @q
      La {model} passe en validation. Dans quelle catégorie DESP tombe-t-elle, et faut-il un organisme notifié ?
      @e
      La DESP se regarde récipient par récipient, chacun est un équipement sous pression. La bouteille accumulatrice fait {volume} l à {pressure} bar, gaz du groupe 1 puisque le R290 est inflammable : catégorie {cat}, module {module}.
      {Les échangeurs et les tuyauteries|Tuyauteries et échangeurs} restent en article 4.3, mais c'est l'ensemble qui prend la catégorie la plus élevée de ses composants, hors soupape. Donc l'organisme notifié intervient dès la catégorie II.
      Comptez six semaines et prévoyez les certificats matière 3.1 dès la commande, c'est toujours ce qui manque au dossier technique.
      @q
      Merci, je demande les 3.1 aux fournisseurs aujourd'hui.
      `,
    ),
    fr(
      'Dossier technique marquage CE {model}',
      `
      @q
      Que doit contenir le dossier technique pour le marquage CE de la {model} ? L'auditeur arrive {day}.
      @e
      Pour le marquage CE, le dossier technique contient : analyse de risques selon EN ISO 12100, notes de calcul pression, schémas électriques, rapports CEM et basse tension, notice en langue du pays, et la déclaration UE de conformité signée par une personne nommément habilitée. Dix ans de conservation.
      Le piège habituel : la notice jointe est d'un indice antérieur à la machine expédiée. {Vérifiez les trois premières pages.|Vérifiez l'indice avant tout.}
      @f
      J'ajoute la marche à suivre pour la directive machines : la pompe à chaleur est couverte par la basse tension au titre de l'article 1.2 k, pas besoin de double évaluation.
      @q
      Super clair, merci.
      `,
    ),
    en(
      'EU declaration of conformity for the {model}',
      `
      @q from:IS
      The customer's notified body asks for the EU declaration of conformity of the {model} in German, with the pressure equipment module. Which one is right?
      @f
      Category {cat}, module {module}. The EU declaration of conformity must name the directives in this order: pressure equipment 2014/68/EU, EMC 2014/30/EU, ecodesign 2009/125/EC, RoHS 2011/65/EU. The low voltage directive is covered through the harmonised standard EN 60335-2-40.
      A translation is enough, but the signed original has to stay in the technical file in Lyon.
      @q
      Thanks, {I will send the German text for a check|sending the German text for a check} on {day}.
      `,
    ),
    frChat(`
      @q
      la plaque signalétique de la {model} doit porter le numéro de l'organisme notifié ?
      @e
      seulement si module {module} avec surveillance (A2, D, D1...). Pour le module A, CE tout court
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Guide marquage CE interne.docx',
      'vincent.lambert',
      `
      # Guide interne du marquage CE
      ## Directives applicables
      Équipements sous pression 2014/68/UE, compatibilité électromagnétique 2014/30/UE, écoconception 2009/125/CE, limitation des substances 2011/65/UE.
      ## Catégorie DESP
      Le R290 est un gaz du groupe 1. La catégorie se lit sur le produit pression x volume de chaque récipient ; l'ensemble prend la plus élevée.
      ## Dossier technique
      - Analyse de risques
      - Notes de calcul et certificats matière 3.1
      - Rapports d'essais
      - Notice dans la langue du pays
      - Déclaration UE de conformité
    `,
    ),
  ],
}

export const keymark: Topic = {
  id: 'keymark',
  label: { fr: 'certification Keymark', en: 'Keymark certification tests' },
  experts: ['katarzyna.nowak'],
  askers: ['QU', 'IS', 'RD', 'CF'],
  queries: [
    ['en', 'Keymark EN 14825 SCOP test'],
    ['en', 'bivalent temperature certification'],
  ],
  cases: table(`
    model   | scop | bival | pdes | lab
    Alto 8  | 4.62 | -8    | 7.4  | Certhia
    Alto 12 | 4.48 | -7    | 10.9 | Certhia
    Brisa 9 | 4.71 | -10   | 8.2  | Nordprüf
  `),
  plays: [
    en(
      'SCOP of the {model} in the Keymark file',
      `
      @q
      The web page says SCOP 4.8 for the {model}, the Keymark certificate says {scop}. Which one may we print?
      @e
      Only {scop}, as the Keymark has it. The 4.8 comes from an internal calculation with a bivalent temperature of -4 °C; the certified file uses {bival} °C and a design load of {pdes} kW, and EN 14825 makes the backup heater count below the bivalent temperature.
      The tolerance in market surveillance is 8 %, but it applies to the tested unit against the declared value, not to marketing.
      @q
      Understood, the page will be corrected today.
      `,
    ),
    en(
      '{lab} slot for the {model}',
      `
      @q
      When can {lab} test the {model}? The subsidy list closes on {deadline}.
      @e
      They offered a slot in week {week}: five days for the five EN 14825 points, one for EN 12102 sound power. The Keymark has two conditions: the firmware must be frozen, and they run at fixed compressor speed, so {?please} send the speed table with the unit.
      If point B (+2 °C) fails because of a defrost in the middle of the period, we can ask for a transient test, it costs 1,800 € more.
      @q
      Booked. Frozen firmware and speed table will be with you on {day}.
      @e
      Thanks. Please pack two spare sensors this time.
      `,
    ),
    enChat(`
      @q
      {@e} do we need a new Keymark test if only the fan supplier changes?
      @e
      same motor power and same air flow within 5 %: the Keymark stays, only a file update. Otherwise one point, A7, has to be measured again
    `),
  ],
  documents: [
    document(
      'pdf',
      'en',
      'Keymark test planning guide.pdf',
      'katarzyna.nowak',
      `
      # Keymark test planning guide
      ## Points to measure
      EN 14825 asks for A-7, A2, A7, A12 and the bivalent point, at fixed compressor speed. EN 12102 gives the sound power at A7/W55.
      ## Declared values
      The design load and the bivalent temperature are declared before the test and cannot be changed afterwards. A lower bivalent temperature costs compressor speed but saves the backup heater in the SCOP.
      ## Practical points
      - Freeze the firmware and send the speed table
      - Send two spare sensors and the commissioning software
      - Ask for the transient method when a defrost falls into point A2
    `,
    ),
  ],
}

export const supplierClaims: Topic = {
  id: 'supplier-claims',
  label: { fr: 'réclamations fournisseurs et 8D', en: 'supplier claims' },
  experts: ['jerome.blanchard', 'leila.mansouri'],
  askers: ['QU', 'AC', 'US'],
  queries: [['fr', 'rapport 8D réclamation fournisseur']],
  cases: table(`
    supplier     | part                 | count | total | cause
    Kaltronik    | les cartes de puissance | 14 | 600  | un condensateur soudé à l'envers
    Bosfor Tube  | les tubes 9,52        | 210  | 4 000 | un outil de calibrage usé
    Cartonneries | les cartons Alto      | 80   | 1 200 | un papier recyclé trop poreux
    Motoris      | les ventilateurs      | 9    | 450  | un roulement monté sec
  `),
  plays: [
    fr(
      'Réclamation {supplier} : {part}',
      `
      @q
      {count} pièces non conformes sur {total} : {part} de chez {supplier}. J'ouvre une réclamation ?
      @e
      Oui, et avec une demande de 8D sous dix jours. Pour la D3, exigez un tri à 100 % chez eux et l'envoi d'une pièce bonne et d'une mauvaise pour comparaison.
      Ne les laissez pas s'arrêter à "erreur opérateur" en D4 : je veux les 5 pourquoi pour la non-détection autant que pour l'apparition. {D'expérience|Chez eux}, la cause est souvent {cause}.
      @f
      Le 8D est arrivé : cause confirmée, {cause}. La D5 est correcte, mais la D7 ne met pas à jour l'AMDEC, je l'ai refusé.
      @q
      Merci, je bloque le paiement de la facture en attendant la version 2.
      `,
    ),
    fr(
      'Indicateur PPM {supplier}',
      `
      @q
      {supplier} conteste son PPM du mois. Comment est-il calculé ?
      @e
      Pièces refusées rapportées aux pièces livrées, sur douze mois glissants, en ne comptant qu'une fois un lot bloqué : {count} sur {total}. Les pièces dérogées comptent pour moitié, c'est dans la convention qualité qu'ils ont signée.
      On retire seulement les cas où le 8D prouve que la cause est chez nous (plan faux, choc au magasin).
      @q
      Je leur réponds dans ce sens, merci {e}.
      `,
    ),
    frChat(`
      @q
      le 8D de {supplier} tient en 4 lignes...
      @e
      refuse-le. Sans analyse de non-détection, pas de clôture
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Exigences 8D fournisseurs.docx',
      'jerome.blanchard',
      `
      # Exigences pour les rapports 8D des fournisseurs
      ## Délais
      D3 sous 48 heures, D4 sous dix jours, clôture sous soixante jours.
      ## Analyse
      Deux arbres des causes : pourquoi le défaut est apparu, pourquoi il n'a pas été détecté. "Erreur opérateur" n'est pas une cause.
      ## Refus
      - Pas de mise à jour de l'AMDEC
      - Pas de preuve de l'efficacité des actions
      - Pas de pièce de comparaison
    `,
    ),
    document(
      'html',
      'fr',
      'memo-amdec-fournisseurs.html',
      'leila.mansouri',
      `
      # Mémo : relire l'AMDEC d'un fournisseur
      ## Trois questions
      La réclamation figure-t-elle dans l'AMDEC ? La détection a-t-elle été cotée avant ou après l'action ? Le plan de surveillance a-t-il changé ?
      ## Signaux d'alerte
      - Toutes les détections à 2
      - Aucune ligne sur l'emballage
      - Un 8D clos sans changement du plan de surveillance
    `,
    ),
  ],
}

export const substances: Topic = {
  id: 'substances',
  label: { fr: 'REACH, RoHS et PFAS', en: 'REACH, RoHS and PFAS' },
  experts: ['marta.kowalczyk', 'julia.hoffmann'],
  askers: ['QU', 'AC', 'IS', 'RD'],
  queries: [
    ['en', 'PFAS restriction refrigerants'],
    ['en', 'REACH SVHC lead brass', 'marta.kowalczyk'],
  ],
  cases: table(`
    item                | content | threshold | due
    brass valves        | 2.8     | 0.1       | March
    O-rings in FKM      | 65      | 0.1       | June
    cable sheaths       | 0.3     | 0.1       | September
  `),
  plays: [
    en(
      'REACH question on {item}',
      `
      @q from:IS
      A customer asks whether our {item} contain SVHC under REACH. What may I answer?
      @e
      Under REACH you have to say yes when an SVHC, that is a substance on the candidate list such as the lead in brass, exceeds {threshold} % by weight in the article, and name it. For the {item} we are at {content} %, so article 33 applies: answer within 45 days, with the safe use information.
      It is the smallest article that counts, not the whole heat pump ("once an article, always an article"). I entered the SCIP number in the file of the part.
      @q
      Thank you {e}, I forwarded the standard letter with the SCIP number.
      `,
    ),
    en(
      'PFAS restriction: are refrigerants in scope?',
      `
      @q from:QU,RD
      Sales keep asking about the PFAS restriction. Are R32 and R410A hit? And what about our {item}?
      @e
      Under the OECD definition used in the PFAS restriction proposal, some refrigerants are hit: R134a and the HFOs are PFAS, R32 is not because it has no fully fluorinated carbon. R290 is out of scope, which is our best argument.
      The seals are the difficult part: FKM and PTFE are PFAS as well. A derogation of 6.5 or 13.5 years is discussed for industrial uses.
      @f
      From the refrigerant side: R454C contains R1234yf, so any product that we would launch on it now has an uncertain life. Another reason to stay with propane.
      @q
      That is the slide I needed.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'en',
      'reach-rohs-answers.md',
      'marta.kowalczyk',
      `
      # How to answer REACH and RoHS questions
      ## REACH article 33
      Above 0.1 % by weight of a candidate-list substance in an article, the customer must be told its name. The usual case is lead in brass.
      ## RoHS
      Lead in copper alloys is allowed up to 4 % under exemption 6(c). Check the expiry date of the exemption.
      ## PFAS
      R290 and R32 are outside of the proposed restriction, R134a and R1234yf inside. FKM seals are inside.
    `,
    ),
  ],
}

export const ecodesign: Topic = {
  id: 'ecodesign',
  label: { fr: 'écoconception et étiquette énergie', en: 'ecodesign and energy label' },
  experts: ['florent.besson'],
  askers: ['QU', 'CF', 'RD', 'IS'],
  queries: [
    ['fr', 'étiquette énergie EPREL'],
    ['fr', 'analyse de cycle de vie pompe à chaleur'],
  ],
  cases: table(`
    model   | etas | class | gwp | steel
    Alto 8  | 182  | A+++  | 96  | 34
    Alto 12 | 176  | A+++  | 128 | 41
    Brisa 9 | 168  | A++   | 110 | 29
  `),
  plays: [
    fr(
      'Étiquette énergie {model} dans EPREL',
      `
      @q from:CF,IS
      Le distributeur dit que le QR code de l'étiquette énergie de la {model} ne mène nulle part. Elle est dans EPREL ?
      @e
      Enregistrée dans EPREL mais pas publiée : il manquait la fiche produit en néerlandais, EPREL laisse alors la référence en attente sans prévenir. C'est publié depuis 9 h.
      Pour mémoire, {etas} % d'efficacité saisonnière à 55 °C, donc classe {class} dans le règlement 811/2013. L'étiquette du produit combiné (avec régulation et solaire) est à la charge de l'installateur, nous fournissons le tableau de calcul.
      @q
      Merci, le QR code fonctionne.
      `,
    ),
    fr(
      'Analyse de cycle de vie {model}',
      `
      @q from:CF
      Un bailleur demande la FDES ou le PEP de la {model}. Qu'est-ce qu'on peut donner ?
      @e
      Le profil environnemental PEP, vérifié en début d'année : {gwp} kg équivalent CO2 pour la fabrication par kW, mais 94 % de l'impact vient de l'électricité consommée sur 17 ans.
      Les leviers de l'analyse de cycle de vie côté usine : l'acier ({steel} % de la masse) et la mousse. Le fluide ne pèse presque plus rien depuis le R290. Joignez la fiche EPREL, on vous la demandera aussi.
      @q
      Parfait pour le mémoire technique, merci {e}.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Profil environnemental Alto.pdf',
      'florent.besson',
      `
      # Profil environnemental de la gamme Alto
      ## Unité fonctionnelle
      Produire 1 kW de chauffage pendant 17 ans en climat moyen.
      ## Résultats
      L'analyse de cycle de vie attribue 94 % de l'effet de serre à l'électricité consommée, 4 % à la fabrication et 2 % au transport et à la fin de vie.
      ## Leviers
      - Acier recyclé à 40 %
      - Carton sans film plastique
      - Carte de régulation réparable
    `,
    ),
  ],
}
