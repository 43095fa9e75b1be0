/** Base and third-person verb forms that are nouns more often than verbs in news of trade. */
export const NOUN_HOMOGRAPHS: ReadonlySet<string> = new Set(
  `export exports import imports demand supply supplies rise rises fall falls drop drops increase increases decrease decreases decline declines
   gain gains cut cuts report reports plan plans forecast forecasts estimate estimates project projects share shares stake cost costs price prices
   trade trades ship ships mine mines plant plants power powers target targets deal deals bid bids offer offers fund funds market markets
   yield yields load loads train state states issue issues order orders test tests deposit deposits rank ranks level levels flow flows value values
   use uses tax taxes duty surge surges jump jumps slump slumps slide slides hike hikes boost rally rebound advance growth produce
   process account accounts benefit benefits contract contracts volume capacity purchase purchases charge charges cap caps debt credit
   credits grant grants loan loans interest interests lease leases license licence licenses record records return returns source sources study surplus deficit stock stocks
   stockpile stockpiles store stores transfer transfers transit transport trend trends view views visit visits work works mill mills smelt ore coal
   lead tin roll rolls cast wire rod point points top total totals average averages range ranges number numbers part parts place places
   position positions present present program programme progress rate rates result results review reviews risk risks role run runs
   sale sales season section series service services set sign site size start step steps stop support surveys survey swap talk talks
   term terms time times title tour track vehicle vote water weight world drive drives profit profits finance dollar premium premiums
   haul hauls pump pumps move moves need needs note notes need change changes claim claims close comment concern concerns control controls
   cover crop crops cover damage date dates delay delays design discount discounts estimate feature feed fire firm firms focus force forces
   form forms fuel fuels gap head help host house house impact index interest joint lift limit limits line lines link list lists look loss losses
   lot lots margin margins mark match matter measure measures might mean mix model monitor name notice object pack package park pass pay
   peak peaks people pilot pipeline pit play port ports post pressure print product products quarter question quota raise record reserve reserves rest
   rest right rule rules sanction sanctions scale schedule scrap screen sell sense ship shift shifts shock show snap spike spikes sport spot spread
   spark stage stand stay stem storage strike strikes stress structure style tender tenders thread tie tone touch tower trail treat treatment trip turn type
   unit update upgrade upgrades vessel volume walk wall waste watch way wind win winter yard
   land lands book books brief award awards dispute drill dispatch draft drain edge handle heat hit hits hope hopes
   host kick lack lag log logs bag bags pocket fork dent truck trucks rail rails freight farm farms crush forge light
   bar bars dive clock tick march mandate nudge pick pile pledge pledges plunge reach request requests rescue reward
   rewards sail signal signals span speed stretch struggle surprise swing switch trigger vow wait warrant warrants
   worry worries guide guarantee guarantees leverage manufacture bill bills block blocks bounce call calls challenge
   challenges chase climb collapse curb curbs default defaults dip dips double
   net exhaust clear aid aids answer answers appeal appeals attack attacks attempt attempts balance balances beat beats blend
   blends blame blames boom booms breach breaches bridge bridges bundle bundles burden burdens bypass bypasses
   campaign campaigns chart charts clash clashes command commands compound compounds conduct conducts contest
   contests correct crack cracks debut debuts delegate delegates detail details drag drags echo echos elect escape
   escapes exhibit exhibits exit exits exploit exploits fit fits flag flags flare flares flood floods fracture
   fractures frame frames free gauge gauges gear gears grind grinds guard guards harm harms harness harnesses heap
   heaps hedge hedges herald heralds influence influences invoice invoices label labels lean lobby lobbies lure lures
   mature miss misses permit permits phase phases pioneer pioneers pivot pivots plug plugs praise praises pressure
   pressures prop props question questions race races rebuff rebuffs rebuke rebukes recruit recruits reform reforms
   refund refunds regard regards remark remarks repair repairs repeal repeals repeat repeats reserve reserves rid
   rival rivals rush rushes safeguard safeguards salvage salvages select shape shapes shelter shelters shore shores
   shrug shrugs sideline sidelines smooth sponsor sponsors spur spurs stall stalls steer steers strain strains stream
   streams strip strips substitute substitutes suit suits supplement supplements suspect suspects swallow swallows
   tailor tailors thin throttle throttles tilt tilts toil toils tow tows trace traces trap traps trouble troubles
   trust trusts try tries tweak tweaks oversupply oversupplies veto vetos voice voices cushion cushions lament
   laments eye eyes slap slaps slam slams surround surrounds equip`.split(/\s+/),
);
