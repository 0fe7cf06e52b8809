import { en, enChat, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const ingress: Topic = {
  id: 'ingress',
  label: { fr: 'Kubernetes et ingress', en: 'Kubernetes ingress' },
  experts: ['lucile.hamon', 'deepak.iyer'],
  askers: ['IT', 'RD', 'IS'],
  queries: [
    ['en', 'kubernetes ingress'],
    ['en', 'ingress controller certificate renewal'],
  ],
  cases: table(`
    host                    | code | pods | namespace | limit
    monitor.orsene.example  | 502  | 3    | telemetry | 256
    portal.orsene.example   | 504  | 4    | dealers   | 512
    quotes.orsene.example   | 503  | 2    | sales     | 384
  `),
  plays: [
    en(
      '{code} on {host}',
      `
      @q
      {host} answers {code} every few minutes since this morning. Something with the Kubernetes ingress?
      @e
      The ingress controller is fine, it is the upstream: the {namespace} pods restart because they hit the {limit} Mi memory limit, and for the 20 seconds until the readiness probe passes there is no endpoint left, so nginx returns {code}.
      I raised the limit to twice that and set a pod disruption budget of one. Also, the readiness probe pointed at / which does database work; it now uses /healthz.
      @q
      Stable for two hours. Why did it never happen with {pods} replicas before?
      @f
      Because the rollout was set to maxUnavailable 50 %. Two pods restarting at once out of {pods} and you are empty. Changed to maxSurge 1, maxUnavailable 0.
      @q
      Learned something, thanks.
      `,
    ),
    en(
      'Certificate about to expire on {host}',
      `
      @q
      The browser warns that the certificate of {host} expires in six days. I thought cert-manager renewed them?
      @f
      It tries and fails: the HTTP-01 challenge is redirected to HTTPS by an annotation on the ingress, and the solver never answers. I excluded /.well-known/acme-challenge from the redirect, the renewal went through at the second attempt.
      @e
      For the wildcard names let us move to DNS-01, then no ingress is involved at all. I will write the Terraform for it {day}.
      @q
      Certificate valid for 90 days again. Thank you both.
      `,
    ),
    en(
      'Upload limit on {host}',
      `
      @q
      Dealers cannot upload files over 1 MB to {host}, error 413. Application limit or infrastructure?
      @e
      Infrastructure: the default proxy-body-size of the ingress controller is 1m. I set it to 64m by annotation on this ingress only, not globally, because the {namespace} pods keep the body in memory and {limit} Mi would not survive ten parallel uploads.
      If bigger files come, use pre-signed object storage URLs and keep them out of the cluster.
      @q
      Works, thanks {e}!
      `,
    ),
    enChat(`
      @q
      {host} {code} again?
      @e
      node drain for the patch, pods are moving. should be back in 2 min
      @f
      back. I'd like a PDB on {namespace} so that we stop noticing
    `),
  ],
  documents: [
    document(
      'md',
      'en',
      'ingress-runbook.md',
      'lucile.hamon',
      `
      # Ingress runbook
      ## 502 or 503
      Look at the endpoints first: no ready pod means restarts or failing probes. The Kubernetes ingress controller itself is rarely the cause.
      ## 504
      The upstream is too slow. Raise proxy-read-timeout on that ingress only.
      ## 413
      Body size. Annotation proxy-body-size, never global.
      ## Certificates
      - HTTP-01 must not be redirected
      - DNS-01 for wildcard names
      - Alert at 14 days
    `,
    ),
    document(
      'html',
      'en',
      'cluster-upgrade-checklist.html',
      'deepak.iyer',
      `
      # Cluster upgrade checklist
      ## Before
      Read the removed interfaces, run the deprecation scan, check that each workload has a disruption budget.
      ## During
      - Upgrade the control plane, then one node pool
      - Drain with a grace period of 120 s
      - Watch the ingress error rate for fifteen minutes
      ## After
      Renew a certificate by hand as a smoke test.
    `,
    ),
  ],
}

export const sapMigration: Topic = {
  id: 'sap-migration',
  label: { fr: 'migration SAP S/4HANA', en: 'SAP S/4HANA migration' },
  experts: ['priya.raman'],
  askers: ['IT', 'FI', 'AC', 'US'],
  queries: [
    ['en', 'SAP S/4HANA migration'],
    ['fr', 'reprise de données SAP articles'],
  ],
  cases: table(`
    object             | rows  | bad  | cutover   | tcode
    material master    | 48,000 | 1,900 | 3 days  | MM17
    open purchase orders | 6,200 | 310 | 1 day    | ME2N
    customer accounts  | 21,000 | 740  | 2 days   | BP
  `),
  plays: [
    en(
      'SAP migration rehearsal: {object}',
      `
      @q
      How did the rehearsal of the SAP S/4HANA migration go for the {object}? The steering committee meets on {day}.
      @e
      In the S/4HANA test system {rows} rows are loaded, {bad} rejected. Almost all of the rejects have the same cause: units of measure that exist in the old system with two spellings. As everywhere in this SAP migration I mapped them in the staging table rather than in the load program, so that the business can check the list.
      The cutover for this object is {cutover}; we can shorten it by loading the closed items after go-live. Mass check with {tcode} and the reconciliation report before we release anything.
      @q
      Thank you {e}, that is the level of detail I needed.
      `,
    ),
    fr(
      'Reprise de données SAP : {object}',
      `
      @q
      Pour la reprise de données SAP ({object}), qui nettoie les doublons : vous ou nous ?
      @e
      Pour la reprise de données SAP, vous décidez et nous outillons. J'ai préparé un fichier avec les {bad} lignes douteuses, une colonne "garder", une colonne "fusionner avec". Quand il revient, je recharge l'environnement de test dans la nuit et vous vérifiez dans {tcode}.
      {Gel des créations|Il faudra geler les créations} pendant {cutover} avant la bascule, sinon les numéros divergent.
      @q
      Ok, je te renvoie le fichier pour le {deadline}.
      `,
    ),
    en(
      'Authorisations after go-live',
      `
      @q
      Three colleagues in the plant cannot open {tcode} since the new system is live. Missing role?
      @e
      Yes, the SAP migration copied the role from the old system with its transaction code, but in S/4HANA the function moved to an app with its own catalogue. I added the catalogue to the plant role and checked the trace with their user: no more missing object.
      Please log off and on once. If others turn up, a screenshot of SU53 saves us an hour.
      @q
      All three are in. Thanks!
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'en',
      'S4HANA cutover plan.docx',
      'priya.raman',
      `
      # S/4HANA cutover plan
      ## Freeze
      No new material, customer or supplier from Thursday noon. Goods receipts on paper during the week-end.
      ## Load order
      Organisation, master data, open items, stocks, prices.
      ## Checks
      - Reconciliation of the general ledger
      - Stock value by plant
      - Ten orders followed from entry to invoice
      ## Fallback
      Decision on Sunday at 16:00, the old system stays readable for two years.
    `,
    ),
  ],
}

/** What the head of the first SAP project wrote before he left. */
export const sapBlueprint: Topic = {
  id: 'sap-blueprint',
  label: { fr: 'cadrage du projet SAP', en: 'SAP project blueprint' },
  experts: ['antoine.weber'],
  askers: ['IT', 'FI', 'AC'],
  queries: [],
  cases: table(`
    area        | gap | days | module
    purchasing  | 14  | 60   | MM
    controlling | 9   | 45   | CO
    production  | 21  | 90   | PP
  `),
  plays: [
    en(
      'S/4HANA blueprint: {area}',
      `
      @q
      Is the blueprint of the SAP S/4HANA migration final for {area}?
      @e
      Final except for {gap} gaps. My rule: adapt the process, not the software; of the {gap} gaps in {module} only two are legal requirements. {days} days of work if we follow it, twice that if everyone keeps their old screen.
      The decision on one company code for both former companies is the important one, everything else depends on it.
      @q
      Clear. I will bring it to the committee.
      `,
    ),
    fr(
      'Migration SAP : périmètre {module}',
      `
      @q
      Le périmètre {module} de la migration SAP est-il figé ?
      @e
      Oui, {days} jours de charge. Je garde les développements spécifiques au strict minimum : sur 140 états, 95 n'ont pas été lancés depuis un an, on ne les reprend pas. Les écarts restants ({gap}) sont listés avec un responsable métier chacun.
      @q
      Parfait, on peut lancer les ateliers.
      `,
    ),
  ],
}

export const remoteAccess: Topic = {
  id: 'remote-access',
  label: { fr: 'VPN et double authentification', en: 'VPN and MFA' },
  experts: ['nils.andersson'],
  askers: ['IT', 'IS', 'CF', 'FI', 'QU', 'AC', 'US'],
  queries: [
    ['en', 'VPN split tunnel MFA'],
    ['fr', 'VPN coupure double authentification'],
  ],
  cases: table(`
    place      | client  | mtu  | delay
    the Porto office | 5.1.7 | 1380 | 30
    home       | 5.1.4 | 1400 | 15
    a hotel    | 5.1.7 | 1280 | 10
  `),
  plays: [
    en(
      'VPN drops from {place}',
      `
      @q
      The VPN disconnects every {delay} minutes from {place}. Version {client}. Can you help?
      @e
      {delay} minutes is the idle time-out of the router in between, not ours. I switched your profile from IPsec to TLS on port 443 and set the keep-alive to 20 seconds; the MTU is lowered to {mtu} because the line has an extra header.
      Split tunnel stays off for file servers, but video calls now go out directly, which is half of your traffic.
      @q
      Four hours without a drop. Thank you!
      `,
    ),
    fr(
      'Double authentification : nouveau téléphone',
      `
      @q
      J'ai changé de téléphone et la double authentification me refuse l'accès au VPN. {C'est urgent, je suis en déplacement.|Je suis en déplacement.}
      @e
      Pour la double authentification, je t'ai envoyé un code de secours par SMS sur le numéro du bureau, valable {delay} minutes. Une fois connecté : portail, sécurité, ajouter une application, puis supprimer l'ancien téléphone.
      Prévois une clé physique si tu voyages souvent : pas de réseau, pas de code, pas de VPN autrement.
      @q
      C'est bon, merci ! Je veux bien une clé.
      `,
    ),
    frChat(`
      @q
      le VPN est en panne pour tout le monde ?
      @e
      non, seulement la version 5.1.4. Mettez à jour par le portail logiciel
    `),
  ],
  documents: [
    document(
      'html',
      'en',
      'remote-access-guide.html',
      'nils.andersson',
      `
      # Remote access guide
      ## First connection
      Install the VPN client from the software portal, register the phone for MFA, test from outside of the office.
      ## When it drops
      - Update the client
      - Switch the profile to TLS 443
      - Lower the MTU to 1380 on mobile networks
      ## Split tunnel
      Video and software updates go out directly. File servers and SAP always use the tunnel.
    `,
    ),
  ],
}

export const warehouse: Topic = {
  id: 'warehouse',
  label: { fr: 'entrepôt de données', en: 'data warehouse' },
  experts: ['camille.jourdan'],
  askers: ['IT', 'FI', 'SC', 'QU', 'CF'],
  queries: [
    ['en', 'dbt model data warehouse'],
    ['fr', 'entrepôt de données région historique'],
  ],
  cases: table(`
    table       | rows | gap  | cause                        | source
    fct_sales   | 2.1  | 38   | credit notes counted twice   | SAP
    fct_visits  | 0.9  | 112  | cancelled visits kept        | the planning tool
    dim_machine | 0.06 | 410  | serial numbers re-used       | the registration portal
  `),
  plays: [
    en(
      'Figures differ between {table} and {source}',
      `
      @q
      The dashboard shows {gap} k more than {source} for last month. Which one is right?
      @e
      {source} is right, the data warehouse is wrong. In the dbt model of {table} we had {cause}: the join on the document number misses the fiscal year, so each number from before the merger matches twice.
      Fixed in the staging model, with a uniqueness test on number plus year so that it cannot come back silently. {rows} million rows rebuilt, history since 2021 included.
      @q
      Numbers match to the cent now. {?Impressive.}
      `,
    ),
    fr(
      'Entrepôt de données : ajouter une colonne à {table}',
      `
      @q
      Est-il possible d'avoir le code région dans {table} ? Aujourd'hui je le recolle à la main dans le tableur.
      @e
      Oui, l'information est dans l'entrepôt de données mais au niveau client, pas au niveau document. Je l'ajoute au modèle dbt avec la région en vigueur à la date du document, sinon les historiques bougent à chaque redécoupage commercial.
      Disponible demain matin après le chargement de 5 h. Si tu vois "non affecté", c'est que le client n'a pas de code postal, envoie-moi la liste.
      @q
      Génial, une demi-journée de gagnée par mois.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'en',
      'warehouse-modelling-rules.md',
      'camille.jourdan',
      `
      # Modelling rules of the data warehouse
      ## Layers
      Staging models rename and type, intermediate models join, marts serve the dashboards. A dashboard never reads staging.
      ## Tests
      Each dbt model has a unique and a not-null test on its key. Amounts are reconciled with SAP every morning.
      ## History
      Attributes that change (region, sales person) are stored with their period of validity.
    `,
    ),
  ],
}
