import type { MailClient, SamplePerson } from './person.ts'

/** Name; company; domain; title; language; mail client. People outside, who write to Orsène and are written to. */
const LINES = `
Sandra Vogel; Kaltronik GmbH; kaltronik.example; Key Account Manager; en; outlook
Yusuf Aydın; Bosfor Tube; bosfortube.example; Export Sales; en; gmail
Jean-Louis Prat; Cuivres du Forez; cuivresduforez.example; Directeur commercial; fr; outlook
Mei-Ling Tan; Harbour Line Freight; harbourline.example; Account Executive; en; outlook
Pascal Guérin; Laboratoire Certhia; certhia.example; Chargé d’essais; fr; thunderbird
Odile Ferrière; Syndic Les Tilleuls; syndic-tilleuls.example; Gestionnaire de copropriétés; fr; outlook
Christian Mouly; Mouly Chauffage; mouly-chauffage.example; Gérant; fr; gmail
Graham Pike; Northdale Renewables; northdale.example; Managing Director; en; apple
Sjoerd Bakker; Warmtehuis BV; warmtehuis.example; Purchasing Manager; en; outlook
Katrin Lenz; Lenz Haustechnik; lenz-haustechnik.example; Geschäftsführerin; en; outlook
Véronique Adam; Banque Saône-Rhône; bsr.example; Conseillère entreprises; fr; outlook
Loïc Hervé; Frigo Services 35; frigoservices35.example; Artisan frigoriste; fr; gmail
`

function parseLine(line: string): SamplePerson {
  const [name = '', organisation = '', domain = '', title = '', language = '', client = ''] = line
    .split(';')
    .map((cell) => cell.trim())
  const [given = '', ...family] = name.split(' ')
  const bare = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
  const id = bare.replaceAll(' ', '.')
  return {
    id,
    name,
    given,
    family: family.join(' '),
    department: null,
    title,
    manager: null,
    site: '',
    skills: [],
    addresses: [`${id}@${domain}`],
    organisation,
    language: language === 'en' ? 'en' : 'fr',
    client: client as MailClient,
    joined: null,
    left: null,
  }
}

export const EXTERNALS: readonly SamplePerson[] = LINES.split('\n')
  .filter((line) => line.includes(';'))
  .map(parseLine)
