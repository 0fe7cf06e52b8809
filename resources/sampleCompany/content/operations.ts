import { en, fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const backups: Topic = {
  id: 'backups',
  label: { fr: 'sauvegardes et restauration', en: 'backup and restore' },
  experts: ['vanessa.lopes'],
  askers: ['IT', 'FI', 'QU', 'US'],
  queries: [
    ['fr', 'restauration sauvegarde serveur'],
    ['en', 'backup immutable repository restore'],
  ],
  cases: table(`
    server   | size | point  | hours | share
    FS-LYO-2 | 4.2  | 23:00  | 3     | Projets
    FS-CHA-1 | 2.8  | 01:30  | 2     | Méthodes
    SQL-ERP  | 1.1  | 02:00  | 5     | Paie
  `),
  plays: [
    fr(
      'Restauration : {share} effacé par erreur',
      `
      @q
      Le dossier {share} a disparu du serveur {server} entre midi et 14 h. {Une restauration est possible ?|Peut-on le restaurer ?}
      @e
      Oui, la restauration a deux sources : le cliché de 12 h sur la baie, et la sauvegarde de {point}. Je prends le cliché, on ne perd que ce qui a été saisi entre midi et l'effacement.
      La restauration se fait à côté, dans {share}_restauré, pour ne rien écraser. Compter {hours} heures au plus, c'est le contrôle des droits qui prend du temps.
      @q
      Tout est là, merci mille fois.
      @e
      Avec plaisir. La restauration a laissé une copie : pense à la supprimer quand tu as vérifié.
      `,
    ),
    en(
      'Restore test of {server}',
      `
      @q
      The auditors want proof of a restore test for {server}. When was the last one?
      @e
      Last month: full restore into the isolated network, {size} TB in {hours} hours, checksums of a thousand files compared. The report is in the audit folder.
      The backup repository is immutable for 30 days, so even a domain administrator cannot delete it; a second copy goes to tape on Fridays. What we do not have is a restore test of the whole plant at once, I would plan it for the August closure.
      @q
      That is plenty for this year, thanks.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Plan de sauvegarde et restauration.docx',
      'vanessa.lopes',
      `
      # Plan de sauvegarde et de restauration
      ## Règle
      Trois copies, deux supports, une hors site et une que personne ne peut effacer pendant trente jours.
      ## Objectifs
      - Fichiers : perte d'une heure au plus, restauration en quatre heures
      - SAP : perte de quinze minutes, restauration en huit heures
      ## Essais
      Une restauration complète par trimestre dans le réseau isolé, avec comparaison des sommes de contrôle.
    `,
    ),
  ],
}

/** Told by an apprentice in notes to his tutor. */
export const messageBroker: Topic = {
  id: 'message-broker',
  label: { fr: 'courtier MQTT', en: 'MQTT broker' },
  experts: ['ibrahima.sow'],
  askers: ['camille.jourdan', 'deepak.iyer'],
  queries: [
    ['en', 'MQTT broker retained messages'],
    ['fr', 'MQTT perte de messages QoS'],
  ],
  cases: table(`
    topic            | rate | lost | buffer | keep
    alto/+/status    | 420  | 1.8  | 64     | 60
    massif/+/alarm   | 35   | 0.4  | 32     | 120
    link/+/telemetry | 1,150 | 3.1 | 128    | 45
  `),
  plays: [
    en(
      'MQTT broker: lost messages on {topic}',
      `
      @e
      I looked into the holes in {topic}. The MQTT broker receives {rate} messages a second and we miss {lost} % of them after each reconnection. The boxes publish with QoS 1 but connect with clean session, so the queue is dropped when they come back.
      With a persistent session and a fixed client id the loss goes to zero in my test. The in-flight buffer has to grow from 20 to {buffer}, otherwise the broker blocks the slow subscribers.
      @q
      Great find. Can you write it up as a change?
      @e
      Written, with the rollback. I also lowered the keep-alive to {keep} s because the mobile operator cuts idle connections after 90.
      `,
    ),
    fr(
      'MQTT : messages retenus et reprise',
      `
      @e
      Pendant la reprise de cette nuit, le consommateur a reçu {rate} fois le même état sur {topic}. Ce sont des messages retenus (retained) : le courtier MQTT les renvoie à chaque abonnement, et notre joker en abonne des milliers.
      J'ai filtré avec l'indicateur "retain" à la réception et mis une expiration de {keep} s, possible depuis MQTT 5. Les alarmes, elles, doivent rester retenues.
      @q
      Bien vu, je relis la modification {day}.
      `,
    ),
    en(
      'Load test of the MQTT broker',
      `
      @e
      Results of my load test: the MQTT broker holds 20,000 clients at {rate} messages a second on two nodes; beyond that the shared subscription on {topic} becomes uneven because one consumer is slower. Sticky dispatch makes it worse, round robin fixes it.
      TLS handshakes are the real limit when everything reconnects at once: I added a random back-off of up to {keep} s in the box configuration.
      @q
      Very clean. Put the scripts in the repository, please.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'en',
      'mqtt-broker-notes.md',
      'ibrahima.sow',
      `
      # Notes on our MQTT broker
      ## Sessions
      Use a persistent session with a fixed client id. Clean sessions lose what was queued.
      ## Quality of service
      QoS 1 for telemetry and alarms. QoS 2 doubles the traffic and we de-duplicate anyway.
      ## Retained messages
      Only for alarms and configuration. Telemetry must not be retained.
      ## Reconnection storms
      - Random back-off of up to 60 s
      - Keep-alive below 90 s on mobile networks
    `,
    ),
  ],
}
