import type { DepartmentCode } from './departments.ts'

/**
 * The directory as written by hand. One line per person: name; title; manager's id; skills declared (comma-separated);
 * site where it is not the department's. An id is the name in lower case without accents, a dot between the words.
 */
export const ROSTER: Readonly<Record<DepartmentCode, string>> = {
  RD: `
Philippe Garnier; Directeur R&D; ; R290, dégivrage, management
Claire Baron; Responsable thermodynamique; philippe.garnier; R290, cycles frigorifiques, sécurité fluides
Daniel Lindqvist; Sensor Systems Engineer; philippe.garnier; pressure sensors, instrumentation
Amina Cherkaoui; Ingénieure régulation; claire.baron; régulation, lois d’eau, dégivrage
Tomás Ferreira; Firmware Engineer; philippe.garnier; inverter firmware, C
Wei Zhang; Power Electronics Engineer; tomas.ferreira; power electronics, PFC
Guillaume Tessier; Ingénieur acousticien; claire.baron; acoustique, vibrations
Ingrid Solberg; Embedded Software Engineer; tomas.ferreira; Modbus, gateways
Lucas Morvan; Technicien d’essais; claire.baron; mesures
Nora Haddad; Data Scientist; philippe.garnier; machine learning, Python
Pierre-Yves Cormier; Ingénieur échangeurs; claire.baron; échangeurs, transfert thermique
Julia Hoffmann; Ingénieure fluides frigorigènes; claire.baron; fluides frigorigènes, R290
Mathieu Rigaud; Ingénieur eau chaude sanitaire; claire.baron; eau chaude sanitaire
Sofia Almeida; Simulation Engineer; claire.baron; CFD
Bastien Leroux; Technicien laboratoire; claire.baron; bancs d’essais
Émeline Charpentier; Cheffe de projet R&D; philippe.garnier; gestion de projet
Rachid Benali; Chef de projet R&D; philippe.garnier; gestion de projet
Hugo Vasseur; Doctorant CIFRE; nora.haddad; séries temporelles
`,
  US: `
Marc Deschamps; Directeur d’usine; ; lean, management
Sandrine Picard; Responsable industrialisation; marc.deschamps; industrialisation
Yanis Belkacem; Technicien de maintenance; christophe.mallet; maintenance
Christophe Mallet; Responsable maintenance; marc.deschamps; maintenance, TPM
Laurent Gauthier; Responsable brasage; sandrine.picard; brasage, frigoriste
Mireille Aubry; Technicienne étanchéité; sandrine.picard; test hélium
Stéphane Noël; Chef d’atelier ligne 1; marc.deschamps; management d’équipe
Karim Ouali; Chef d’atelier ligne 2; marc.deschamps; TRS, management d’équipe
Valérie Humbert; Responsable méthodes; sandrine.picard; méthodes, SMED
Damien Poulain; Technicien méthodes; valerie.humbert; méthodes
João Teixeira; Conducteur robot; stephane.noel; robotique
Céline Barbier; Ingénieure traitement de surface; sandrine.picard; peinture poudre, corrosion
Nicolas Martin; Responsable ordonnancement; marc.deschamps; ordonnancement, plan de charge
Fatou Diarra; Ordonnanceuse; nicolas.martin; ordonnancement
Éric Wozniak; Braseur formateur; laurent.gauthier; brasage
Thierry Lefèvre; Agent logistique interne; stephane.noel; caces
Aurélie Sanchez; Responsable HSE; marc.deschamps; ATEX, sécurité, environnement
Olivier Grandjean; Technicien automatisme; christophe.mallet; automates, robotique
Manon Leclercq; Alternante amélioration continue; karim.ouali; 5S
Patrice Colin; Technicien de ligne; karim.ouali;
Samuel Okafor; Process Engineer; sandrine.picard; leak testing, process
Brigitte Vidal; Assistante d’usine; marc.deschamps; organisation
`,
  QU: `
Isabelle Fontaine; Directrice qualité; ; ISO 9001, management
Vincent Lambert; Responsable certification; isabelle.fontaine; marquage CE, DESP
Katarzyna Nowak; Certification Engineer; vincent.lambert; Keymark, EN 14825
Hélène Dubreuil; Assistante qualité; isabelle.fontaine; organisation
Jérôme Blanchard; Ingénieur qualité fournisseurs; isabelle.fontaine; 8D, audits
Leïla Mansouri; Ingénieure qualité fournisseurs; jerome.blanchard; 8D, AMDEC
Étienne Roche; Métrologue; isabelle.fontaine; métrologie, étalonnage; Chalon-sur-Saône
Marta Kowalczyk; Regulatory Affairs Officer; vincent.lambert; REACH, RoHS
Florent Besson; Ingénieur écoconception; vincent.lambert; écoconception, ACV
Anne-Laure Petit; Ingénieure qualité produit; isabelle.fontaine; analyse de défaillance
Yves Thomasset; Ingénieur qualité produit; isabelle.fontaine; fiabilité
`,
  AC: `
Catherine Marchand; Directrice achats; ; achats, négociation
Bruno Ferrand; Acheteur électronique et compresseurs; catherine.marchand; compresseurs, électronique
Kévin Delattre; Approvisionneur; alexandre.perrot; approvisionnement
Sylvie Armand; Coordinatrice logistique; catherine.marchand; transport
Giulia Rossi; Customs & Transport Specialist; catherine.marchand; customs, Incoterms
Mehdi Brahimi; Déclarant en douane; giulia.rossi; douane
Pauline Girard; Acheteuse métaux; catherine.marchand; cuivre, aluminium
Chen Liu; Sourcing Engineer; catherine.marchand; sourcing Asia, supplier audits; Lyon
Alexandre Perrot; Responsable stocks; catherine.marchand; kanban, stocks
Lucie Moreau; Gestionnaire de stocks; alexandre.perrot; inventaire
Rémi Chauvin; Acheteur frais généraux; catherine.marchand; frais généraux
`,
  CF: `
Frédéric Delmas; Directeur commercial France; ; management, négociation; Nanterre
Julien Pasquier; Commercial Ouest; frederic.delmas; vente
Virginie Tanguy; Responsable offres énergie; frederic.delmas; tarifs, énergie
Abdelkader Ziani; Chargé d’affaires gaz; virginie.tanguy; tarif gaz; Lyon
Corinne Jacquet; Responsable CEE; frederic.delmas; CEE, aides; Nanterre
Thomas Grimaldi; Chargé d’affaires CEE; corinne.jacquet; CEE; Nanterre
Fabien Lemoine; Commercial Ouest; frederic.delmas; vente
Marion Courtois; Ingénieure chauffage collectif; frederic.delmas; chaufferies, copropriétés; Nanterre
Sébastien Arnaud; Ingénieur avant-vente; marion.courtois; dimensionnement, copropriétés; Toulouse
Laëtitia Ruiz; Responsable appels d’offres; frederic.delmas; marchés publics; Toulouse
Grégory Maillard; Rédacteur appels d’offres; laetitia.ruiz; marchés publics; Toulouse
Nathalie Brunet; Administration des ventes; frederic.delmas; commandes
David Ngoma; Commercial Sud-Est; frederic.delmas; vente; Lyon
Audrey Fischer; Responsable distributeurs; frederic.delmas; distribution, remises; Lyon
Quentin Lebon; Commercial Nord; frederic.delmas; vente; Lille
`,
  IS: `
Margaret O’Sullivan; VP International Sales; ; sales management
Ricardo Mendes; Export Manager Iberia; margaret.osullivan; sales, Spanish, Portuguese; Porto
Jan de Jong; Area Manager Benelux; margaret.osullivan; distribution agreements
Anke Schröder; Area Manager DACH; margaret.osullivan; German market, subsidies; München
Stefan Huber; Technical Sales DACH; anke.schroder; technical sales; München
Aisling Byrne; Sales Support Coordinator; oliver.whitfield; quotations
Oliver Whitfield; Sales Manager UK & Ireland; margaret.osullivan; UK market
Elena Petrova; Export Finance Coordinator; margaret.osullivan; letters of credit
Matteo Conti; Area Manager Italy; margaret.osullivan; sales; Milano
Hanneke van Dijk; Training & Events Lead; margaret.osullivan; training, trade fairs
Lars Nygaard; Area Manager Nordics; margaret.osullivan; sales; Aarhus
Beatriz Navarro; Contract Coordinator; jan.dejong; contracts
`,
  SC: `
Jean-Marc Rivière; Directeur service clients; ; management
Sabrina Keller; Responsable hotline; jean-marc.riviere; codes défaut, relation client
Mohamed Saïdi; Expert technique terrain; jean-marc.riviere; codes défaut, diagnostic
Maëlle Quéré; Conseillère hotline; sabrina.keller; relation client
Arnaud Duval; Responsable contrats; jean-marc.riviere; contrats de maintenance
Patricia Lemaire; Gestionnaire de contrats; arnaud.duval; contrats
Ludovic Cohen; Technicien itinérant Sud; mohamed.saidi; dépannage; Marseille
Didier Bonnet; Responsable garantie; jean-marc.riviere; garantie
Estelle Nguyen; Gestionnaire garantie; didier.bonnet; garantie
Cyril Masson; Planificateur des tournées; jean-marc.riviere; planification
Ophélie Renard; Analyste de parc; jean-marc.riviere; statistiques
Kamel Toumi; Technicien itinérant Île-de-France; mohamed.saidi; dépannage; Nanterre
Gwenaëlle Leroy; Technicienne itinérante Ouest; mohamed.saidi; dépannage; Nantes
Simon Bertin; Chef de projet télésuivi; jean-marc.riviere; gestion de projet
Rosa Marino; Formatrice technique; jean-marc.riviere; formation
Benoît Collet; Gestionnaire pièces détachées; didier.bonnet; pièces détachées
`,
  IT: `
Raphaël Stern; CIO; ; IT management
Lucile Hamon; Cloud Engineer; raphael.stern; Kubernetes, Terraform
Deepak Iyer; DevOps Engineer; lucile.hamon; Kubernetes, CI/CD
Priya Raman; SAP Consultant; raphael.stern; SAP S/4HANA
Antoine Weber; SAP Lead; raphael.stern; SAP
Ibrahima Sow; Alternant Data Engineer; camille.jourdan; Python
Camille Jourdan; Data Engineer; raphael.stern; dbt, SQL, data warehouse
Nils Andersson; Network & Security Engineer; raphael.stern; VPN, MFA, network
Vanessa Lopes; Systems Administrator; raphael.stern; Windows Server
Denis Carpentier; IT Support Specialist; nils.andersson; support, Kubernetes
`,
  FI: `
Bernard Chevallier; Directeur administratif et financier; ; finance
Geneviève Leblanc; Directrice juridique; bernard.chevallier; droit des contrats
Nadège Roussel; Assistante de direction; genevieve.leblanc; organisation
Nicolas Martin; Contrôleur de gestion; bernard.chevallier; contrôle de gestion
Océane Fabre; Assistante comptable; paul-henri.duchene; comptabilité
Paul-Henri Duchêne; Responsable comptable; bernard.chevallier; clôture, crédit d’impôt recherche
Sara El Amrani; Credit Manager; bernard.chevallier; recouvrement, affacturage
Mickaël Robin; Juriste propriété intellectuelle; genevieve.leblanc; brevets, marques
Solène Marchetti; Chargée de communication; delphine.weiss; communication interne
Delphine Weiss; Responsable RH; bernard.chevallier; droit social
Inês Carvalho; Gestionnaire de paie; delphine.weiss; paie
`,
}

/** People who came or went during the period, in ISO dates. */
export const JOINED: Readonly<Record<string, string>> = {
  'hugo.vasseur': '2024-02-01',
  'manon.leclercq': '2024-03-04',
  'ibrahima.sow': '2024-02-05',
  'priya.raman': '2024-03-01',
}
export const LEFT: Readonly<Record<string, string>> = { 'antoine.weber': '2024-07-26' }

/** People who wrote from the domain of the company that was bought, until its mail was moved. */
export const FORMER_DOMAIN_PEOPLE = [
  'laurent.gauthier',
  'eric.wozniak',
  'didier.bonnet',
  'pierre-yves.cormier',
  'audrey.fischer',
  'alexandre.perrot',
] as const
export const FORMER_DOMAIN_UNTIL = '2024-06-14'
