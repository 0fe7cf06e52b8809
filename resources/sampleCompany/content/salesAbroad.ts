import { en, enChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const distributors: Topic = {
  id: 'distributors',
  label: { fr: 'contrats de distribution', en: 'distributor agreements' },
  experts: ['jan.dejong', 'beatriz.navarro'],
  askers: ['IS'],
  queries: [
    ['en', 'distributor agreement exclusivity'],
    ['en', 'goodwill indemnity termination distributor'],
  ],
  cases: table(`
    partner              | territory          | units | months | notice
    Warmtehuis           | the Netherlands    | 450   | 24     | 6
    Northdale Renewables | Northern England   | 300   | 18     | 3
    Lenz Haustechnik     | Bavaria            | 520   | 36     | 6
    Calorterra           | northern Portugal  | 180   | 24     | 4
  `),
  plays: [
    en(
      '{partner}: exclusivity for {territory}?',
      `
      @q
      {partner} will sign for {units} units a year but insists on exclusivity for {territory}. What do we usually grant?
      @e
      Exclusivity only against a minimum purchase, and only for active sales: under the vertical block exemption we may not stop passive sales, not even through their web shop. So the clause reads "exclusive for active sales in {territory}, as long as {units} units are taken every twelve months".
      If they miss the target twice, it becomes non-exclusive automatically. {That line saved us last year.|Keep that line whatever they say.} Term {months} months, notice {notice} months.
      @q
      They accept the minimum but want to start counting in the second year.
      @f
      Fine with a ramp: half of the volume in year one. I have the wording from the last agreement and will insert it as annex 3, together with the list of house accounts that stay with us.
      @q
      Great, please send me the draft.
      `,
    ),
    en(
      'Ending the agreement with {partner}',
      `
      @q
      We would like to end the agreement with {partner}. Do we owe them anything?
      @e
      Probably a goodwill indemnity if local law treats the distributor like an agent, which German and Belgian courts often do: up to one year of average margin. It depends on how much customer information they had to hand over to us, so check whether they reported end customers.
      Give the {notice} months of notice in writing, take back saleable stock at invoice price minus 10 %, and do not appoint a successor before the notice has run.
      @f
      I checked the file: monthly reports name the end customers since 2022, so the risk is real. I would budget for it.
      @q
      OK. We renegotiate rather than terminate.
      `,
    ),
    enChat(`
      @q
      which annex holds the minimum quantities for {partner}?
      @f
      annex 2, the {units} units. annex 3 is the ramp-up
    `),
  ],
  documents: [
    document(
      'docx',
      'en',
      'Distributor agreement playbook.docx',
      'jan.dejong',
      `
      # Distributor agreement playbook
      ## Exclusivity
      Grant it for active sales only, tied to a minimum purchase, with automatic loss after two missed years. Passive and online sales stay free.
      ## Term and notice
      Twenty-four to thirty-six months, notice of three to six months.
      ## Ending
      - Check the goodwill indemnity before giving notice
      - Take back saleable stock at invoice price minus 10 %
      - No successor before the notice has run
    `,
    ),
    document(
      'md',
      'en',
      'clause-library.md',
      'beatriz.navarro',
      `
      # Clause library for distributor agreements
      ## Ramp-up
      In the first contract year the minimum purchase is one half of the annual quantity.
      ## House accounts
      The customers listed in annex 3 are served by Orsène directly; no commission is due.
      ## Non-exclusive fallback
      If the minimum is missed in two consecutive periods, the appointment becomes non-exclusive without further notice.
    `,
    ),
  ],
}

export const germanSubsidies: Topic = {
  id: 'german-subsidies',
  label: { fr: 'aides allemandes', en: 'German subsidies' },
  experts: ['anke.schroder', 'stefan.huber'],
  askers: ['IS', 'QU'],
  queries: [['en', 'BEG subsidy BAFA heat pump list']],
  cases: table(`
    model   | etas | bonus | date2    | noise
    Alto 8  | 148  | 5     | 1 January | 55
    Alto 12 | 145  | 5     | 1 July    | 58
    Brisa 9 | 139  | 0     | 1 January | 54
  `),
  plays: [
    en(
      'BAFA list: is the {model} in?',
      `
      @q
      Customers in Bavaria cannot find the {model} on the BAFA list, so they fear for their BEG subsidy. Did we miss a deadline?
      @e
      For the BEG subsidy the heat pump was filed on time, but BAFA rejected the data sheet because the grid interface (SG Ready) was ticked without the VHP declaration. I sent the declaration this morning; updates are published every second Monday.
      With a natural refrigerant the bonus is {bonus} % on top of the 30 % basic rate, and the speed bonus of 20 % applies when an old gas boiler is replaced.
      @q
      And is the noise limit going to be a problem?
      @f
      From {date2} the outdoor unit must be 10 dB below the ecodesign limit. We declare {noise} dB(A), so the {model} passes with one decibel to spare. Keep the quiet-mode values out of the form, they do not count.
      @q
      Excellent, I will tell the dealers to expect it within two weeks.
      `,
    ),
    en(
      'Meter requirements under BEG for {model}',
      `
      @q
      An installer says every heat pump needs its own electricity and heat meter to get the BEG grant. True?
      @f
      True since this year: electricity and heat have to be measured and displayed. The {model} has a calculated heat quantity, which is accepted as long as the deviation is below 10 %, and the electricity reading comes from the inverter. No extra meter needed.
      What is needed is the expert form from the installer with the hydraulic balancing, method B.
      @q
      Danke {f}, that closes the case.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'en',
      'BEG subsidy overview for dealers.pdf',
      'anke.schroder',
      `
      # BEG subsidy overview for dealers
      ## Rates
      Basic rate 30 %, speed bonus 20 % for replacing an old boiler, income bonus 30 %, efficiency bonus 5 % for natural refrigerants, capped at 70 %.
      ## Conditions
      - The model is on the BAFA list on the day of the application
      - Seasonal efficiency above the limit at 55 °C
      - Hydraulic balancing by method B
      ## Steps
      Contract with a resolution clause, application, approval, works, proof of use.
    `,
    ),
  ],
}

/** Told by the coordinator who prepares the quotations. */
export const plannersNoise: Topic = {
  id: 'uk-planning-noise',
  label: { fr: 'bruit et urbanisme au Royaume-Uni', en: 'UK planning noise assessment' },
  experts: ['aisling.byrne'],
  askers: ['oliver.whitfield', 'hanneke.vandijk'],
  queries: [
    ['en', 'MCS 020 noise assessment'],
    ['en', 'permitted development heat pump neighbour window'],
  ],
  cases: table(`
    model   | place       | dist | barrier | result
    Alto 8  | Harrogate   | 3.5  | 5       | 41.5
    Alto 12 | Bath        | 6    | 10      | 39.8
    Alto 5  | Kilkenny    | 2    | 10      | 41.9
    Brisa 6 | Stockport   | 4    | 0       | 44.2
  `),
  plays: [
    en(
      'MCS 020 sheet for the {place} quotation',
      `
      @e file:MCS020_calculation.pdf
      I went through the MCS 020 calculation for {place} before sending the quotation. The {model} sits {dist} m from the neighbour's bedroom window with two reflecting surfaces (Q4), barrier correction {barrier} dB, background taken as 40 dB(A). Result {result} dB(A) at the assessment position.
      {The limit is 42.0|The limit for permitted development is 42.0}, so anything above needs a full planning application. Moving the unit round the corner of the garage changes Q4 to Q2 and gains 3 dB, which is cheaper than any acoustic fence.
      @q
      Brilliant, send it off with the sketch.
      `,
    ),
    en(
      'Planning officer asks about tonality, {place}',
      `
      @e
      The planning officer in {place} came back on tonality. MCS 020 takes a single figure and has no tonal penalty, but BS 4142 does, and he quotes that. I answered with the third-octave data of the {model}: no band stands out by more than 4 dB, so no penalty applies.
      For the next ones I put the third-octave table in the quotation from the start, and the distance from the unit to the assessment position ({dist} m) on the drawing. Two cases were waiting only for that.
      @q
      Makes sense. Keep the same lay-out for all of them.
      `,
    ),
    en(
      'Permitted development change: what it means for quotations',
      `
      @e
      Permitted development no longer asks for one metre to the boundary in England, but the noise limit stays, so MCS 020 becomes the only real test. I re-ran the twelve open quotations: four that we had sent to planning now pass, among them {place} at {result} dB(A).
      Scotland and Wales keep the distance rule, and in Ireland it is 50 cm and no MCS sheet at all. I made a one-page decision tree for the quotation folder.
      @q
      That is going to save us weeks. Thanks Aisling.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'en',
      'mcs-020-step-by-step.md',
      'aisling.byrne',
      `
      # MCS 020 step by step
      ## Data
      Sound power from the certificate at A7/W55, never the quiet-mode value.
      ## Directivity
      Count reflecting surfaces within one metre: one gives Q2, two Q4, three Q8. Each step costs 3 dB.
      ## Barrier
      - Line of sight completely blocked: 10 dB
      - Just blocked: 5 dB
      - Visible: 0 dB
      ## Decision
      Up to 42.0 dB(A) with the background: permitted development. Above: move the unit first, apply for planning second.
    `,
    ),
  ],
}

export const lettersOfCredit: Topic = {
  id: 'letters-of-credit',
  label: { fr: 'crédits documentaires', en: 'letters of credit' },
  experts: ['elena.petrova'],
  askers: ['IS'],
  queries: [['en', 'letter of credit discrepancy']],
  cases: table(`
    customer         | amount  | bank    | days | issue
    Atlas Climat     | 182,000 | Wafabank| 21   | the bill of lading says "heat pumps" while the credit says "heat pump units"
    Boreal Systems   | 96,500  | Fjordbank | 15 | the insurance certificate is dated one day after shipment
    Gulf HVAC        | 240,000 | Emirbank| 10   | the certificate of origin is not legalised
  `),
  plays: [
    en(
      'Letter of credit {customer}: discrepancy',
      `
      @q
      {bank} refuses to pay under the letter of credit of {customer}: {amount} € blocked. Reason: {issue}. How bad is it?
      @e
      Annoying but curable. Under UCP 600 the bank examines documents, not goods, and it has five banking days to list all discrepancies at once; it cannot add another later.
      We still have {days} days after shipment to present again, so I asked for a corrected document today. If it comes too late, the buyer can waive the discrepancy, which costs 80 € and some goodwill.
      @q
      Thanks. Next time, can we see it before the ship leaves?
      @e
      Yes: {please|do} send me the draft documents two days before loading, I check them against the credit line by line.
      `,
    ),
    en(
      'Payment terms for {customer}',
      `
      @q
      {customer} proposes open account at 60 days for {amount} €. Too risky?
      @e
      For a first order in that country, yes. My ladder: confirmed letter of credit for the first two orders, then documents against payment, then open account with credit insurance at 90 % cover.
      Confirmation by our own bank costs about 1.1 % a year, the country risk of {bank} is the reason. Make sure that the credit allows partial shipments and {days} days for presentation.
      @q
      They agreed to a confirmed credit for the first order.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'en',
      'Letters of credit - document checklist.docx',
      'elena.petrova',
      `
      # Letters of credit: document checklist
      ## On receipt of the credit
      Check the amount tolerance, partial shipments, latest shipment date, days for presentation, place of expiry.
      ## Before loading
      - Draft invoice with the wording of the credit, letter by letter
      - Draft bill of lading: consignee, notify party, freight
      - Insurance dated on or before shipment
      ## After refusal
      The bank has five banking days and one notice. Correct and present again within the period, or ask the buyer for a waiver.
    `,
    ),
  ],
}

export const trainingAbroad: Topic = {
  id: 'training-abroad',
  label: { fr: "formation et salons à l'étranger", en: 'installer training and trade fairs' },
  experts: ['hanneke.vandijk'],
  askers: ['IS'],
  queries: [['en', 'trade fair stand demo unit']],
  cases: table(`
    fair                 | city      | area | units | guests
    the Frankfurt fair   | Frankfurt | 120  | 4     | 60
    the Utrecht show     | Utrecht   | 48   | 2     | 25
    the Milan exhibition | Milan     | 64   | 3     | 40
  `),
  plays: [
    en(
      'Demo units for {fair}',
      `
      @q
      How many demo units travel to {fair}, and who makes them safe? R290 on a stand always starts a discussion.
      @e
      {units} demo units on a stand of {area} m2, all without refrigerant: the organiser forbids more than 150 g of flammable gas per stand. I order them dry from the plant with a cut-away panel, one with a running fan and a dummy display.
      ATA carnet for the non-EU parts, freight handling booked for the build-up day, return within six weeks or the carnet becomes customs debt.
      @q
      Perfect. I need one of them for a dealer evening ({guests} guests) afterwards.
      @e
      Then that demo unit stays in {city} for the installer training: I add it to the carnet route, no extra cost.
      `,
    ),
    en(
      'Installer training in {city}',
      `
      @q
      The dealers near {city} want the two-day installer course in their own hall. Feasible?
      @e
      Yes, installer training comes with a travelling kit: the demo unit on wheels, a cut-away compressor, four sets of gauges for flammable refrigerant. Twelve people at most, otherwise nobody touches anything.
      Day one is hydraulics and commissioning, day two refrigerant safety with the exam. I need 32 A three-phase and a drain. {?Translation of slides is included for Dutch, German and Italian.}
      @q
      They confirm the power supply. Week {week} it is.
      `,
    ),
  ],
}
