import type { OwnTextFixture } from './ownTextFixtures.ts'

/** Mail as Spanish programs write it. */
export const SPANISH_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'Gmail in Spanish, its announcement wrapped',
    marked: `
o|De acuerdo con el martes.
r|
r|El lun, 6 mar 2023 a las 9:14, Ángela Ruiz Robles (<
r|angela.ruiz@ejemplo.es>) escribió:
r|
r|> ¿Te va bien el martes?`,
  },
  {
    name: 'Gmail in Spanish of another time',
    marked: `
o|Lo mando hoy.
r|
r|2014-03-06 9:14 GMT+01:00 Ángela Ruiz Robles <angela.ruiz@ejemplo.es>:
r|
r|> ¿Tienes el plano?`,
  },
  {
    name: 'Yahoo in Spanish, the quotation without marks',
    marked: `
o|Está en el almacén.
r|
r|El lunes, 6 de marzo de 2023 09:14:22 CET, Ángela Ruiz Robles <angela.ruiz@ejemplo.es> escribió:
r|
r|¿Dónde está la caja?`,
  },
  {
    name: 'Thunderbird in Spanish, answers between the quotes',
    marked: `
r|El 06/03/2023 a las 9:14, Ángela Ruiz Robles escribió:
r|> ¿Llegó la bomba?
o|Todavía no.
r|> ¿Y el filtro?
o|Sí, ayer.`,
  },
  {
    name: 'Outlook in Spanish under its ruler',
    marked: `
o|Pedido hecho.
r|
r|-----Mensaje original-----
r|De: Ángela Ruiz Robles [mailto:angela.ruiz@ejemplo.es]
r|Enviado el: lunes, 6 de marzo de 2023 9:14
r|Para: Leonardo Torres
r|CC: Compras
r|Asunto: Bomba
r|
r|¿Se ha pedido la bomba?`,
  },
  {
    name: 'Outlook in Spanish on the web',
    marked: `
o|Pedido hecho.
r|________________________________
r|De: Ángela Ruiz Robles <angela.ruiz@ejemplo.es>
r|Enviado: lunes, 6 de marzo de 2023 9:14
r|Para: Leonardo Torres <leonardo.torres@ejemplo.es>
r|Asunto: Bomba
r|
r|¿Se ha pedido la bomba?`,
  },
  {
    name: 'forwards in Spanish',
    marked: `
o|Para vuestra información.
r|
r|---------- Mensaje reenviado ---------
r|De: Ángela Ruiz Robles <angela.ruiz@ejemplo.es>
r|Fecha: lun, 6 mar 2023 a las 9:14
r|Asunto: Bomba
r|Para: Leonardo Torres <leonardo.torres@ejemplo.es>
r|
r|La bomba ha llegado.`,
  },
  {
    name: 'Apple Mail’s forward in Spanish',
    marked: `
o|Para vuestra información.
r|
r|Inicio del mensaje reenviado:
r|
r|De: Ángela Ruiz Robles <angela.ruiz@ejemplo.es>
r|Asunto: Bomba
r|Fecha: 6 de marzo de 2023, 9:14:22 CET
r|Para: Leonardo Torres <leonardo.torres@ejemplo.es>
r|
r|La bomba ha llegado.`,
  },
  {
    name: 'a Spanish signature under a closing',
    marked: `
o|La bomba llega el viernes.
o|
o|Un saludo,
o|
r|Leonardo Torres
r|Jefe de taller
r|Tfno: 91 555 01 00
r|leonardo.torres@ejemplo.es`,
  },
  {
    name: 'a legal notice in Spanish',
    marked: `
o|La bomba ha llegado.
r|
r|Este mensaje y sus archivos adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo ha
r|recibido por error, le rogamos que lo elimine y lo comunique al remitente. Queda prohibida su
r|divulgación o reproducción.`,
  },
  {
    name: 'an appeal not to print, in Spanish',
    marked: `
o|La bomba ha llegado.
r|
r|Antes de imprimir este mensaje, piense en el medio ambiente.`,
  },
  {
    name: 'telephones in Spanish',
    marked: `
o|Estoy de camino.
r|
r|Enviado desde mi iPhone`,
  },
  {
    name: 'the footer of a group in Spanish',
    marked: `
o|La reunión es en la sala 3.
r|
r|--
r|Has recibido este mensaje porque estás suscrito al grupo "taller" de Grupos de Google.
r|Para cancelar la suscripción a este grupo, envía un correo a taller+unsubscribe@ejemplo.es.`,
  },
]
