import { inflections, type Irregular } from './inflect';

/**
 * English verbs of business news: what makes a word a verb. One lemma a word; irregular forms in the rows below
 * (lemma, past, participle). All other forms are built by `inflect.ts`.
 */
const LEMMAS = `accept access accelerate stay accompany account accumulate achieve acquire act add address adjust adopt
 advance affect agree aim allocate allow amend amount analyse analyze announce anticipate appear apply appoint approve argue
 arrange arrest arrive ask assess assume attract attribute auction authorize average avoid award back ban base believe benefit
 bid bill block bolster book boost bounce brief calculate call cancel cap carry cast cause cease celebrate challenge change charge
 chase claim clarify climb close collapse collect combine commence comment commission commit compare compensate compete complete
 comply comprise concede conclude confirm connect consider consist constitute construct consult consume contain continue
 contract contribute control convert cool cooperate cost count cover create credit curb cut damage deal decide decline
 decrease dedicate deepen default defend define delay deliver demand deny depend deploy derive describe design destroy
 determine develop dip direct discharge disclose discover discuss dismiss dispatch displace dispose dispute divert divest
 dominate double download downgrade draft drain drift drill drop earmark earn ease edge eliminate emerge employ enable
 encourage end endorse enhance enjoy enlarge ensure enter envisage equal erode escalate establish estimate evaluate examine exceed
 exchange exclude execute exempt exist expand expect expire explain explore export express extend extract face fail favor favour feature
 fetch file finalise finalize finance finish fire flow fluctuate focus follow force forecast form forward found fuel fulfil fulfill fund
 gain gather generate grant grapple guarantee guide halt halve handle happen head heat help hire hit hope host hurt identify
 ignore impact implement imply import impose improve include incorporate increase incur indicate inform inject insist install
 instruct intend introduce invest investigate invite involve issue join jump justify kick knock lack lag land last launch lease
 leverage levy license lift limit liquidate list load locate lower maintain manage mandate manufacture march mark market match matter
 mention merge mine mitigate moderate monitor mount move narrow near negotiate note notice notify nudge number observe obtain occur offer
 offload offset open operate oppose order organise organize outpace outstrip outweigh overhaul oversee own participate pass peak pick pile plan plant
 play pledge plummet plunge point pose possess post postpone power predict prepare present prevent price print privatise privatize process procure
 produce profit project promise promote prompt propose protect prove provide publish pull pump purchase push qualify quote raise
 rally ramp range rank ratify reach react realise realize reassert rebound recall receive reckon recognise recognize recommend record recover
 reduce refer refine reflect refuse regain register regulate reinforce reject relate release relieve rely remain remove renew
 repay replace report represent request require rescue resist resolve respond rest restart restate restore restrict result
 resume retain retire retreat return reveal reverse review revise reward roar roll rule sail sanction satisfy save say scale schedule
 scrap screen seal secure seek seize separate serve settle share shelve shift ship shoulder sign signal simplify sink skid slash slide slip
 slow slump smelt snap soar solve source span spark specialise specialize speculate speed spike stabilise stabilize stage stand start state steady stem step
 stimulate stockpile stop store strengthen stress stretch strike struggle submit subscribe subsidise subsidize succeed suffer suggest supply support surge
 surpass surprise surrender survey survive suspend sustain swap swell switch tackle talk target tax tender terminate test threaten tighten
 top total touch tour track trade trail transfer transform transit transport travel treat treble trend trigger trim triple tumble turn unload
 unveil update upgrade uphold urge use utilise utilize utilize value vary vest view visit volunteer vote vow wait walk want warn warrant waste watch weaken
 weigh welcome widen wipe withhold witness work worry worsen yield account bar bear belong borrow broadcast close dive fork house import lodge
 outperform own pay tap tick top total underline underscore unwind notch clock log rake bag pocket net gross fetch absorb
 sag ebb inch creep firm soften ease perk rocket balloon mushroom shrivel taper cool dent dwindle wither evaporate crash crater nosedive
 comprise encompass house consist ship haul rail truck pipe freight despatch crush harvest cultivate thresh assemble melt churn devour owe emit pollute plough plow pour farm need crush mill roast cast roll forge refine regasify smelt mine burn fire fuel
 electrify light commission decommission mothball idle shutter restart curtail stake bid float list delist
 outline squeeze clear abandon accuse adapt admit advise afford aid alter amass answer appeal assert assign assist
 assure attach attack attempt attend attain avert await balance bankroll beat blend blame boast boom breach bridge
 broaden bundle burden bypass campaign chart cite clash clinch coincide command compile compound compress condemn
 conduct conserve contemplate contend contest convene convey convince correct correspond crack crawl customise dampen
 debut deduct deem degrade delegate demolish demonstrate denote depart depict deplete depress deprive designate
 destine detail deter deteriorate detect devalue devastate deviate devote dictate differ differentiate diminish
 disagree disappoint disburse discard disrupt dissolve distribute diversify donate drag dwarf echo eclipse elect
 elevate embark emphasise emphasize empower enact encounter engage entail entitle equip erect escape eschew evacuate
 evolve exacerbate exaggerate excavate exhaust exhibit exit exploit expose extinguish extrude facilitate falter
 fertilise fit flag flare flock flood formulate foster fracture frame free fret gauge gear gobble grind guard gulp
 hamper harm harness heap hedge herald hesitate hinder hinge hover hurry illustrate imagine impair impede impound
 incline inaugurate incentivise induce inflate inflict influence inherit inhibit initiate injure innovate inquire
 inspect inspire integrate intensify interpret interrupt intervene invoice irrigate isolate jeopardise jostle label
 languish launder leach lean learn lessen liberalise linger link lobby lure magnify materialise mature maximise
 minimise miss mobilise modernise modify monetise motivate multiply neutralise nominate normalise oblige obstruct
 occupy omit opt orient originate outbid outnumber oust overcome overlook overrun overshadow oversupply overproduce
 penalise perform permit persist persuade phase pioneer pivot plug ponder populate portray praise precede preclude
 prefer preside pressure presume prevail proceed proclaim prohibit prolong prop prosper pursue quadruple question
 quicken race rationalise reaffirm realign reap rearrange reassess reassure rebuff rebuke recast reclaim reconsider
 reconstruct recoup recruit rectify recycle redeem redirect redistribute redouble refill refinance reform refrain
 refund refurbish refuel regard reimburse reinstate reintroduce reiterate relax relinquish relocate remark remind
 render renegotiate renovate reopen reorganise repair repeal repeat repel reprice reprocess reroute reschedule
 reserve reshape reshuffle reside resign restructure retrieve reuse revive revoke rid rival roam rotate rush
 safeguard salvage saturate scatter scour scrutinise select sew shape shelter shore shorten shrug shun sideline
 signify simulate skew smooth specify sponsor spur squander stagger stagnate stall standardise stash steer stipulate
 stoke straddle strain stream streamline strip strive stumble subdue subside substitute subtract succumb suffice suit
 summarise summon supersede supplement suppose suppress surround suspect swallow sweeten tailor tempt thin thrive
 throttle tilt toil tolerate toughen tow trace transact translate transmit trap trouble trumpet trust try tweak
 unblock uncover undercut underestimate underlie undermine underperform underpin undertake underwrite undo unearth
 unify unite unleash unlock vacate vanish veto vie violate voice waive wane whittle withstand wrestle dismantle
 cushion bemoan lament tout woo dub eye mull slap slam`;

