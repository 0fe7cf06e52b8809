import { en, enChat, fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const pressureSensors: Topic = {
  id: 'pressure-sensors',
  label: { fr: 'dérive des capteurs de pression', en: 'pressure sensor drift' },
  experts: ['daniel.lindqvist', 'yves.thomasset'],
  askers: ['RD', 'QU', 'AC', 'US'],
  queries: [
    ['en', 'pressure sensor drift'],
    ['fr', 'dérive capteur de pression', 'yves.thomasset', 'daniel.lindqvist'],
    ['en', 'ratiometric output offset', 'daniel.lindqvist'],
  ],
  cases: table(`
    part     | drift | cycles | supplier  | lot
    PT-0412  | 0.35  | 40,000 | Kaltronik | 2351
    PT-0420  | 0.52  | 25,000 | Kaltronik | 2408
    PT-0635  | 0.28  | 60,000 | Sensoris  | 2415
  `),
  plays: [
    en(
      'Drift on {part} pressure sensors',
      `
      @q from:RD,QU
      {We see|On the endurance bench we see} the high-pressure reading creep up on units with {part} sensors, about {drift} bar after {cycles} cycles. Is it the sensor or our input stage?
      @e
      It is the sensor. I swapped five of them between controllers and the offset followed the sensor every time. The ceramic cell relaxes: the zero moves by {drift} bar while the span stays within 0.2 %, so a simple re-zero at standstill hides it but does not cure it.
      The root cause is the potting: lot {lot} was cured at 80 °C instead of 110 °C, the gel keeps shrinking and pre-loads the membrane. {supplier} confirmed it on two sectioned parts.
      @q
      Good catch. What do we do with the stock?
      @e
      Scrap lot {lot}, keep the others. For the field I suggest an automatic zero when the compressor has been off for more than 4 hours and both pressures agree within 0.1 bar. It corrects drift up to 0.6 bar and flags anything beyond.
      @f
      Agreed from the quality side. I added a 200-hour bake at 85 °C with pressure cycling to the incoming inspection; the drift shows up after 72 hours already.
      `,
    ),
    fr(
      'Dérive capteur de pression {part} : impact garantie ?',
      `
      @q from:QU,US
      On me demande si la dérive du capteur de pression {part} touche déjà des machines livrées. Vous avez une idée du périmètre ?
      @f
      Pour la dérive du capteur de pression, le lot {lot} est monté sur 310 machines, toutes expédiées avant le 20 du mois. La dérive atteint {drift} bar au bout de {cycles} cycles, donc au deuxième hiver.
      {Le symptôme côté client|Ce que voit le client} : des coupures haute pression vers 65 °C, alors que la pression réelle est correcte. Un contrôle au manomètre suffit à le prouver.
      @e
      To complete: the firmware with automatic zero is ready, it reduces the error below 0.05 bar, so a remote update avoids replacing the sensors.
      @q
      Merci à tous les deux, je prends la mise à jour à distance comme scénario de base.
      `,
    ),
    en(
      'Ratiometric output of the {part}: 5 V or 3.3 V?',
      `
      @q from:RD
      The new controller board supplies 3.3 V. Can the {part} be used as is, with its ratiometric output?
      @e
      Not as is. The ratiometric output is specified from 4.75 to 5.25 V; at 3.3 V the internal amplifier saturates at 70 % of full scale, so we would lose everything above 32 bar.
      Either keep a clean 5 V rail for the sensors (40 mA is plenty) with a divider before the converter, or move to the digital I2C version, which costs 1.10 € more and removes the connector offset for good.
      @q
      We keep the 5 V rail for this revision. Thanks {e}.
      `,
    ),
    enChat(`
      @q
      {@e} reading 0.4 bar on {part} with the circuit open, normal?
      @e
      no, more than 0.15 at atmospheric pressure means drift. which lot?
      @q
      {lot}
      @e
      then swap it, known potting problem
    `),
  ],
  documents: [
    document(
      'pdf',
      'en',
      'Pressure sensor drift - root cause report.pdf',
      'daniel.lindqvist',
      `
      # Pressure sensor drift: root cause report
      ## Summary
      Ceramic pressure sensors of lots 2351 and 2408 drift upwards by 0.3 to 0.5 bar within one heating season. The span is not affected.
      ## Evidence
      Twelve sensors were cycled from 2 to 40 bar. The zero of the affected lots moved by 0.35 bar after 40,000 cycles; sensors of other lots by 0.03 bar.
      ## Root cause
      The potting gel was cured at 80 °C. It keeps shrinking in service and pre-loads the membrane.
      ## Corrective action
      - Supplier: curing at 110 °C with a recorded profile
      - Incoming inspection: bake and pressure cycling on ten parts of each lot
      - Firmware: automatic zero at standstill
    `,
    ),
  ],
}

export const inverter: Topic = {
  id: 'inverter',
  label: { fr: 'onduleur et compresseur à vitesse variable', en: 'inverter and variable speed compressor' },
  experts: ['tomas.ferreira', 'wei.zhang'],
  askers: ['RD', 'QU'],
  queries: [
    ['en', 'inverter overcurrent trip', 'tomas.ferreira'],
    ['en', 'PFC harmonics', 'wei.zhang', 'tomas.ferreira'],
  ],
  cases: table(`
    model   | speed | amps | version | volts
    Alto 8  | 30    | 22   | 4.2.1   | 207
    Alto 12 | 28    | 31   | 4.2.3   | 198
    Brisa 9 | 35    | 19   | 4.3.0   | 210
  `),
  plays: [
    en(
      'Inverter trips at start on the {model}',
      `
      @q
      Cold start at -15 °C on the {model}: the inverter trips on overcurrent three times out of ten. Version {version}. Any idea?
      @e
      Yes, the overcurrent trip of the inverter has a simple cause. With liquid refrigerant in the crankcase the starting torque is twice what the open-loop ramp expects; the rotor slips, the observer locks on the wrong angle and we see {amps} A before the hardware trip.
      In {version} I limited the ramp to {speed} rps for 40 s and added a rotor alignment pulse of 300 ms. Thirty starts this morning without a trip. Please also check that the crankcase heater had been on for 6 hours, otherwise we only treat the symptom.
      @q
      The heater was off, the contactor was wired to the wrong phase. With the heater and {version}: 50 starts, no trip. Thank you!
      `,
    ),
    en(
      'Mains at {volts} V and PFC on {model}',
      `
      @q
      The field logs from a farm show {volts} V at the end of the line and the {model} derates to 60 %. Can the PFC stage cope with that?
      @f
      The boost PFC holds 380 V on the bus down to 185 V, but the input current then reaches {amps} A and the choke saturates above 34 A. The derating you see is the thermal limit of the diode bridge, not of the PFC.
      I can raise the limit to 75 % if the fan runs at full speed. Beyond that we need the larger bridge, 0.80 € and the same footprint.
      @e
      The firmware change is trivial, I would add a warning to the installer menu when the mains stay under 205 V for an hour.
      @q
      Let's do both. {?I will raise the change request.}
      `,
    ),
    en(
      'Current harmonics, EN 61000-3-12 on {model}',
      `
      @q
      The lab found the 5th harmonic 4 % over the limit at 45 Hz compressor speed. Do we have a fix before certification?
      @f
      It comes from the dead time of the PFC leg at light load: below 3 A it switches to discontinuous mode and the harmonics jump. Shifting the transition to 1.8 A brings the 5th harmonic back to 70 % of the limit; efficiency loses 0.2 point.
      @q
      {Acceptable|Fine by me}. In which version?
      @e
      {version}, tagged tonight. I changed the PFC table only, the motor control is untouched.
      `,
    ),
    enChat(`
      @q
      did anybody change the ramp in {version}? bench 3 starts much slower
      @e
      I did, 40 s at {speed} rps when the oil is cold. Above 5 °C it should skip it
      @q
      sensor was unplugged, so it read -40. my bad
    `),
  ],
  documents: [
    document(
      'md',
      'en',
      'inverter-start-sequence.md',
      'tomas.ferreira',
      `
      # Inverter start sequence
      ## Alignment
      A DC pulse of 300 ms aligns the rotor. Skip it when the motor still turns.
      ## Open-loop ramp
      From 0 to 30 rps in 8 s. With cold oil, hold 30 rps for 40 s so that the liquid refrigerant leaves the crankcase.
      ## Closed loop
      The observer takes over when the estimated angle has been stable for 50 ms. An overcurrent above 36 A trips the hardware comparator within 2 µs.
      ## Retry
      Three attempts, two minutes apart, then a lock-out that needs the installer.
    `,
    ),
  ],
}

export const modbus: Topic = {
  id: 'modbus',
  label: { fr: 'passerelle Modbus', en: 'Modbus gateway' },
  experts: ['ingrid.solberg'],
  askers: ['RD', 'IS', 'CF', 'IT'],
  queries: [
    ['en', 'Modbus register map'],
    ['en', 'building management system gateway'],
  ],
  cases: table(`
    model     | register | wrong | site              | baud
    Massif 40 | 40117    | 6553  | a hotel in Ghent  | 9600
    Massif 80 | 40125    | 3276  | a school in Graz  | 19200
    Alto 16   | 40109    | 6550  | an office in Cork | 9600
  `),
  plays: [
    en(
      'Modbus register map: outdoor temperature reads {wrong} on {model}',
      `
      @q from:IS,IT
      The integrator at {site} reads {wrong} in register {register} for the outdoor temperature. Is the gateway broken?
      @e
      The gateway is fine, the value is signed: 16 bits, two's complement, tenths of a degree. Anything above 32767 is negative, and their system divides by ten before it checks the sign, hence {wrong}.
      Ask them to declare register {register} as INT16 with a scale of 0.1. Note also that addresses in our register map start at 40001 and that some building management systems count from zero, so shift by one if the neighbouring values look wrong.
      @q
      That was it, they read -2.4 °C now. Thanks!
      `,
    ),
    en(
      'Gateway loses Modbus RTU frames at {baud} baud',
      `
      @q
      On {site} the {model} drops off the bus every few minutes at {baud} baud. Forty metres of cable, eight devices.
      @e
      Two usual suspects. First the termination: 120 ohm at both ends only, many installers add it to each device. Second the silence between frames: the master must leave 3.5 characters, i.e. 4 ms at {baud} baud, and the building management system in question leaves 2.
      {I can raise the tolerance of the gateway to 1.5 characters|I can make the gateway tolerate 1.5 characters}, you find it as "relaxed timing" in the next firmware and its register map.
      @q
      Six terminations removed, bus stable since Monday. {?I still take the relaxed timing for safety.}
      `,
    ),
    enChat(`
      @q
      {@e} which Modbus function codes does the gateway accept for writing?
      @e
      06 and 16, for what the register map calls writable. 05 for the two coils only (boost and quiet mode). Anything else gets exception 01
    `),
  ],
  documents: [
    document(
      'html',
      'en',
      'modbus-register-map.html',
      'ingrid.solberg',
      `
      # Modbus register map of the building gateway
      ## Conventions
      Holding registers from 40001, signed 16-bit integers, temperatures in tenths of a degree, powers in watts divided by ten.
      ## Measurements
      - 40101 flow temperature
      - 40103 return temperature
      - 40117 outdoor temperature
      - 40125 compressor speed
      ## Commands
      Function code 06 writes one register, 16 writes several. A set-point that is not refreshed for 15 minutes falls back to the heating curve.
    `,
    ),
  ],
}

/** Worked on twice: see fleetFailures in afterSales.ts. */
export const anomalyDetection: Topic = {
  id: 'anomaly-detection',
  label: { fr: 'maintenance prédictive (R&D)', en: 'predictive maintenance (R&D)' },
  experts: ['nora.haddad', 'hugo.vasseur'],
  askers: ['emeline.charpentier', 'rachid.benali', 'sofia.almeida', 'claire.baron', 'yves.thomasset'],
  queries: [['fr', "autoencodeur détection d'anomalies"]],
  cases: table(`
    signal                        | units | recall | window | days
    le courant compresseur        | 420   | 71     | 24     | 12
    la surchauffe                 | 380   | 64     | 36     | 9
    l'écart de température d'eau  | 510   | 77     | 12     | 15
  `),
  plays: [
    fr(
      'Maintenance prédictive : premiers résultats sur {signal}',
      `
      @q
      Où en est-on de la maintenance prédictive ? Le comité de {day} demande si l'on sait vraiment annoncer une panne.
      @e
      Oui pour les pannes de compresseur, pas encore pour le reste. Avec un autoencodeur entraîné sur {signal} de {units} machines saines, l'erreur de reconstruction monte en moyenne {days} jours avant l'arrêt. On attrape {recall} % des pannes de compresseur avec une fausse alerte par machine et par an.
      La fenêtre de {window} heures est le bon compromis : plus courte, le dégivrage passe pour une anomalie ; plus longue, l'alerte arrive trop tard.
      @f
      J'ajoute que le modèle confond encore une vanne bloquée et un filtre encrassé. {Il nous manque des pannes étiquetées|Ce qui nous manque, ce sont des pannes étiquetées} : nous n'en avons que 63, reconstituées à la main à partir des essais.
      @q
      Merci. Je présente {recall} % au comité, avec la réserve sur l'étiquetage.
      `,
    ),
    fr(
      "Détection d'anomalies : jeu de données {month}",
      `
      @f
      Le jeu de données de {month} est prêt : {units} machines, pas de dix minutes, {signal} et onze autres voies. J'ai retiré les dégivrages et interpolé les trous de moins d'une heure.
      Reste un souci de fond pour la détection d'anomalies : les machines en panne disparaissent du jeu au moment de la panne, donc on n'apprend jamais la fin de l'histoire.
      @e
      On peut simuler la fin en prolongeant la dérive, mais je préférerais de vraies pannes datées. En attendant, passe l'autoencodeur en variationnel, le seuil sera plus facile à justifier.
      @f
      Fait : même rappel ({recall} %), deux fois moins de fausses alertes.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Maintenance prédictive - étude R&D.docx',
      'nora.haddad',
      `
      # Maintenance prédictive : étude de faisabilité R&D
      ## Question
      Peut-on annoncer une panne de compresseur avant l'arrêt de la pompe à chaleur, à partir des mesures déjà transmises ?
      ## Méthode
      Un autoencodeur apprend le comportement des machines saines. L'erreur de reconstruction sert de score de détection d'anomalies, sur une fenêtre glissante de 24 heures.
      ## Résultats
      Le modèle retrouve 71 % des pannes de compresseur, douze jours à l'avance en moyenne, avec une fausse alerte par machine et par an.
      ## Limite
      Les pannes étiquetées manquent. Il faudrait relier les mesures à l'historique réel des interventions.
    `,
    ),
  ],
}

export const legionella: Topic = {
  id: 'legionella',
  label: { fr: 'cycle anti-légionelles', en: 'anti-legionella cycle' },
  experts: ['mathieu.rigaud'],
  askers: ['RD', 'CF', 'QU'],
  queries: [['fr', 'cycle légionelles ballon']],
  cases: table(`
    tank        | volume | hold | weekly
    Cumulo 200  | 200    | 30   | 1,6
    Cumulo 300  | 300    | 40   | 2,3
    Massif ECS  | 750    | 60   | 5,1
  `),
  plays: [
    fr(
      'Cycle légionelles sur {tank} : durée et énergie',
      `
      @q from:CF
      Un bureau d'études conteste le cycle légionelles du {tank} : il trouve que c'est du gaspillage. Que répondre ?
      @e
      Que c'est une obligation dès que le volume dépasse 400 litres ou qu'il y a un point d'usage à risque (arrêté du 30 novembre 2005), et une bonne pratique en dessous. Pour {volume} litres : 60 °C pendant {hold} minutes une fois par semaine, soit {weekly} kWh.
      Le vrai sujet est le bas du ballon : la sonde est au tiers, donc quand elle lit 60 °C le fond n'est qu'à 48. C'est pour cela que la pompe de déstratification tourne pendant tout le cycle.
      @q
      Argument imparable, merci. {?Je reprends tes chiffres dans la réponse.}
      `,
    ),
    fr(
      '{tank} : le cycle anti-légionelles ne va pas au bout',
      `
      @q
      Sur trois sites, le cycle anti-légionelles du {tank} s'arrête à 57 °C. L'appoint électrique est pourtant câblé.
      @e
      C'est le limiteur de la pompe à chaleur : à 57 °C de départ elle passe la main, mais le relais n'enclenche l'appoint qu'après 20 minutes de stagnation, et un puisage remet le compteur à zéro. Une douche tous les quarts d'heure et on n'y arrive jamais.
      Solution : forcer l'appoint dès 55 °C pendant la fenêtre du cycle légionelles (paramètre P37 à 1) et décaler la fenêtre à 3 h du matin.
      @q
      P37 modifié sur les trois sites, les cycles vont au bout depuis.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Traitement anti-légionelles des ballons.docx',
      'mathieu.rigaud',
      `
      # Traitement anti-légionelles des ballons Cumulo
      ## Exigence
      Au-dessus de 400 litres, l'eau est maintenue à plus de 55 °C en sortie ou portée chaque jour à une température suffisante. En dessous, un cycle légionelles hebdomadaire à 60 °C est recommandé.
      ## Réalisation
      La pompe de déstratification tourne pendant tout le cycle, car la sonde ne voit pas le fond du ballon. L'appoint électrique prend le relais à 55 °C.
      ## Réglages
      - P36 : jour du cycle
      - P37 : appoint forcé pendant le cycle
      - P38 : durée de maintien, 30 à 60 minutes
    `,
    ),
  ],
}
