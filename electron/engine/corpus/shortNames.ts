/** First names that stand for one another, folded, one group a line: English, then French. */
const GROUPS = `
abigail abby
albert al bert
alexander alexandra alex sandy sasha
alfred al fred
andrew andy drew
anthony tony
arthur art
barbara barb babs
benjamin ben benji
bernard bernie
bradley brad
calvin cal
catherine katherine kathryn cathy kathy kate katie kay
charles charlie chuck chas
christopher chris kit
christine christina chris tina chrissy
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah debra deb debbie
dennis denny
donald don donnie
dorothy dot dolly
douglas doug
edward ed eddie ted ned
eleanor ellen nell
elizabeth liz beth betty lizzie eliza betsy
eugene gene
evelyn eve
francis frances frank fran
franklin frank
frederick fred freddie
gabriel gabrielle gabe
gerald jerry gerry
gregory greg
harold harry hal
henry harry hank
jacob jake
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kevin kev
kimberly kim
lawrence larry laurence
leonard len lenny
louis louise lou
margaret maggie meg peggy marge
martin marty
matthew matt
melissa mel lissa
michael mike mick mickey
michelle shelly
mitchell mitch
nathaniel nathan nate nat
nicholas nick nicky
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phillip phil
priscilla cilla
rachel rach
randall randolph randy
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert bob rob bobby robbie
roger rog
ronald ron ronnie
rosemary rose rosie
russell russ
samuel samantha sam sammy
sandra sandy
stanley stan
stephanie steph
stephen steven steve
stuart stu
susan sue susie suzanne
terence terry
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
veronica ronnie
victor victoria vic vicky
vincent vince
virginia ginny
walter walt
william bill will billy liam
zachary zach zack
alexandre alexandra alex
antoine toine tony
augustin gus
benoit ben
bertrand bert
catherine cathy
christophe chris
christian christiane chris
dominique dom
elisabeth babeth zabeth
emmanuel emmanuelle manu
francois fanch
frederic frederique fred
genevieve ginette
guillaume guigui will
isabelle isa
jacqueline jacotte
jean baptiste jb
jerome jerem
joelle jo
laurent lolo
marguerite margot
mathieu matthieu mat
maximilien maxime max
mickael michael mike mick
nicolas nico
olivier oliver oli
pascal pascale
philippe phil
sebastien seb
stephane steph
sylvain sylvaine
thibault thibaut
valentin valentine val
veronique vero
virginie virg
xavier xav
`

const GROUPS_OF = new Map<string, Set<number>>()
for (const [group, line] of GROUPS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) GROUPS_OF.set(name, (GROUPS_OF.get(name) ?? new Set<number>()).add(group))
}

/** The shortest beginning that names somebody: `Chris` of `Christopher`, not `Al` of `Albertine`. */
const SHORTEST_BEGINNING = 3

/** True where one of two folded first names is a usual short form of the other, or how it begins. False for equal names. */
export function isShortFirstName(a: string, b: string): boolean {
  if (a === b) return false
  const groups = GROUPS_OF.get(a)
  const others = GROUPS_OF.get(b)
  if (groups && others && [...groups].some((group) => others.has(group))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short)
}