const IRREGULAR: Irregular = new Map(
  `be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought
   catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drive drove driven
   eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|forecast forecast forecast
   get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hit hit hit|hold held held|hurt hurt hurt
   keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made
   mean meant meant|meet met met|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|rise rose risen
   run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shed shed shed|shoot shot shot
   show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|slide slid slid|speak spoke spoken|spend spent spent
   spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
   swell swelled swollen|swing swung swung|take took taken|tell told told|think thought thought|throw threw thrown
   undergo underwent undergone|understand understood understood|undertake undertook undertaken|win won won|withdraw withdrew withdrawn
   withhold withheld withheld|write wrote written|bear bore borne|bid bid bid|bind bound bound|creep crept crept|freeze froze frozen
   hang hung hung|sweep swept swept|oversee oversaw overseen|outdo outdid outdone|repay repaid repaid|rebuild rebuilt rebuilt
   leap leapt leapt|overshoot overshot overshot|undershoot undershot undershot|sit sat sat|uphold upheld upheld|burst burst burst|cost cost cost|split split split|unwind unwound unwound|foresee foresaw foreseen`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([lemma = '', past = '', participle = ''], index) => {
      if (participle === '') throw new Error(`verbs.ts: irregular row ${String(index)} is not three words`);
      return [lemma, { past, participle }];
    }),
);

/** Every form of every verb: the lemma and whether the form can be finite, a past participle or an -ing form. */
export const VERB_FORMS = inflections(LEMMAS.trim().split(/\s+/), IRREGULAR);

/**
 * Whether a word is a form of one of some verbs.
 *
 * @example hasLemma('said', new Set(['say'])) // true
 */
export function hasLemma(word: string, lemmas: { readonly has: (lemma: string) => boolean }): boolean {
  const forms = VERB_FORMS.get(word);
  if (forms) for (const { lemma } of forms) if (lemmas.has(lemma)) return true;
  return false;
}

/** Verbs after which somebody's words or findings follow. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell announce report note add state explain claim argue believe estimate reckon confirm reveal disclose inform
   write comment predict suggest indicate quote show warn stress underline underscore mention observe think calculate insist
   put declare forecast project recall highlight expect see release publish`.split(/\s+/),
);
