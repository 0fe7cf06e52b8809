import { membersOf, personOf, type SamplePerson } from './person.ts'
import type { DepartmentCode } from './departments.ts'

/** Those whose work makes them ask other departments: heads of projects, of sales areas, of workshops. */
const OUTWARD: Readonly<Record<DepartmentCode, string>> = {
  RD: 'emeline.charpentier rachid.benali claire.baron tomas.ferreira daniel.lindqvist amina.cherkaoui mathieu.rigaud',
  US: 'sandrine.picard valerie.humbert stephane.noel karim.ouali damien.poulain christophe.mallet nicolas.martin samuel.okafor',
  QU: 'anne-laure.petit yves.thomasset jerome.blanchard isabelle.fontaine vincent.lambert leila.mansouri',
  AC: 'bruno.ferrand alexandre.perrot chen.liu catherine.marchand pauline.girard giulia.rossi',
  CF: 'julien.pasquier david.ngoma quentin.lebon nathalie.brunet sebastien.arnaud audrey.fischer frederic.delmas',
  IS: 'anke.schroder oliver.whitfield matteo.conti lars.nygaard jan.dejong stefan.huber ricardo.mendes',
  SC: 'sabrina.keller didier.bonnet cyril.masson arnaud.duval jean-marc.riviere rosa.marino',
  IT: 'camille.jourdan lucile.hamon nils.andersson raphael.stern denis.carpentier',
  FI: 'nicolas.martin2 sara.elamrani paul-henri.duchene bernard.chevallier delphine.weiss',
}

/** People who do not ask technical questions, even of their own department. */
const ADMINISTRATIVE = new Set([
  'brigitte.vidal', 'thierry.lefevre', 'helene.dubreuil', 'remi.chauvin', 'nadege.roussel', 'solene.marchetti',
  'margaret.osullivan', 'marc.deschamps', 'fabien.lemoine',
]) // prettier-ignore

export function outwardMembers(department: DepartmentCode): readonly SamplePerson[] {
  return OUTWARD[department].split(' ').map((id) => personOf(id))
}

export function askingMembers(department: DepartmentCode): readonly SamplePerson[] {
  return membersOf(department).filter((person) => !ADMINISTRATIVE.has(person.id))
}
